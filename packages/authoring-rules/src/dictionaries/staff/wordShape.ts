import type { StaffWord } from './StaffWords'
import { STAFF_WORD_LIMITS as LIMITS } from './dictionaryLists'

const SPREADABLE = /^[\p{Script=Han}\p{Script=Hiragana}]{2,5}$/u
const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i
const LETTER = /\p{L}/u
/** Not ㍉ and the like, which are signs. */
const KANA_OR_ASCII = /[\u0020-\u007E\u3041-\u30FF]/
/** Of one character only kanji are words by themselves: a kana or a letter stands in nearly every text. */
const ONE_SIGN = /^[^\p{Script=Han}]$/u

/** What is wrong with one word by itself; undefined: nothing. */
export function wordShapeProblem({ list, word }: StaffWord): string | undefined {
  if (word === '') return '言葉を入力してください。'
  if (word.length > LIMITS.word) return `${LIMITS.word}文字以内で入力してください。`
  switch (list) {
    case 'symbols':
      return KANA_OR_ASCII.test(word)
        ? 'かなや半角の文字は、ここでは置き換えられません。「言い換える言葉」を使ってください。'
        : undefined
    case 'spaced':
      return SPREADABLE.test(word) ? undefined : '漢字とひらがな2〜5文字で入力してください。'
    case 'mail-hosts':
      return HOST.test(word) ? undefined : '「example.com」のように、@の後だけを入力してください。'
    case 'words':
    case 'relative':
    case 'jargon':
    case 'advertising':
      return ONE_SIGN.test(word)
        ? 'かなや英数字1文字では、ほとんどの文章に当てはまります。2文字以上で入力してください。'
        : undefined
    default:
      return undefined
  }
}

/** What is wrong with what is to be written instead, by itself. */
export function replacementShapeProblem({ list, word, to }: StaffWord): string | undefined {
  if (to === '') {
    if (list === 'symbols') return '置き換えたあとの文字を入力してください。'
    return list === 'jargon' ? '言葉の意味を入力してください。' : undefined
  }
  if (to.length > LIMITS.to) return `${LIMITS.to}文字以内で入力してください。`
  // 月 → / would make something else of a date.
  return list !== 'jargon' && LETTER.test(word) && !LETTER.test(to)
    ? '言葉を、数字や記号だけに置き換えることはできません。'
    : undefined
}

/** Whether the reason is missing or too long. */
export function reasonProblem({ list, reason }: StaffWord): string | undefined {
  if (reason.length > LIMITS.reason) return `${LIMITS.reason}文字以内で入力してください。`
  return (list === 'words' || list === 'advertising') && reason === ''
    ? '理由を入力してください。書いている方に、そのまま表示されます。'
    : undefined
}
