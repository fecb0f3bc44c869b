import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'

/** The language of the page on which somebody asks. @param url of the request to the chat, `/api/chat?language=en` */
export function questionLanguage(url: string): Language {
  const language = new URLSearchParams(url.split('?')[1] ?? '').get('language')
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}
