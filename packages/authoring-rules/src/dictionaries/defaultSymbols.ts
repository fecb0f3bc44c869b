import type { SymbolChange } from './Dictionaries'

const PAIRS: Readonly<Record<string, string>> = {
  '㈱': '（株）',
  '㈲': '（有）',
  '㈹': '（代）',
  '㊤': '（上）',
  '㊦': '（下）',
  '㊙': '（秘）',
  '㋿': '令和',
  '㍻': '平成',
  '㍼': '昭和',
  '㍽': '大正',
  '㍾': '明治',
  '℡': '電話',
  '№': 'No.',
  '㏍': 'K.K.',
  '㎜': 'ミリメートル',
  '㎝': 'センチメートル',
  '㎞': 'キロメートル',
  '㎎': 'ミリグラム',
  '㎏': 'キログラム',
  '㎖': 'ミリリットル',
  '㏄': 'cc',
  '㎡': '平方メートル',
  '㍉': 'ミリ',
  '㌔': 'キロ',
  '㌢': 'センチ',
  '㍍': 'メートル',
  '㌘': 'グラム',
  '㌫': 'パーセント',
  '〝': '「',
  '〟': '」',
}

/** ① to ⑳, (1) to (20), and Ⅰ to Ⅻ with their small forms, which letters of the keyboard say as well. */
const numbered = (first: number, count: number, to: (index: number) => string): SymbolChange[] =>
  Array.from({ length: count }, (_, index) => ({
    from: String.fromCodePoint(first + index),
    to: to(index),
  }))

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Characters that look different or are missing on other machines, and that readers of screens skip or misread. */
export const DEFAULT_SYMBOLS: readonly SymbolChange[] = [
  ...Object.entries(PAIRS).map(([from, to]) => ({ from, to })),
  ...numbered(0x24_60, 20, (index) => `(${index + 1})`),
  ...numbered(0x24_74, 20, (index) => `(${index + 1})`),
  ...numbered(0x21_60, 12, (index) => ROMAN[index] ?? ''),
  ...numbered(0x21_70, 12, (index) => (ROMAN[index] ?? '').toLowerCase()),
]
