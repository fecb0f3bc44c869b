import { foldForSearch } from '../fold/foldForSearch'
import type { Vocabulary, VocabularyForm, VocabularyWord } from './buildVocabulary'
import { editDistance } from './editDistance'
import { likelyForms } from './likelyForms'
import { slipsBetween } from './slipsBetween'
import { type Typing, typingsOf } from './typingsOf'

export interface WordSuggestion {
  word: VocabularyWord
  /** From 0 to 1: how little must have gone wrong. */
  score: number
}

export interface SuggestOptions {
  /** Default: 3. */
  most?: number
  /** Suggestions below are left out. Default: 0.6. */
  threshold?: number
}

/** Longer than any word. */
const LONGEST_TYPED = 40
/** Of words that are equally few slips away that which is written more as it was typed, in slips, */
const WRITING = 0.3
/** and that which is commoner, for each power of ten. */
const COMMON = 0.1
const COMMONEST = 4
/** After so many comparisons it is seen how near the nearest are. */
const SO_OFTEN = 10

/**
 * Words that somebody may have meant who typed something that is none: by letters (セカンドオピニョン), by sound (long
 * vowels, small kana, ヴ and ブ, ヂ and ジ), by kanji of the same sound (食堂がん), by romaji (nyugan) and by the keys that
 * were pressed (はいがｎ). Best first; none for what is a word itself.
 */
export function suggestWords(
  vocabularies: readonly Vocabulary[],
  typed: string,
  { most = 3, threshold = 0.6 }: SuggestOptions = {},
): WordSuggestion[] {
  const folded = Array.from(foldForSearch(typed)).slice(0, LONGEST_TYPED).join('')
  if (folded === '') return []
  const typing = typingsOf(folded)
  const likely = vocabularies.flatMap((one) => likelyForms(one, typing))
  if (likely.some(({ written }) => written === folded)) return []
  const best = new Map<VocabularyWord, Compared>()
  let furthest = Infinity
  for (const [at, form] of likely.entries()) {
    // What is further away than all that will be named need not be measured to the end.
    if (at % SO_OFTEN === SO_OFTEN - 1)
      furthest = nearest(best, most).at(most - 1)?.loss ?? Infinity
    const compared = compare(form, typing, furthest)
    if (!compared || compared.score < threshold) continue
    if (compared.loss < (best.get(form.word)?.loss ?? Infinity)) best.set(form.word, compared)
  }
  return nearest(best, most).map(({ form: { word }, score }) => ({ word, score }))
}

const nearest = (best: ReadonlyMap<unknown, Compared>, most: number): Compared[] =>
  [...best.values()].toSorted(nearer).slice(0, most)

interface Compared {
  form: VocabularyForm
  score: number
  /** What speaks against it, in slips. */
  loss: number
}

/** Null where more differs than slips explain. */
function compare(form: VocabularyForm, typing: Typing, furthest: number): Compared | null {
  const sound = typing.sounds[0] ?? typing.folded
  const length = Math.max(Array.from(sound).length, Array.from(form.folded).length)
  const allowed = length <= 2 ? 0.5 : length <= 4 ? 1 : length <= 8 ? 2 : 3
  const common = COMMON * Math.min(COMMONEST, Math.log10(1 + form.word.count))
  const most = Math.min(allowed, furthest + common)
  const slips = slipsBetween(typing, form, most)
  if (slips > most) return null
  const [text, written] = [Array.from(typing.folded), Array.from(form.written)]
  const longest = Math.max(text.length, written.length)
  const inWriting = editDistance(text, written, longest) / longest
  return {
    form,
    score: Math.max(0, 1 - slips / length),
    loss: slips + WRITING * inWriting - common,
  }
}

function nearer(one: Compared, other: Compared): number {
  const [a, b] = [one.form.word.word, other.form.word.word]
  return one.loss - other.loss || (a < b ? -1 : Number(a > b))
}
