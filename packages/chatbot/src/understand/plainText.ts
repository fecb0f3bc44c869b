import { VARIANT_CHARACTERS } from '@tokyo-cancer-portal/japanese-text/search'
import { kept } from '../retrieval/kept'

/** An n that an input method left behind: 大腸がn. */
const LEFT_N = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])n(?![a-z])/gu

/**
 * A message as it is read for conditions: composed, in half width and lower case, with the characters of today (區 as 区),
 * 癌 as がん; kana stay as they are. Each kind of condition reads it anew, so it is made once.
 */
export const plainText: (message: string) => string = kept(100, (message) =>
  Array.from(message.normalize('NFKC').toLowerCase())
    .map((character) => VARIANT_CHARACTERS.get(character) ?? character)
    .join('')
    .replaceAll(LEFT_N, 'ん')
    .replaceAll('癌', 'がん')
    .replaceAll('ガン', 'がん'),
)
