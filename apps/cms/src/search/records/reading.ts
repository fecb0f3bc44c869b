import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'

/** Rows of the database hold translated texts by language. */
type Stored = unknown

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text of a stored row: the Japanese one where it exists once in each language. Empty where there is none. */
export function textIn(value: Stored): string {
  const own = isObject(value) ? value[DEFAULT_LANGUAGE] : value
  return typeof own === 'string' ? own.trim() : ''
}

/** The same text in the other languages. */
export function translationsIn(value: Stored): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([language, text]) =>
    language !== DEFAULT_LANGUAGE && typeof text === 'string' && text.trim() ? [text.trim()] : [],
  )
}

/** The values of a select with several, or the ids of a relation. */
export function valuesIn(value: Stored): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string')
}

/** The rows of an array field. */
export function rowsIn(value: Stored): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A group of fields. */
export function groupIn(row: StoredRow | Record<string, unknown>, name: string) {
  const value = (row as Record<string, unknown>)[name]
  return isObject(value) ? value : {}
}
