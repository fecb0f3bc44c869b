import { addMonths } from '../time/addMonths'
import { isLocalDate } from '../time/isLocalDate'
import { valuesOf } from '../vocabulary/valuesOf'
import type { Term, ValueOf } from '../vocabulary/term'

/** An organization looks twice a year whether what is said of it still holds. */
export const CONFIRMED_FOR_MONTHS = 6

/** The facts of which an organization keeps the day on which they were confirmed. */
export const CONFIRMED_PARTS = [
  { value: 'consultation-center', label: 'がん相談支援センター' },
  { value: 'services', label: '診療・支援の内容' },
] as const satisfies readonly Term[]

type Confirmed = { confirmedOn?: string | null | undefined }
type Maybe<T> = T | null | undefined
type Organization = {
  kind?: Maybe<string>
  consultationCenter?: Maybe<
    Confirmed & { availability?: Maybe<string>; phone?: Maybe<string>; name?: Maybe<string> }
  >
  services?: Maybe<readonly Confirmed[]>
}

export type DueFacts = {
  part: ValueOf<typeof CONFIRMED_PARTS>
  /** How many facts of this part are due. */
  count: number
  /** The local date on which the oldest of them was confirmed; null where one never was. */
  confirmedOn: string | null
}

/**
 * What an organization should confirm anew at a local date: facts that were confirmed `CONFIRMED_FOR_MONTHS` ago or
 * earlier, or never. Of a hospital it is always worth knowing whether it has a consultation centre.
 */
export function factsDue(organization: Organization, today: string): DueFacts[] {
  const { kind, consultationCenter: center, services } = organization
  const isSaid = Boolean(center?.availability || center?.phone || center?.name)
  const facts: Record<DueFacts['part'], readonly Confirmed[]> = {
    'consultation-center': isSaid || kind === 'hospital' ? [center ?? {}] : [],
    services: services ?? [],
  }
  return valuesOf(CONFIRMED_PARTS).flatMap((part) => {
    const due = facts[part].filter(({ confirmedOn }) => isDue(confirmedOn, today))
    if (due.length === 0) return []
    const days = due.map(({ confirmedOn }) => (isLocalDate(confirmedOn) ? confirmedOn : ''))
    return [{ part, count: due.length, confirmedOn: days.toSorted()[0] || null }]
  })
}

/** Where the month has no such day, on the first of the next: 31 August is due on 1 March. */
function isDue(confirmedOn: Maybe<string>, today: string): boolean {
  if (!isLocalDate(confirmedOn)) return true
  const month = addMonths(confirmedOn.slice(0, 7), CONFIRMED_FOR_MONTHS)
  return `${month}${confirmedOn.slice(7)}` <= today || today.slice(0, 7) > month
}
