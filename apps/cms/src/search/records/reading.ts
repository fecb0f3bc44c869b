import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '@tokyo-cancer-portal/domain'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A text of a stored row in one language, Japanese unless said otherwise. Empty where there is none: a text that is not
 * translated exists in Japanese alone.
 */
export function textIn(value: unknown, language: Language = DEFAULT_LANGUAGE): string {
  if (isObject(value)) return textIn(value[language])
  return typeof value === 'string' ? value.trim() : ''
}

/** The texts of stored values in all languages, value by value and Japanese first, without empty and repeated ones. */
export function textsIn(...values: unknown[]): string[] {
  const texts = values.flatMap((value) =>
    isObject(value)
      ? LANGUAGES.map(({ value: language }) => textIn(value, language))
      : [textIn(value)],
  )
  return [...new Set(texts)].filter(Boolean)
}

/** The same texts as a reader of Japanese sees them, and what they are in the other languages. */
export function byLanguage(...values: unknown[]): { shown: string[]; hidden: string[] } {
  const shown = [...new Set(values.map((value) => textIn(value)))].filter(Boolean)
  return { shown, hidden: textsIn(...values).filter((text) => !shown.includes(text)) }
}

/** A text as a result shows it: in each language that it has. */
export function titleIn(value: unknown): { ja: string } & Partial<Record<Language, string>> {
  const translations = isObject(value)
    ? LANGUAGES.flatMap(({ value: language }) => {
        const text = textIn(value, language)
        return text && language !== DEFAULT_LANGUAGE ? [[language, text]] : []
      })
    : []
  return { ja: textIn(value), ...Object.fromEntries(translations) }
}

/** The values of a select with several, or the ids of a relation, each once. */
export function valuesIn(...values: unknown[]): string[] {
  const flat = values.flat().filter((one): one is string => typeof one === 'string' && one !== '')
  return [...new Set(flat)]
}

/** The rows of an array field. */
export function rowsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A group of fields. */
export function groupIn(row: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = row[name]
  return isObject(value) ? value : {}
}
