import type { OccurrenceData } from './loadOccurrence'

import { comingOccurrences, isCalledOff } from '@tokyo-cancer-portal/domain'
import { Heading, LinkButton, PageTitle } from '@tokyo-cancer-portal/ui'

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
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { OriginalNotice } from '../../languages/OriginalNotice'
import { Crumbs } from '../../parts/Crumbs'

/** One day of an event. */
export function OccurrenceView({ data }: { data: OccurrenceData }) {
  const { event, date, occurrences } = data
  const t = translator('Events', contentLanguage())
  const now = timeOfEvents([event])
  const [only, ...further] = occurrences
  const isToCome = !comingOccurrences(occurrences, now).every(isCalledOff)
  const isHeld = !isCalledOff(event)
  return (
    <>
      <Crumbs crumbs={occurrenceCrumbs(data)} />
      <article>
        <PageTitle caption={event.title || t('unnamed')}>
          <Occasion text={occurrenceTitle(data)} />
        </PageTitle>
        <OriginalNotice />
        {further.length === 0 && (
          <p className="mb-4 flex flex-wrap gap-2">
            <EventStateBadge event={event} occurrence={only} now={now} />
          </p>
        )}
        <OccurrenceNotice data={data} now={now} />
        <Lead text={event.summary} />
        <Heading level={2}>{t('facts')}</Heading>
        <EventFacts
          event={event}
          dates={<OccurrenceWhen data={data} now={now} />}
          occurrence={only}
        />
        {isToCome && isHeld && (
          <p className="mt-4 print:hidden">
            <LinkButton variant="outline" href={occurrenceCalendarPath(event, date)}>
              {t('addDayToCalendar')}
            </LinkButton>
          </p>
        )}
        <OccurrenceNeighbours data={data} />
      </article>
    </>
  )
}
