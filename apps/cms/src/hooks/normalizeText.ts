import { APIError } from 'payload'

/** Tab, line feed and carriage return are text; every other control character and lone surrogates are not. */
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}/u

/**
 * Brings all text of a document to NFC and refuses characters that PostgreSQL cannot store or nobody can see.
 *
 * @throws APIError 400 when a text has a control character
 */
export function normalizeText<T>(value: T): T {
  return normalize(value) as T
}

function normalize(value: unknown): unknown {
  if (typeof value === 'string') {
    if (CONTROL.test(value)) {
      throw new APIError(
        '保存できない制御文字が含まれています。文章を入力し直してください。',
        400,
        undefined,
        true,
      )
    }
    return value.normalize('NFC')
  }
  if (Array.isArray(value)) return value.map(normalize)
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalize(item)]))
  }
  return value
}

/** Files, dates and other instances pass untouched. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
