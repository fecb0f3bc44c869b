import type { Language } from '@tokyo-cancer-portal/domain'

import { translator } from './translator'

/** What is added to a word: 「（外部サイト）」, ` (external site)`; nothing around nothing. */
export function bracketsIn(language: Language, text: string): string {
  const t = translator('Punctuation', language)
  return text === '' ? '' : `${t('open')}${text}${t('close')}`
}
