import { isUuid } from '../fields/isUuid'

/**
 * Every id that a document itself refers to, in fields, blocks and rich text.
 *
 * Documents that were populated into it count by their id only: what they refer to is theirs.
 */
export function referencedIds(doc: Record<string, unknown>): string[] {
  const found = new Set<string>()
  for (const [key, value] of Object.entries(doc)) if (key !== 'id') collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (isUuid(value)) found.add(value.toLowerCase())
    return
  }
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isPopulated(value)) {
    collect(value.id, found)
    return
  }
  for (const item of Object.values(value)) collect(item, found)
}

function isPopulated(value: object): value is { id: unknown } {
  return 'id' in value && 'createdAt' in value && 'updatedAt' in value
}
