const HIRAGANA = /[ぁ-ゖゝゞ]/g
const TO_KATAKANA = 0x60

/** Hiragana as katakana; everything else stays as it is. One character becomes one. */
export function toKatakana(text: string): string {
  return text.replaceAll(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA))
}
