import { toKatakana } from '@tokyo-cancer-portal/japanese-text'
import { plainLine } from '../text/plainLine'

/** A reading in katakana, as the columns _カナ ask for; editors may give it in hiragana. */
export function katakana(reading: string | null | undefined): string {
  return toKatakana(plainLine(reading).normalize('NFC'))
}
