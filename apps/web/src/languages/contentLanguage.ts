import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import {
  contentLanguageOf,
  currentResponseOrNull,
  setContentLanguage,
} from '../http/responseContext'

/**
 * The language of what the page is about: that of the address, or Japanese where the page is not translated. What
 * stands around it is in `requestLanguage`.
 */
export function contentLanguage(): Language {
  const response = currentResponseOrNull()
  return response ? contentLanguageOf(response) : DEFAULT_LANGUAGE
}

/** From now on the content of the page that is being rendered is read and written in this language. */
export function showContentIn(language: Language): void {
  const response = currentResponseOrNull()
  if (response) setContentLanguage(response, language)
}
