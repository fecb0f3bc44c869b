import { isPlainObject } from '../fields/input/isPlainObject'

export type Fields = Readonly<Record<string, unknown>>

/** The fields of a group or a row, or none. */
export function fieldsOf(value: unknown): Fields {
  return isPlainObject(value) ? value : {}
}

/** The rows of an array field. */
export function rowsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
