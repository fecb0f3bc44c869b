import type { OccurrenceData } from './loadOccurrence'

import { comingOccurrences } from '@tokyo-cancer-portal/domain'
import { Breadcrumbs, Heading, LinkButton, PageTitle } from '@tokyo-cancer-portal/ui'

import { Lead } from '../../parts/Lead'
import { Occasion } from '../../parts/Occasion'
import { EventFacts } from '../EventFacts'
import { EventStateBadge } from '../EventStateBadge'
import { occurrenceCalendarPath } from '../occurrenceCalendarPath'
import { timeOfEvents } from '../timeOfEvents'
import { occurrenceCrumbs } from './occurrenceCrumbs'
import { OccurrenceNeighbours } from './OccurrenceNeighbours'
import { OccurrenceNotice } from './OccurrenceNotice'
import { occurrenceTitle } from './occurrenceTitle'
import { OccurrenceWhen } from './OccurrenceWhen'

/** One day of an event. */
export function OccurrenceView({ data }: { data: OccurrenceData }) {
  const { event, date, occurrences } = data
  const now = timeOfEvents([event])
  const [only, ...further] = occurrences
  const isToCome = comingOccurrences(occurrences, now).some(({ status }) => status !== 'cancelled')
  const isHeld = event.status !== 'cancelled' && event.status !== 'postponed'
  return (
    <>
      <Breadcrumbs crumbs={occurrenceCrumbs(data)} />
      <article>
        <PageTitle caption={event.title || '（名称なし）'}>
          <Occasion text={occurrenceTitle(data)} />
        </PageTitle>
        {further.length === 0 && (
          <p className="mb-4 flex flex-wrap gap-2">
            <EventStateBadge event={event} occurrence={only} now={now} />
          </p>
        )}
        <OccurrenceNotice data={data} now={now} />
        <Lead text={event.summary} />
        <Heading level={2}>開催の案内</Heading>
        <EventFacts
          event={event}
          dates={<OccurrenceWhen data={data} now={now} />}
          occurrence={only}
        />
        {isToCome && isHeld && (
          <p className="mt-4 print:hidden">
            <LinkButton variant="outline" href={occurrenceCalendarPath(event, date)}>
              この日をカレンダーに追加
            </LinkButton>
          </p>
        )}
        <OccurrenceNeighbours data={data} />
      </article>
    </>
  )
}
