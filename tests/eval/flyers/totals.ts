import { parseEvent } from '@tokyo-cancer-portal/event-parser'
import type { Flyer } from './Flyer'
import { isSame } from './isSame'

/** Of one field: on how many flyers it is, and what became of it. */
export type FieldTotals = {
  present: number
  right: number
  /** Filled with something else, or although the flyer does not have it. */
  wrong: number
  /** On the flyer, but left empty. */
  missing: number
}

export type Totals = {
  flyers: number
  fields: ReadonlyMap<string, FieldTotals>
  all: FieldTotals
  conflicts: { present: number; found: number; wrong: number }
}

type Outcome = keyof Omit<FieldTotals, 'present'> | 'nothing'

/** How the parser does on flyers, in numbers alone: of no single flyer is anything said. */
export function totalsOf(flyers: readonly Flyer[]): Totals {
  const fields = new Map<string, FieldTotals>()
  const all = { present: 0, right: 0, wrong: 0, missing: 0 }
  const conflicts = { present: 0, found: 0, wrong: 0 }
  for (const flyer of flyers) {
    const read = parseEvent(flyer.text, { today: flyer.today })
    const values = new Map(Object.entries(read.fields).map(([path, { value }]) => [path, value]))
    for (const path of new Set([...Object.keys(flyer.fields), ...values.keys()])) {
      const outcome = outcomeOf(flyer, path, values.get(path))
      if (outcome === 'nothing') continue
      const totals = fields.get(path) ?? { present: 0, right: 0, wrong: 0, missing: 0 }
      fields.set(path, totals)
      for (const one of [totals, all]) {
        if (path in flyer.fields) one.present += 1
        one[outcome] += 1
      }
    }
    const expected = new Set(flyer.conflicts)
    const found = new Set<string>(read.conflicts.map(({ kind }) => kind))
    conflicts.present += expected.size
    conflicts.found += [...found].filter((kind) => expected.has(kind)).length
    conflicts.wrong += [...found].filter((kind) => !expected.has(kind)).length
  }
  return { flyers: flyers.length, fields, all, conflicts }
}

/** What became of a field of a flyer; nothing where careful people think differently of it. */
export function outcomeOf({ fields, either = [] }: Flyer, path: string, value: unknown): Outcome {
  if (either.includes(path)) return 'nothing'
  if (value === undefined) return path in fields ? 'missing' : 'nothing'
  return path in fields && isSame(path, fields[path], value) ? 'right' : 'wrong'
}
