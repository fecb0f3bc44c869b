import { beginningOf } from '../../blocks/layout/beginningOf'
import type { Key } from '../types/refs'
import type { Translations } from './Translations'

type Data = Record<string, unknown>

/** The fields of shipped data that hold texts, at the top and in everything below it. */
const TEXTS = new Set([
  'description',
  'emptyNote',
  'heading',
  'label',
  'lead',
  'name',
  'siteName',
  'tagline',
  'title',
  'summary',
  'text',
])

/** What of a document or global is sent with a translation: its texts, and the rows and blocks that they stand in. */
const TOP: Readonly<Record<string, readonly string[]>> = {
  topic: ['title', 'summary', 'layout'],
  scenario: ['title', 'steps'],
  home: ['layout'],
  navigation: ['header', 'footer'],
  'site-settings': ['siteName', 'tagline', 'consultation'],
}

/**
 * What a shipped document or global says in another language, in the shape of its data; undefined where nothing is
 * translated. A text without translation is null, so that the Japanese one stands in.
 *
 * @param kind `content`, `topic`, `scenario`, `term` or the slug of a global
 */
export function translationOf(
  kind: string,
  key: string,
  data: Readonly<Data>,
  translations: Translations,
): Data | undefined {
  if (kind === 'content') return translations.pages[key as Key<'content'>]
  if (kind === 'term') return translations.terms?.[key]
  const fields = TOP[kind]
  if (!fields) return undefined
  const found = { any: false }
  const translated = Object.fromEntries(
    fields
      .filter((name) => name in data)
      .map((name) => [name, translate(name, data[name], translations, found)]),
  )
  return found.any ? translated : undefined
}

function translate(
  name: string,
  value: unknown,
  translations: Translations,
  found: { any: boolean },
): unknown {
  if (TEXTS.has(name) && typeof value === 'string') {
    return noted(translations.phrases[value], found)
  }
  if (name === 'body') return noted(translations.passages[beginningOf(value)], found)
  if (Array.isArray(value)) return value.map((row) => translate('', row, translations, found))
  if (typeof value !== 'object' || value === null || '$doc' in value || '$ref' in value)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, translate(key, item, translations, found)]),
  )
}

function noted<T>(translation: T | undefined, found: { any: boolean }): T | null {
  if (translation === undefined) return null
  found.any = true
  return translation
}
