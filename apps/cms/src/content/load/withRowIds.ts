type Data = Record<string, unknown>

/**
 * The fields of `data` with the ids of the rows and blocks that are stored in the same places: a translation is of a row
 * that is there already, not a row of its own.
 */
export function withRowIds(data: Data, stored: Data): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, filled(value, stored[name])]),
  )
}

function filled(value: unknown, stored: unknown): unknown {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = Array.isArray(stored) ? stored : []
    return value.map((row, index) => filled(row, rows[index]))
  }
  // A rich text is one value, whatever ids are in it.
  if (!isObject(value) || 'root' in value) return value
  const own = isObject(stored) ? stored : {}
  const row = withRowIds(value, own)
  return typeof own.id === 'string' ? { ...row, id: own.id } : row
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
