/**
 * The ids that a relationship value holds.
 *
 * Accepts an id, a populated document, or a list of either; anything else holds no id.
 */
export function relatedIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => relatedIds(entry))
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'object' && value !== null && 'id' in value) return relatedIds(value.id)
  return []
}
