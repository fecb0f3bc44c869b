import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { isPlainObject } from '../fields/input/isPlainObject'

/** The Japanese text of a field in a row as the database has it, where a text is a list of its languages; else empty. */
export function textInJapanese(row: unknown, name: string): string {
  const value = isPlainObject(row) ? row[name] : undefined
  const text = isPlainObject(value) ? value[DEFAULT_LANGUAGE] : value
  return typeof text === 'string' ? text : ''
}
