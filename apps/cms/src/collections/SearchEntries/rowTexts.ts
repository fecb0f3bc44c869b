/** The texts of rows, an empty one for a row that is not filled in, so that positions stay. */
export function rowTexts(rows: unknown): string[] {
  if (!Array.isArray(rows)) return []
  return rows.map((row) => {
    const text = (row as { text?: unknown } | null)?.text
    return typeof text === 'string' ? text.trim() : ''
  })
}
