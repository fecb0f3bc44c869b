import type { RegisterEntry } from './RegisterEntry'

import { designationTime } from '../designations/designationTime'
import { addDays } from '../time/addDays'
import { lastDayOfPartialDate } from '../time/lastDayOfPartialDate'
import { nameOn } from './nameOn'

interface Subject {
  id: string
  /** Of the hospital, on the later day. */
  name: string
  /** The local date from which it is so; null where it cannot be told. */
  on: string | null
}

/** Something that is otherwise on a later day. */
export type RegisterChange = Subject &
  (
    | { kind: 'joins' | 'leaves' }
    | { kind: 'renamed'; previousName: string }
    | { kind: 'gains' | 'loses'; designation: string }
    /** The designation stays and is given for other cancers. */
    | { kind: 'cancers'; designation: string; added: string[]; removed: string[] }
  )

/** The register on a day. */
export interface RegisterOnDay {
  hospitals: readonly RegisterEntry[]
  /** Local date. */
  day: string
}

/**
 * What changes from one day to a later one, in the order of the days: who is designated or no longer, for which cancers,
 * and who is called otherwise. A designation that is renewed without a gap is no change.
 *
 * The hospitals of the two days may be different copies of the same records: what is scheduled to be published between.
 */
export function registerChanges(before: RegisterOnDay, after: RegisterOnDay): RegisterChange[] {
  const earlier = new Map(before.hospitals.map((hospital) => [hospital.id, hospital]))
  const later = new Set(after.hospitals.map(({ id }) => id))
  const changes = after.hospitals.flatMap((hospital) =>
    changesOf(earlier.get(hospital.id) ?? null, before.day, hospital, after.day),
  )
  const left = before.hospitals
    .filter(({ id }) => !later.has(id))
    .map((hospital): RegisterChange => {
      const { id } = hospital
      return { kind: 'leaves', id, name: nameOn(hospital, before.day), on: null }
    })
  return [...changes, ...left].toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
}

/** What cannot be dated comes last. */
const dayOf = ({ on }: RegisterChange) => on ?? '9999'

function changesOf(
  earlier: RegisterEntry | null,
  from: string,
  later: RegisterEntry,
  to: string,
): RegisterChange[] {
  const { id } = later
  const name = nameOn(later, to)
  const publicFrom = later.publicFrom ?? null
  const previousName = earlier ? nameOn(earlier, from) : name
  const before = earlier ? cancersByType(earlier, from) : new Map<string, Set<string>>()
  const after = cancersByType(later, to)
  const changes: RegisterChange[] = []
  if (!earlier) changes.push({ kind: 'joins', id, name, on: publicFrom })
  if (previousName !== name) {
    const on = latest(renamedOn(later, previousName), publicFrom)
    changes.push({ kind: 'renamed', id, name, previousName, on })
  }
  for (const [designation, cancers] of after) {
    const held = before.get(designation)
    const on = latest(begins(later, designation, to), publicFrom)
    if (!held) changes.push({ kind: 'gains', id, name, designation, on })
    const added = [...cancers].filter((cancer) => held && !held.has(cancer))
    const removed = held ? [...held].filter((cancer) => !cancers.has(cancer)) : []
    if (added.length + removed.length > 0) {
      changes.push({ kind: 'cancers', id, name, designation, added, removed, on })
    }
  }
  for (const designation of before.keys()) {
    if (after.has(designation)) continue
    const on = ends(later, designation, to) ?? publicFrom
    changes.push({ kind: 'loses', id, name, designation, on })
  }
  return changes
}

type Designations = NonNullable<RegisterEntry['designations']>

function inForce({ designations }: RegisterEntry, day: string): Designations {
  return (designations ?? []).filter(
    ({ validFrom, validTo }) => designationTime({ validFrom, validTo }, day) === 'current',
  )
}

function cancersByType(hospital: RegisterEntry, day: string): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>()
  for (const { type, cancers } of inForce(hospital, day)) {
    if (type) held.set(type, new Set([...(held.get(type) ?? []), ...(cancers ?? [])]))
  }
  return held
}

/** The first day of the newest term of a designation that holds on a day. */
function begins(hospital: RegisterEntry, designation: string, day: string): string | null {
  const terms = inForce(hospital, day).filter(({ type }) => type === designation)
  return latest(...terms.map(({ validFrom }) => (validFrom ? firstDay(validFrom) : null)))
}

/** The day after the last term of a designation that is over. */
function ends(hospital: RegisterEntry, designation: string, day: string): string | null {
  const terms = (hospital.designations ?? []).filter(({ type }) => type === designation)
  const lastDays = terms.map(({ validTo }) => lastDayOfPartialDate(validTo))
  const last = latest(...lastDays.filter((each) => each !== null && each < day))
  return last && addDays(last, 1)
}

/** The day after a former name ended. */
function renamedOn({ formerNames }: RegisterEntry, previousName: string): string | null {
  const former = (formerNames ?? []).filter(({ name }) => name === previousName)
  const last = latest(...former.map(({ validTo }) => lastDayOfPartialDate(validTo)))
  return last && addDays(last, 1)
}

const firstDay = (partialDate: string) => `${partialDate}-01-01`.slice(0, 10)

const latest = (...days: (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null
