import type { EventData } from './loadEvent'

import {
  describeRecurrence,
  EVENT_KINDS,
  labelIn,
  nextOccurrence,
} from '@tokyo-cancer-portal/domain'
import { Heading, PageTitle } from '@tokyo-cancer-portal/ui'

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
import { MissedDates } from './MissedDates'
import { EventStateBadge } from './EventStateBadge'
import { timeOfEvents } from './timeOfEvents'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { dateIn } from '../languages/dateIn'
import { OriginalNotice } from '../languages/OriginalNotice'
import { Crumbs } from '../parts/Crumbs'

/** One event. */
export function EventView({ data: { event, others, richText } }: { data: EventData }) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const now = timeOfEvents([event])
  const title = event.title || t('unnamed')
  const { archiveVideo, flyer, flyerPages } = event
  const rhythm = nextOccurrence(event, now) ? describeRecurrence(event.recurrence, language) : ''
  return (
    <>
      <Crumbs crumbs={eventCrumbs(event)} />
      <article>
        <PageTitle caption={labelIn(language, EVENT_KINDS, event.kind)}>
          <Words label text={title} />
        </PageTitle>
        <OriginalNotice />
        <p className="mb-4 flex flex-wrap gap-2">
          <EventStateBadge event={event} now={now} />
        </p>
        <MissedDates event={event} now={now} />
        <EventNotice event={event} now={now} />
        <Lead text={event.summary} />
        {archiveVideo.url && (
          <section>
            <Heading level={2}>{t('recording')}</Heading>
            <VideoLink video={{ ...archiveVideo, title: archiveVideo.title ?? title }} />
            {archiveVideo.publishedOn && (
              <p>{t('publishedOn', { date: dateIn(language, archiveVideo.publishedOn) })}</p>
            )}
          </section>
        )}
        <Heading level={2}>{t('facts')}</Heading>
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
            <FileLink file={flyer} title={t('flyer')} pages={flyerPages} />
          </p>
        )}
        {event.body.length > 0 && (
          <section>
            <Heading level={2}>{t('details')}</Heading>
            <RichText nodes={event.body} data={richText} />
          </section>
        )}
        {others.length > 0 && (
          <section>
            <Heading level={2}>{t('sameOrganizer')}</Heading>
            <EventCards events={others} level={3} />
          </section>
        )}
      </article>
    </>
  )
}
