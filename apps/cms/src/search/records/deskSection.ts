import { openingHoursText } from '@tokyo-cancer-portal/domain'
import type { deskFacts } from './deskFacts'
import { factLines } from './factLines'
import type { RecordSection } from './SearchRecord'

/**
 * What can be quoted of a desk: how one reaches it, and what more is written about it.
 *
 * @param texts sentences about it, as they are published
 */
export function deskSection(
  { phone, openingHours, hours, url }: ReturnType<typeof deskFacts>,
  heading: string,
  texts: readonly string[],
): RecordSection {
  const weekly = openingHours
    ? openingHoursText(openingHours as Parameters<typeof openingHoursText>[0])
    : null
  return {
    heading,
    anchor: url.split('#')[1] ?? '',
    paragraphs: [
      ...factLines([
        ['電話', phone],
        ['受付時間', weekly, hours],
      ]),
      ...texts,
    ],
  }
}
