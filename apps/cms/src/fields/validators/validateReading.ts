import { isKana } from '@tokyo-cancer-portal/japanese-text'
import { textRule } from './textRule'

/** How a word is read: hiragana or katakana. */
export const validateReading = textRule(
  (value) => isKana(value) || '読みを、ひらがなかカタカナ（全角）で入力してください。',
)
