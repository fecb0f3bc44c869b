import type { Block, Field } from 'payload'
import { isPlainObject } from './isPlainObject'
import { nodesWithFields } from './nodesWithFields'

type Data = Record<string, unknown>
type Leafless = Extract<Field, { type: 'collapsible' | 'row' | 'tabs' | 'ui' | 'join' }>

/** A field that holds data, wherever it sits in the document. */
export type Leaf = {
  field: Exclude<Field, Leafless> & { name: string }
  value: unknown
  /** As Payload writes it: `occurrences.0.date`. */
  path: string
  /** What the person reads: 「開催日時 1 > 日付」. */
  label: string
  siblingData: Data
  blockData: Data | undefined
}

type Place = { path: string; label: string; blockData: Data | undefined }

const TOP: Place = { path: '', label: '', blockData: undefined }

/**
 * Rows of one list, twice as many as any list of ours takes (`maxRows`). Checks ask each row some hundred questions, and a
 * request has room for a million of empty ones.
 */
export const MOST_ROWS = 1000

/**
 * Every field of `fields` that holds data, containers before their contents, through groups, rows of arrays, blocks
 * and the blocks and links inside rich text.
 *
 * It never throws on malformed data: what has the wrong shape, or rows without end, is reported as a leaf and not
 * entered.
 */
export function walkFields(fields: readonly Field[], data: Data, place: Place = TOP): Leaf[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => walkFields(tab.fields, data, place))
    }
    if (field.type === 'row' || field.type === 'collapsible') {
      return walkFields(field.fields, data, place)
    }
    if (field.type === 'ui' || field.type === 'join') return []
    if (!('name' in field) || field.name === undefined) {
      return 'fields' in field ? walkFields(field.fields, data, place) : []
    }
    const leaf: Leaf = {
      field,
      value: data[field.name],
      path: place.path === '' ? field.name : `${place.path}.${field.name}`,
      label: join(place.label, labelOf(field)),
      siblingData: data,
      blockData: place.blockData,
    }
    return [leaf, ...contents(leaf)]
  })
}

function contents(leaf: Leaf): Leaf[] {
  const { field, value, path, label, blockData } = leaf
  switch (field.type) {
    case 'group':
      return isPlainObject(value) ? walkFields(field.fields, value, { path, label, blockData }) : []
    case 'array':
      return rowsOf(value).flatMap(({ row, index }) =>
        walkFields(field.fields, row, { ...rowPlace(path, label, index), blockData }),
      )
    case 'blocks':
      return rowsOf(value).flatMap(({ row, index }) => {
        const block = blockOf(field.blocks, row)
        return block
          ? walkFields(block.fields, row, { ...rowPlace(path, label, index), blockData: row })
          : []
      })
    case 'richText':
      return nodesWithFields(field, value).flatMap(({ fields, data, path: at }) =>
        walkFields(fields, data, { path: `${path}.${at}`, label, blockData: data }),
      )
    default:
      return []
  }
}

/** The block that a row says it is; undefined when there is no such block here. */
export function blockOf(blocks: readonly Block[], row: Data): Block | undefined {
  return blocks.find(({ slug }) => slug === row.blockType)
}

function rowsOf(value: unknown): { row: Data; index: number }[] {
  if (!Array.isArray(value) || value.length > MOST_ROWS) return []
  return value.flatMap((row: unknown, index) => (isPlainObject(row) ? [{ row, index }] : []))
}

function rowPlace(path: string, label: string, index: number): { path: string; label: string } {
  return { path: `${path}.${index}`, label: `${label} ${index + 1}` }
}

function labelOf(field: Field): string {
  if ('label' in field && typeof field.label === 'string') return field.label
  return 'label' in field && field.label === false ? '' : 'name' in field ? (field.name ?? '') : ''
}

function join(parent: string, label: string): string {
  return parent === '' || label === '' ? parent + label : `${parent} > ${label}`
}
