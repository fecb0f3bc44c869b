import type { ImportedRow } from '../model/ImportedTable'

import { COLUMNS } from '../columns/columns'
import { differingLines } from './differingLines'
import { shownValue } from './shownValue'

/** What a row of the table says now, and what the event says that was made of it. */
export type Difference = { label: string; inTable: string; inEvent: string }

/**
 * Where a row differs from the event that was made of it before. What the row leaves open is no difference, because the
 * event may know more by now, but for what is in `emptied`.
 *
 * @param event as stored, with `body` as its lines
 * @param emptied paths of which nothing is left where the row says nothing
 */
export function differencesOf(
  { values }: Pick<ImportedRow, 'values'>,
  event: Readonly<Record<string, unknown>>,
  emptied: readonly string[] = [],
): Difference[] {
  const silent = emptied.filter((path) => !values.has(path)).map((path) => [path, null] as const)
  return [...values, ...silent].flatMap(([path, value]): Difference[] => {
    const inTable = shownValue(path, value)
    const inEvent = shownValue(path, valueAt(event, path))
    if (spelling(inTable) === spelling(inEvent)) return []
    const [table, stored] =
      path === 'occurrences' ? differingLines(inTable, inEvent) : [inTable, inEvent]
    return [{ label: labelOfPath(path), inTable: table || EMPTY, inEvent: stored || EMPTY }]
  })
}

const UNSEEN = /[\p{Cf}\u034f\u115f\u1160]/gu
const EMPTY = '（空欄）'

function valueAt(event: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], event)
}

/** What is put right when an event is saved is no difference: widths of letters, spaces, and signs that nobody sees. */
const spelling = (shown: string): string =>
  shown.normalize('NFKC').replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim()

function labelOfPath(path: string): string {
  if (path === 'occurrences') return '開催日時'
  return COLUMNS.find((column) => column.path === path)?.heading ?? path
}
