import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@tokyo-cancer-portal/domain'

/** The fields of a computed number, as they are stored. */
export type StoredNumber = Record<string, unknown>

/**
 * A stored document with texts in the place of the computed numbers in its rich texts, in each language. Everything else
 * stays as it is.
 */
export function fillNumbers<T>(
  stored: T,
  textOf: (number: StoredNumber, language: Language) => string,
  language: Language = DEFAULT_LANGUAGE,
): T {
  if (Array.isArray(stored)) {
    return stored.map((each: unknown) => fillNumbers(each, textOf, language)) as T
  }
  if (typeof stored !== 'object' || stored === null || stored instanceof Date) return stored
  const { type, fields } = stored as { type?: unknown; fields?: unknown }
  if (type === 'inlineBlock' && Object(fields).blockType === 'registerNumber') {
    return { type: 'text', text: textOf(fields as StoredNumber, language) } as T
  }
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]: [string, unknown]) => [
      key,
      fillNumbers(value, textOf, isLanguage(key) ? key : language),
    ]),
  ) as T
}
