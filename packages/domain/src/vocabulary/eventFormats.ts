import type { Term, ValueOf } from './term'

/** How one takes part in an event. */
export const EVENT_FORMATS = [
  { value: 'venue', label: '会場' },
  { value: 'online', label: 'オンライン' },
  { value: 'hybrid', label: '会場とオンライン' },
  { value: 'archive', label: 'アーカイブ動画' },
] as const satisfies readonly Term[]

export type EventFormat = ValueOf<typeof EVENT_FORMATS>
