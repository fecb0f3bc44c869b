const KATAKANA = /[ァ-ヴヽヾ]/g
const TO_HIRAGANA = 0x60

/** Katakana as hiragana; everything else, ー among it, stays as it is. One character becomes one. */
export function toHiragana(text: string): string {
  return text.replaceAll(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA))
}
