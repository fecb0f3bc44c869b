/** The lists of words that staff may change, with what they are called. Values are stored. */
export const DICTIONARY_LISTS = [
  { value: 'words', label: '言い換える言葉' },
  { value: 'symbols', label: '機種依存文字・記号' },
  { value: 'vague-links', label: 'リンク先が分からない言葉' },
  { value: 'vague-alts', label: '画像の説明にならない言葉' },
  { value: 'vague-titles', label: '内容が分からない題名' },
  { value: 'relative', label: 'いつのことか分からなくなる言葉' },
  { value: 'spaced', label: '字の間に空白を入れない言葉' },
  { value: 'jargon', label: '説明のいる専門用語' },
  { value: 'advertising', label: '広告の決まりに関わる言葉' },
  { value: 'mail-hosts', label: '個人用のメールのドメイン' },
] as const

export type DictionaryList = (typeof DICTIONARY_LISTS)[number]['value']

/** What the form offers for each list. */
export const TAKES = {
  to: ['words', 'symbols', 'jargon'],
  reason: ['words', 'advertising'],
  unless: ['words', 'relative', 'advertising'],
} as const satisfies Record<string, readonly DictionaryList[]>

/** How much staff may add; each word is looked for in every text. */
export const STAFF_WORD_LIMITS = { entries: 500, off: 500, word: 40, to: 60, reason: 200 } as const
