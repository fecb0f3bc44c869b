import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { currentResponseOrNull, languageOf } from '../http/responseContext'

/** The language of the page that is being rendered; Japanese outside of a request. */
export function requestLanguage(): Language {
  const response = currentResponseOrNull()
  return response ? languageOf(response) : DEFAULT_LANGUAGE
}
