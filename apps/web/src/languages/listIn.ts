import type { Language } from '@tokyo-cancer-portal/domain'

import { translator } from './translator'

/** Things one after the other: 「乳がん、肺がん」, `Breast cancer, Lung cancer`. */
export function listIn(language: Language, words: readonly string[]): string {
  return words.join(translator('Punctuation', language)('comma'))
}
