import { ja } from '@payloadcms/translations/languages/ja'
import type { Config } from 'payload'
import { adminWords } from './adminWords'

/**
 * The admin speaks Japanese to everybody, whatever language a browser asks for: English is not among the languages,
 * so that also every answer of the API to bad input is Japanese.
 */
export const i18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'ja',
  supportedLanguages: { ja },
  translations: { ja: adminWords },
}
