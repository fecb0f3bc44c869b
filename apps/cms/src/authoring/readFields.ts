import { isPlainObject } from '../fields/input/isPlainObject'

export type Fields = Readonly<Record<string, unknown>>

/** What pages and events have to say of whom to ask. */
export const CONTACT_TEXTS = ['name', 'phone', 'hours', 'email', 'url'] as const

/** The fields of a group or a row, or none. */
export function fieldsOf(value: unknown): Fields {
  return isPlainObject(value) ? value : {}
}

/** The rows of an array field. */
export function rowsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

/** Those of the fields that are texts, under the names that are asked for. */
export function textsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Record<Name, string | null> {
  const fields = fieldsOf(value)
  return Object.fromEntries(names.map((name) => [name, textOf(fields[name])])) as Record<
    Name,
    string | null
  >
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

/** The value of a table under a name that was sent; undefined for names that only look like one (`constructor`). */
export function ownValue<T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined {
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined
}
