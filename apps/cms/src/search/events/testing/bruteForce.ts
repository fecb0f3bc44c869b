import type { RandomEvent } from './randomEvents'
import { areaOfMunicipality } from '@tokyo-cancer-portal/domain'

/** A question as an address has it, one value of each. */
export type PlainQuestion = Readonly<Record<string, string>>

const at = (date: string, time: string) => Date.parse(`${date}T${time}:00+09:00`)

/** Written anew from the words of the rules, without the code that it checks. */
function stateOf(event: RandomEvent, date: RandomEvent['occurrences'][number], now: number) {
  if (event.status === 'cancelled' || date.status === 'cancelled') return 'cancelled'
  if (event.status === 'postponed') return 'postponed'
  if (now > at(date.date, date.endTime)) return 'ended'
  if (now >= at(date.date, date.startTime)) return 'ongoing'
  const { required, opensOn, deadlineDate, deadlineTime } = event.application
  const full = event.application.full || date.full
  if (required === 'not-required') return 'no-application'
  if (!required && !opensOn && !deadlineDate && !full) return 'unconfirmed'
  if (deadlineDate && now > at(deadlineDate, deadlineTime ?? '23:59')) return 'closed'
  if (full) return 'full'
  if (opensOn && now < at(opensOn, '00:00')) return 'before-opening'
  return 'open'
}

const TOO_LATE = ['closed', 'full']
const CERTAIN = ['open', 'no-application']

/** The date by which an event is in a list, and its state; null where it is in none. */
function standing(event: RandomEvent, from: string, to: string, now: number) {
  const dates = event.occurrences
    .map((date) => ({ date: date.date, state: stateOf(event, date, now), end: date.endTime }))
    .filter(({ date }) => date >= from && date <= to)
    .filter(({ date, end }) => from !== '' || at(date, end) >= now)
  const held = dates.filter(({ state }) => state !== 'cancelled')
  const coming = held.filter(({ state }) => state !== 'ended')
  return (
    coming.find(({ state }) => !TOO_LATE.includes(state)) ??
    coming[0] ??
    held[held.length - 1] ??
    dates[0] ??
    null
  )
}

const valuesOf: Record<string, (event: RandomEvent) => (string | null)[]> = {
  audience: ({ audiences }) =>
    audiences.includes('public')
      ? ['patient', 'family', 'employer', 'medical', 'public']
      : audiences,
  format: ({ format }) => [format],
  area: ({ venue }) => [areaOfMunicipality(venue.municipality) ?? null],
  topic: ({ topics }) => topics,
  cancer: ({ cancerTypes }) => cancerTypes,
  kind: ({ kind }) => [kind],
  organizer: ({ organizer }) => [organizer],
  fee: ({ fee }) => [fee.kind],
  application: ({ application }) => [application.required],
  accessibility: ({ accessibility }) => accessibility,
}

/** Slugs of what a question finds, in order. Events with one and the same beginning may stand in any order. */
export function bruteForce(
  events: readonly RandomEvent[],
  { from = '', to = '~', open = '', ...facets }: PlainQuestion,
  now: Date,
): { slug: string; begins: string }[] {
  const time = now.getTime()
  return events
    .flatMap((event) => {
      if (event.format === 'archive') {
        return facets.format === 'archive' ? [{ event, begins: '' }] : []
      }
      const found = standing(event, from, to, time)
      const isListed =
        found !== null &&
        (open === 'all' ||
          (open === 'yes' ? CERTAIN.includes(found.state) : !TOO_LATE.includes(found.state)))
      const begins = `${found?.date ?? ''} ${event.occurrences[0]?.startTime ?? ''}`
      return isListed ? [{ event, begins }] : []
    })
    .filter(({ event }) =>
      Object.entries(facets).every(([facet, value]) => valuesOf[facet]?.(event).includes(value)),
    )
    .toSorted((a, b) => (a.begins < b.begins ? -1 : 1))
    .map(({ event: { slug }, begins }) => ({ slug, begins }))
}
