/** Names that the form makes, of which nobody sees anything. */
const MADE: ReadonlySet<string> = new Set(['id', 'version', 'direction', 'blockName'])

/**
 * Whether two stored values, relations as ids, look the same on a page: without the ids of rows; empty and not ticked the
 * same as absent.
 */
export function isSameStored(one: unknown, other: unknown): boolean {
  return JSON.stringify(seen(one)) === JSON.stringify(seen(other))
}

function seen(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(seen)
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? undefined : value
  const entries = Object.entries(value)
    .filter(([name]) => !MADE.has(name))
    .map(([name, inner]) => [name, seen(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const isEmpty = (value: unknown): boolean => value === null || value === '' || value === false
