import { ja } from '@payloadcms/translations/languages/ja'
import type { Config } from 'payload'
import { adminWords } from './adminWords'

/** Where the account chooses its language Payload reads the name of the language from here, not from `translations`. */
const japanese: typeof ja = {
  ...ja,
  translations: {
    ...ja.translations,
    general: { ...ja.translations.general, thisLanguage: '日本語' },
  },
}

/**
 * The admin speaks Japanese to everybody, whatever language a browser asks for: English is not among the languages,
 * so that also every answer of the API to bad input is Japanese.
 */
export const i18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'ja',
  supportedLanguages: { ja: japanese },
  translations: { ja: adminWords },
}
