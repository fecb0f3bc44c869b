import { APIError } from 'payload'

/** Tab, line feed and carriage return are text; every other control character and lone surrogates are not. */
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}/u

/**
 * Characters that nobody sees and that make two texts look alike or turn the order of one around (zero-width spaces,
 * soft hyphens, marks of direction, tags), as they come along when text is copied from a web page or a PDF. The
 * zero-width joiner stays, but only where it joins an emoji or the letters of a script that needs it.
 */
const INVISIBLE =
  /(?!\u200d)[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}])\u200d/gu

/** Compared as typed when somebody signs in, so it is kept as typed. */
const AS_TYPED = 'password'

/**
 * Brings all text of a document to NFC, refuses characters that PostgreSQL cannot store and takes out those that
 * nobody can see.
 *
 * @throws APIError 400 when a text has a control character
 */
export function normalizeText<T>(value: T): T {
  return normalize(value) as T
}

function refuseControl(text: string): void {
  if (!CONTROL.test(text)) return
  throw new APIError(
    '保存できない制御文字が含まれています。文章を入力し直してください。',
    400,
    undefined,
    true,
  )
}

function normalize(value: unknown): unknown {
  if (typeof value === 'string') {
    refuseControl(value)
    return value.replaceAll(INVISIBLE, '').normalize('NFC')
  }
  if (Array.isArray(value)) return value.map(normalize)
  if (isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        // What is kept as it was typed is kept with its names.
        refuseControl(key)
        return [key, key === AS_TYPED ? item : normalize(item)]
      }),
    )
  }
  return value
}

/** Files, dates and other instances pass untouched. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
