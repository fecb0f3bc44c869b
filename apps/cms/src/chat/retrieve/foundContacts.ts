import type { ChatContact } from '@tokyo-cancer-portal/chatbot'
import { type OpeningHours, openingState, toLocalDate } from '@tokyo-cancer-portal/domain'
import { distanceKm, municipalityPoint, type Point } from '@tokyo-cancer-portal/domain/places'
import { createLocalReq, type Payload } from 'payload'
import { portalSearch } from '../../search/api/portalSearch'
import type { SearchMatch } from '../../search/engine/SearchEngine'
import { groupIn, textIn } from '../../search/records/reading'
import { hoursNow } from './hoursNow'
import type { Asking } from './Asking'

interface Desk {
  name: string
  phone: string
  hours: OpeningHours | null
  remark: string
  url: string
  area: string
  point: Point | null
}

const MOST_NEAR = 3
const MOST_ELSEWHERE = 2
/** Where all desks are listed. */
const LIST = '/consultation'

/**
 * Who can help: near a place the nearest desks, otherwise the portal's own desk with some of those
 * that answer at this moment. These are others each day, so that not always the same hospital is called.
 */
export async function foundContacts(
  asking: Asking,
  near: { municipality?: string; area?: string },
): Promise<ChatContact[]> {
  const desks = await knownDesks(asking.payload)
  const own = await ownDesk(asking)
  const nearest = nearestOf(desks, near)
  if (nearest.length > 0) return [...nearest.slice(0, MOST_NEAR).map(shown(asking)), own]
  const answering = desks.filter(({ phone }) => phone !== '')
  const open = answering.filter(({ hours }) => openingState(hours, asking.now).state === 'open')
  const some = ofTheDay(open.length > 0 ? open : answering, toLocalDate(asking.now))
  return [own, ...some.slice(0, MOST_ELSEWHERE).map(shown(asking))]
}

async function knownDesks(payload: Payload): Promise<Desk[]> {
  const matches = await portalSearch(payload).matches({
    query: null,
    filters: { type: ['hospital'] },
  })
  return matches.flatMap(deskOf)
}

function deskOf({ title, facets, facts }: SearchMatch): Desk[] {
  const desk = groupIn(facts, 'desk')
  if (textIn(desk.url) === '') return []
  const { latitude, longitude } = groupIn(facts, 'location')
  const hospital = textIn(title.ja)
  return [
    {
      name: [hospital, textIn(desk.name) || 'がん相談支援センター'].join('　'),
      phone: textIn(desk.phone),
      hours: (desk.openingHours ?? null) as OpeningHours | null,
      remark: textIn(desk.hours),
      url: textIn(desk.url),
      area: facets.area?.[0] ?? '',
      point:
        typeof latitude === 'number' && typeof longitude === 'number'
          ? { latitude, longitude }
          : null,
    },
  ]
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

async function ownDesk({ payload, language, now }: Asking): Promise<ChatContact> {
  const req = await createLocalReq({ req: { user: null, locale: language } }, payload)
  const { consultation } = await payload.findGlobal({
    slug: 'site-settings',
    overrideAccess: false,
    depth: 0,
    req,
  })
  const { name, phone, openingHours, hours } = consultation ?? {}
  return {
    name: textIn(name) || 'がん相談支援センター',
    phone: textIn(phone),
    hours: hoursNow((openingHours ?? null) as OpeningHours | null, textIn(hours), {
      language,
      now,
    }),
    url: LIST,
  }
}
