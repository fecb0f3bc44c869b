import type { EventData } from './loadEvent'

import {
  describeRecurrence,
  EVENT_KINDS,
  labelOf,
  nextOccurrence,
} from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { Breadcrumbs, Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { FileLink } from '../parts/FileLink'
import { Lead } from '../parts/Lead'
import { VideoLink } from '../parts/VideoLink'
import { RichText } from '../richtext/RichText'
import { Words } from '../words/Words'
import { EventCalendarLink } from './EventCalendarLink'
import { EventCards } from './EventCards'
import { eventCrumbs } from './eventCrumbs'
import { EventDates } from './EventDates'
import { EventFacts } from './EventFacts'
import { EventNotice } from './EventNotice'
import { EventStateBadge } from './EventStateBadge'
import { timeOfEvents } from './timeOfEvents'

/** One event. */
export function EventView({ data: { event, others, richText } }: { data: EventData }) {
  const now = timeOfEvents([event])
  const title = event.title || '（名称なし）'
  const { archiveVideo, flyer, flyerPages } = event
  const rhythm = nextOccurrence(event, now) ? describeRecurrence(event.recurrence) : ''
  return (
    <>
      <Breadcrumbs crumbs={eventCrumbs(event)} />
      <article>
        <PageTitle caption={labelOf(EVENT_KINDS, event.kind)}>
          <Words label text={title} />
        </PageTitle>
        <p className="mb-4 flex flex-wrap gap-2">
          <EventStateBadge event={event} now={now} />
        </p>
        <EventNotice event={event} now={now} />
        <Lead text={event.summary} />
        {archiveVideo.url && (
          <section>
            <Heading level={2}>アーカイブ動画</Heading>
            <VideoLink video={{ ...archiveVideo, title: archiveVideo.title ?? title }} />
            {archiveVideo.publishedOn && <p>公開日：{formatDate(archiveVideo.publishedOn)}</p>}
          </section>
        )}
        <Heading level={2}>開催の案内</Heading>
        <EventFacts
          event={event}
          dates={
            <>
              {rhythm && <p className="mb-1 font-700">{rhythm}</p>}
              <EventDates event={event} now={now} />
            </>
          }
        />
        <EventCalendarLink event={event} now={now} />
        {flyer && (
          <p className="mt-4">
            <FileLink file={flyer} title="チラシ" pages={flyerPages} />
          </p>
        )}
        {event.body.length > 0 && (
          <section>
            <Heading level={2}>くわしい内容</Heading>
            <RichText nodes={event.body} data={richText} />
          </section>
        )}
        {others.length > 0 && (
          <section>
            <Heading level={2}>同じ主催者のイベント</Heading>
            <EventCards events={others} level={3} />
          </section>
        )}
      </article>
    </>
  )
}
