import { plainLine } from '../text/plainLine'

/** A reading in katakana, as the columns _カナ ask for; editors may give it in hiragana. */
export function katakana(reading: string | null | undefined): string {
  return plainLine(reading)
    .normalize('NFC')
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}
