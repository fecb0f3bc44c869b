import type { Block, Field } from 'payload'
import { isPlainObject } from '../../fields/input/isPlainObject'

type Row = Record<string, unknown>

/** The same blocks with every translatable text passed through `change`; everything else stays as it is. */
export function mapTexts(
  rows: unknown,
  blocks: readonly Block[],
  change: (text: unknown) => unknown,
): unknown {
  if (!Array.isArray(rows)) return rows
  return rows.map((row: unknown) => {
    const block = isPlainObject(row) ? blocks.find(({ slug }) => slug === row.blockType) : undefined
    return block ? mapRow(row as Row, block.fields, change) : row
  })
}

function mapRow(row: Row, fields: readonly Field[], change: (text: unknown) => unknown): Row {
  const changed = { ...row }
  for (const field of fields) {
    if (!('name' in field) || !field.name || !(field.name in row)) continue
    const { name } = field
    const value = row[name]
    if ('localized' in field && field.localized) changed[name] = change(value)
    else if (field.type === 'group' && isPlainObject(value))
      changed[name] = mapRow(value, field.fields, change)
    else if (field.type === 'array' && Array.isArray(value))
      changed[name] = value.map((item: unknown) =>
        isPlainObject(item) ? mapRow(item, field.fields, change) : item,
      )
  }
  return changed
}
