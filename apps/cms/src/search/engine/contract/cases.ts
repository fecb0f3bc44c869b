import type { KnownName } from './knownDocuments'

/** What is typed and what it finds, of `knownDocuments`: each engine answers just this, in any order. */
export const FINDS: readonly [typed: string, found: readonly KnownName[]][] = [
  // Inside of words, and in a row.
  ['がん相談支援', ['centre']],
  ['相談支援センター', ['centre']],
  ['京都', ['kyoto', 'tokyo']],
  ['乳', ['breast', 'mention', 'news']],
  ['港サロン', ['minato', 'past']],
  ['港で区切れ', []],
  // Several words, phrases, exclusions.
  ['がん 相談', ['centre', 'apart']],
  ['"がんの相談"', ['apart']],
  ['「支援センターは」', ['apart']],
  ['乳がん -体験談', ['breast', 'news']],
  ['港サロン -昔の会', ['minato']],
  ['検査 -"CTの予約"', ['petct']],
  // Okurigana.
  ['取り組み', ['tokyo']],
  ['取組', ['tokyo']],
  ['申し込み', ['apply', 'applied']],
  ['申込', ['apply', 'applied']],
  ['受付', ['apply', 'applied']],
  ['受け付け', ['apply', 'applied']],
  ['"申込み"', ['apply']],
  // Latin words and numbers, alone and beside Japanese.
  ['PET-CT', ['petct']],
  ['petct', ['petct']],
  ['pet ct', ['petct', 'ct']],
  ['PET/CT検査', ['petct']],
  ['petct検査', ['petct']],
  ['ct検査', ['petct']],
  ['et', []],
  ['1234-5678', ['centre']],
  ['０３１２３４５６７８', ['centre']],
  ['12345678', ['centre']],
  ['1.5', ['number']],
  ['15', ['number']],
  ['1020', []],
  // Widths, kana, variants, dictionary, names, other languages.
  ['ﾆｭｳｶﾞﾝ', ['breast', 'mention', 'news']],
  ['乳癌', ['breast', 'mention', 'news']],
  ['Breast Cancer', ['breast', 'mention', 'news']],
  ['旧港第一', ['centre']],
  ['みなとちゅうおう', ['centre']],
  ['palliative', ['easy']],
  ['吉野', ['rare']],
  ['𠮷野先生', ['rare']],
  ['高橋', ['rare']],
  // Signs.
  ['100%', ['signs']],
  ["O'Brien", ['signs']],
  ['太字', ['signs']],
  ['どこにもない言葉', []],
]

/** What is typed, and of two documents that it finds the one that comes first. */
export const ORDERS: readonly [typed: string, first: KnownName, later: KnownName][] = [
  ['乳がん', 'breast', 'mention'],
  ['乳がん', 'breast', 'news'],
  ['京都', 'kyoto', 'tokyo'],
  ['港サロン', 'minato', 'past'],
  // What takes place, what is called off, what is over.
  ['築地の会', 'held', 'allOff'],
  ['築地の会', 'held', 'restOff'],
  ['築地の会', 'allOff', 'over'],
  ['築地の会', 'restOff', 'over'],
  ['', 'held', 'allOff'],
  ['', 'restOff', 'over'],
]
