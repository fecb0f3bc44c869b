import { DEFAULT_LANGUAGE, LANGUAGES } from '@tokyo-cancer-portal/domain'
import type { LocalizationConfig } from 'payload'

/**
 * The languages of what visitors read. Where a text is missing in one of them Payload answers with the Japanese one,
 * unless it is asked not to (`fallback-locale=none`).
 */
export const localization: LocalizationConfig = {
  locales: LANGUAGES.map(({ value, label }) => ({ code: value, label })),
  defaultLocale: DEFAULT_LANGUAGE,
  fallback: true,
  // A document is published as a whole, with all its languages (docs/adr/0019).
  defaultLocalePublishOption: 'all',
}
