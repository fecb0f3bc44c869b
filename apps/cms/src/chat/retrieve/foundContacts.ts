import type { ChatContact } from '@tokyo-cancer-portal/chatbot'
import { openingState, toLocalDate } from '@tokyo-cancer-portal/domain'
import { distanceKm, municipalityPoint } from '@tokyo-cancer-portal/domain/places'
import type { Desk } from '../knowledge/Desk'
import { hoursNow } from './hoursNow'
import type { Asking } from './Asking'
import { ownDesk } from './ownDesk'

const MOST_NEAR = 3
const MOST_ELSEWHERE = 2

/** Who is known to help at this moment. */
export interface KnownHelp {
  /** Desks of hospitals. */
  desks: readonly Desk[]
  /** Of the settings that name the portal's own desk. */
  siteSettings: string
}

/**
 * Who can help: near a place the nearest desks, otherwise the portal's own desk with some of those
 * that answer at this moment. These are others each day, so that not always the same hospital is called.
 */
export async function foundContacts(
  asking: Asking,
  near: { municipality?: string; area?: string },
  { desks, siteSettings }: KnownHelp,
): Promise<ChatContact[]> {
  const own = await ownDesk(asking, siteSettings)
  const nearest = nearestOf(desks, near)
  if (nearest.length > 0) return [...nearest.slice(0, MOST_NEAR).map(shown(asking)), own]
  const answering = desks.filter(({ phone }) => phone !== '')
  const open = answering.filter(({ hours }) => openingState(hours, asking.now).state === 'open')
  const some = ofTheDay(open.length > 0 ? open : answering, toLocalDate(asking.now))
  return [own, ...some.slice(0, MOST_ELSEWHERE).map(shown(asking))]
}

/** By distance from the office of a municipality, or those of an area; none where no place is known. */
function nearestOf(
  desks: readonly Desk[],
  { municipality, area }: { municipality?: string; area?: string },
): Desk[] {
  const from = municipality ? municipalityPoint(municipality) : null
  if (from) {
    return desks
      .flatMap((desk) => (desk.point ? [{ desk, km: distanceKm(from, desk.point) }] : []))
      .toSorted((a, b) => a.km - b.km)
      .map(({ desk }) => desk)
  }
  return area ? desks.filter((desk) => desk.area === area) : []
}

const shown =
  (asking: Asking) =>
  ({ name, phone, hours, remark, url }: Desk): ChatContact => ({
    name,
    phone,
    hours: hoursNow(hours, remark, asking),
    url,
  })

/** The same list from another place on each day. */
function ofTheDay<T>(list: readonly T[], today: string): T[] {
  const start = list.length > 0 ? (Date.parse(today) / 86_400_000) % list.length : 0
  return [...list.slice(start), ...list.slice(0, start)]
}
