import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/** The language of titles and labels that a request asks for (`locale`). */
export function languageOf({ locale }: Pick<PayloadRequest, 'locale'>): Language {
  return isLanguage(locale) ? locale : DEFAULT_LANGUAGE
}
