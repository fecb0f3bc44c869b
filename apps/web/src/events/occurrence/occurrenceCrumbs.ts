import type { Crumb } from '@tokyo-cancer-portal/ui'
import type { OccurrenceData } from './loadOccurrence'

import { contentLanguage } from '../../languages/contentLanguage'
import { dateIn } from '../../languages/dateIn'
import { translator } from '../../languages/translator'
import { homeCrumb } from '../../links/homeCrumb'
import { eventPath } from '../eventPath'

/** The way to one day of an event. */
export function occurrenceCrumbs({ event, date }: OccurrenceData): Crumb[] {
  const language = contentLanguage()
  const t = translator('Events', language)
  return [
    homeCrumb(),
    { label: t('title'), href: '/events' },
    { label: event.title || t('unnamed'), href: eventPath(event) },
    { label: dateIn(language, date, { weekday: true, era: false }) },
  ]
}
