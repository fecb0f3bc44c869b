import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { formatDate, formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import type { FlattenedField } from 'payload'
import { formatInstant } from '../../admin/formatInstant'
import { isPlainObject } from '../../fields/input/isPlainObject'
import { isShownField } from './isShownField'
import { richWords } from './richWords'

/** What people call the documents that a field points to, by id. */
export type Names = ReadonlyMap<string, string>

/** A stored value as people read it, rows and lines of texts on lines of their own; empty where there is nothing. */
export function valueWords(field: FlattenedField, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'はい' : ''
    case 'number':
      return listOf(value)
        .map((one) => Number(one).toLocaleString('ja-JP', { maximumFractionDigits: 6 }))
        .join('、')
    case 'date':
      return formatInstant(value)
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => optionLabel(field.options, String(one)))
        .join('、')
    case 'relationship':
    case 'upload':
      return listOf(value)
        .map((one) => nameOf(one, names))
        .join('\n')
    case 'richText':
      return richWords(value)
    case 'array':
      return listOf(value)
        .map((row) => rowWords(field.flattenedFields, row, names))
        .join('\n')
    case 'blocks':
      return listOf(value)
        .map((row) => blockWords(field.blocks, row, names))
        .join('\n')
    case 'group':
      return rowWords(field.flattenedFields, value, names)
    case 'text':
    case 'textarea':
    case 'email':
      return listOf(value)
        .map((one) => (isLocalDate(one) ? formatDate(one, { weekday: true }) : String(one)))
        .join('、')
    default:
      return ''
  }
}

/** One row of a list: an occurrence as people say it, else field by field. */
function rowWords(fields: readonly FlattenedField[], row: unknown, names: Names): string {
  if (!isPlainObject(row)) return ''
  const isOccurrence = isLocalDate(row.date) && 'startTime' in row
  const said = isOccurrence ? new Set(['date', 'startTime', 'endTime']) : new Set<string>()
  const others = fields
    .filter((field) => isShownField(field) && !said.has(field.name) && !isUsual(field, row))
    .flatMap((field) => {
      const words = valueWords(field, row[field.name], names)
      return words === '' ? [] : [`${labelOf(field)}：${words}`]
    })
  return [...(isOccurrence ? [formatOccurrence(row)] : []), ...others].join('　')
}

/** What every row says until somebody changes it: nobody needs to read it. */
const isUsual = (field: FlattenedField, row: Record<string, unknown>): boolean =>
  field.type === 'select' &&
  field.defaultValue !== undefined &&
  row[field.name] === field.defaultValue

type Blocks = Extract<FlattenedField, { type: 'blocks' }>['blocks']

function blockWords(blocks: Blocks, row: unknown, names: Names): string {
  if (!isPlainObject(row)) return ''
  const block = blocks.find(({ slug }) => slug === row.blockType)
  if (!block) return ''
  const { singular } = block.labels ?? {}
  const label = typeof singular === 'string' ? singular : block.slug
  return `【${label}】${rowWords(block.flattenedFields, row, names)}`
}

export function labelOf(field: FlattenedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}

function optionLabel(options: readonly unknown[], value: string): string {
  for (const option of options) {
    if (isPlainObject(option) && option.value === value) return String(option.label)
  }
  return value
}

/** A relation is an id, or of several collections an object with one. */
export function nameOf(value: unknown, names: Names): string {
  const id = isPlainObject(value) ? value.value : value
  return names.get(String(id)) ?? '（見られない内容）'
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
