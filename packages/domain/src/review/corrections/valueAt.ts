/** What stands at a path of a document, `venue.name` or `occurrences.0.date`; undefined where there is nothing of its own. */
export function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    return isThere ? (value as Record<string, unknown>)[name] : undefined
  }, document)
}

/** The same value with another one at a path; groups that are not there are made, rows are not. Changes nothing in place. */
export function withValueAt(value: unknown, path: readonly string[], put: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return put
  if (Array.isArray(value)) {
    return value.map((row: unknown, index) =>
      String(index) === name ? withValueAt(row, rest, put) : row,
    )
  }
  const group = typeof value === 'object' && value !== null ? value : {}
  return { ...group, [name]: withValueAt((group as Record<string, unknown>)[name], rest, put) }
}
