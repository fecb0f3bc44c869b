import { openingHoursText } from '@tokyo-cancer-portal/domain'
import type { deskFacts } from './deskFacts'
import { factLines } from './factLines'
import type { RecordSection } from './SearchRecord'

type Desk = ReturnType<typeof deskFacts>

/** How one calls, and when, as facts. */
export function reachLines({ phone, openingHours, hours }: Desk, hoursLabel: string): string[] {
  const weekly = openingHours
    ? openingHoursText(openingHours as Parameters<typeof openingHoursText>[0])
    : null
  return factLines([
    ['電話', phone],
    [hoursLabel, weekly, hours],
  ])
}

/**
 * What can be quoted of a desk: how one reaches it, and what more is written about it.
 *
 * @param texts sentences about it, as they are published
 */
export function deskSection(desk: Desk, heading: string, texts: readonly string[]): RecordSection {
  return {
    heading,
    anchor: desk.url.split('#')[1] ?? '',
    paragraphs: [...reachLines(desk, '受付時間'), ...texts],
  }
}
