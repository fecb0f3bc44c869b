const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** を is always a particle; the others are letters of many words. */
const OBJECT = 'を'
const PARTICLES = new Set(['の', 'は', 'に', 'で', 'と', 'が', 'も', 'や', 'へ'])
/** How questions end, longest first where one ends like another. */
const ENDINGS = [
  'について教えてください',
  'について教えて下さい',
  'を教えてください',
  'を教えて下さい',
  'はどこですか',
  'はいくらですか',
  'はいつからですか',
  'はいつですか',
  'とは何ですか',
  'はなんですか',
  'は何ですか',
  'について知りたい',
  'を知りたい',
  'が知りたい',
  'について教えて',
  'を教えて',
  'に関して',
  'について',
  'しますか',
  'でしょうか',
  'はどこ',
  'はいくら',
  'はいつから',
  'はいつ',
  'とは何',
  'って何',
  'ですか',
  'ますか',
  'とは',
]
/** What carries meaning is written with kanji, katakana or letters; a particle stands before it. */
const CONTENT = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}]/u
const STARTS_CONTENT = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}]/u

export interface SplitSentence {
  words: string[]
  /** Particles and endings. */
  leftOut: string[]
}

/**
 * The words of a sentence that was typed in one piece: 乳がんの治療について is 乳がん and 治療. Only where it is clear:
 * a particle must be a word of its own to ICU, with two characters before it (を: one) and content of two after it, so
 * that 虎の門病院, 男の子 and 井の頭 stay whole. What a word is to ICU changes only what one query asks for; nothing of it
 * is stored.
 *
 * @param word in composed form with katakana as they were typed
 */
export function splitSentence(word: string): SplitSentence {
  const ending = ENDINGS.find(
    (one) =>
      word.endsWith(one) &&
      word.length >= one.length + 2 &&
      CONTENT.test(word.slice(0, -one.length)),
  )
  const body = ending ? word.slice(0, -ending.length) : word
  const segments = Array.from(segmenter.segment(body), ({ segment }) => segment)
  const words: string[] = []
  const leftOut: string[] = []
  let current = ''
  segments.forEach((segment, index) => {
    const rest = segments.slice(index + 1).join('')
    if (isBorder(segment, current, rest)) {
      words.push(current)
      leftOut.push(segment)
      current = ''
    } else current += segment
  })
  words.push(current)
  return { words, leftOut: ending ? [...leftOut, ending] : leftOut }
}

function isBorder(segment: string, before: string, after: string): boolean {
  if (segment === OBJECT) return before !== '' && after !== ''
  if (!PARTICLES.has(segment)) return false
  return before.length >= 2 && after.length >= 2 && STARTS_CONTENT.test(after)
}
