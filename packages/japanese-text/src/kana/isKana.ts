/** Hiragana and katakana with their marks: ー, ・, the repetition marks, and spaces between words. */
const KANA = /^[ぁ-ゖゝゞァ-ヺーヽヾ・ \u3000]+$/

/** Whether the text is a reading: hiragana or katakana only (in the composed form, full width). */
export function isKana(text: string): boolean {
  return KANA.test(text.normalize('NFC'))
}
