import { toHiragana } from './toHiragana'

/** The rows of the Japanese syllabary, in order, and what begins with a Latin letter or a digit. */
export const KANA_ROWS = [
  { value: 'a', label: 'あ行', kana: 'あいうえお' },
  { value: 'ka', label: 'か行', kana: 'かきくけこ' },
  { value: 'sa', label: 'さ行', kana: 'さしすせそ' },
  { value: 'ta', label: 'た行', kana: 'たちつてと' },
  { value: 'na', label: 'な行', kana: 'なにぬねの' },
  { value: 'ha', label: 'は行', kana: 'はひふへほ' },
  { value: 'ma', label: 'ま行', kana: 'まみむめも' },
  { value: 'ya', label: 'や行', kana: 'やゆよ' },
  { value: 'ra', label: 'ら行', kana: 'らりるれろ' },
  { value: 'wa', label: 'わ行', kana: 'わゐゑをん' },
  { value: 'latin', label: '英数', kana: '' },
] as const

export type KanaRow = (typeof KANA_ROWS)[number]['value']

const LATIN_OR_DIGIT = /^[a-z0-9]/i
const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const LARGE = 'あいうえおつやゆよわかけ'

/**
 * The row of an index under which a word stands: by the first kana of its reading, whatever its size and voicing;
 * `latin` where the word itself begins with a Latin letter or a digit (AYA世代), as readers look it up by what they see.
 */
export function kanaRow(text: string, reading: string): KanaRow {
  if (LATIN_OR_DIGIT.test(text.normalize('NFKC').trim())) return 'latin'
  // Decomposed, the marks of voicing are characters of their own.
  const first = toHiragana(reading.normalize('NFKC').trim().normalize('NFD')).charAt(0)
  if (first === '') return 'latin'
  const small = SMALL.indexOf(first)
  const kana = small >= 0 ? LARGE.charAt(small) : first
  return KANA_ROWS.find((row) => row.kana.includes(kana))?.value ?? 'latin'
}
