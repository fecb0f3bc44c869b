import type { FlattenedField } from 'payload'

/**
 * What the form calls the field at a path (`venue.name` → 会場 › 会場の名前); undefined for a path that the form does
 * not have. Numbers in a path, of rows, are left out.
 */
export function fieldLabel(fields: readonly FlattenedField[], path: string): string | undefined {
  const labels: string[] = []
  let level = fields
  for (const name of path.split('.').filter((part) => !/^\d+$/.test(part))) {
    const field = level.find((one) => 'name' in one && one.name === name)
    if (!field) return undefined
    labels.push('label' in field && typeof field.label === 'string' ? field.label : name)
    level = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return labels.join(' › ')
}
