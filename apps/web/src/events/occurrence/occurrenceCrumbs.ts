import type { Crumb } from '@tokyo-cancer-portal/ui'
import type { OccurrenceData } from './loadOccurrence'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { eventPath } from '../eventPath'

/** The way to one day of an event. */
export function occurrenceCrumbs({ event, date }: OccurrenceData): Crumb[] {
  return [
    { label: 'ホーム', href: '/' },
    { label: 'イベント', href: '/events' },
    { label: event.title || '（名称なし）', href: eventPath(event) },
    { label: formatDate(date, { weekday: true, era: false }) },
  ]
}
