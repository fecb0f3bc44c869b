import { foldForSearch } from '../fold/foldForSearch'
import {
  pairsOf,
  type Vocabulary,
  type VocabularyForm,
  type VocabularyWord,
} from './buildVocabulary'
import { editDistance } from './editDistance'
import { kanaKey } from './kanaKey'
import { soundAlike } from './kanjiSounds'
import { romajiToKana } from './romajiToKana'
import { soundings } from './soundings'

export interface WordSuggestion {
  word: VocabularyWord
  /** From 0 to 1; 1 is a word that sounds exactly as what was typed. */
  score: number
}

export interface SuggestOptions {
  /** Default: 3. */
  most?: number
  /** Suggestions below are left out. Default: 0.6. */
  threshold?: number
}

/** So many of the words that share most pairs are compared letter by letter. */
const MOST_COMPARED = 60
/** Longer than any word. */
const LONGEST_TYPED = 40
/** What differs in writing but not in sound counts so much of what differs in sound. */
const WRITING = 0.2
/** A kanji for another one of the same sound: the input method chose it. */
const SAME_SOUND = 0.4
/** Between words that are equally near; less than any difference of letters. */
const COMMON = 0.01

/**
 * Words that somebody may have meant who typed something that is none: by letters (セカンドオピニョン), by sound (long
 * vowels, small kana, ヴ and ブ, ヂ and ジ), by kanji of the same sound (食堂がん) and by romaji (nyugan). Best first; none
 * for what is a word itself.
 */
export function suggestWords(
  vocabularies: readonly Vocabulary[],
  typed: string,
  { most = 3, threshold = 0.6 }: SuggestOptions = {},
): WordSuggestion[] {
  const folded = Array.from(foldForSearch(typed)).slice(0, LONGEST_TYPED).join('')
  const kana = romajiToKana(folded)
  const best = new Map<VocabularyWord, number>()
  const typings: Typing[] = [
    { sound: folded },
    ...(kana === null ? [] : [{ sound: kana }]),
    ...soundings(folded).map((sound) => ({ sound, writing: folded })),
  ]
  for (const typing of typings) {
    for (const { form, score } of vocabularies.flatMap((one) => compare(one, typing))) {
      if (foldForSearch(form.word.word) === folded) return []
      if (score >= threshold && score > (best.get(form.word) ?? 0)) best.set(form.word, score)
    }
  }
  return [...best]
    .map(([word, score]) => ({ word, score }))
    .toSorted(
      (a, b) =>
        worth(b) - worth(a) || (a.word.word < b.word.word ? -1 : Number(a.word.word > b.word.word)),
    )
    .slice(0, most)
}

const worth = ({ word, score }: WordSuggestion): number =>
  score + COMMON * Math.min(4, Math.log10(1 + word.count))

/** One way to understand what was typed. */
interface Typing {
  sound: string
  /** Where it was written otherwise than it sounds; then it is compared with how words are written. */
  writing?: string
}

function compare(
  { forms, postings }: Vocabulary,
  typing: Typing,
): { form: VocabularyForm; score: number }[] {
  const key = Array.from(kanaKey(typing.sound))
  const pairs = new Set(pairsOf(key))
  const shared = new Map<number, number>()
  for (const pair of pairs) {
    for (const index of postings.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
  }
  const likely = [...shared]
    .map(([index, count]) => ({
      index,
      overlap: (2 * count) / (pairs.size + (forms[index]?.key.length ?? 0) + 1),
    }))
    .toSorted((a, b) => b.overlap - a.overlap || a.index - b.index)
    .slice(0, MOST_COMPARED)
  return likely.flatMap(({ index }) => {
    const form = forms[index]
    return form ? [{ form, score: similarity(form, key, typing) }] : []
  })
}

/** 0 where more differs than a slip explains. */
function similarity(form: VocabularyForm, key: readonly string[], typing: Typing): number {
  const length = Math.max(key.length, form.key.length)
  const allowed = length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3
  const inSound = editDistance(key, form.key, allowed, replacingSound)
  if (inSound > allowed || length === 0) return 0
  const text = Array.from(typing.writing ?? typing.sound)
  const written = Array.from(
    typing.writing === undefined ? form.folded : foldForSearch(form.word.word),
  )
  const inWriting = editDistance(text, written, length) / Math.max(text.length, written.length)
  return 1 - ((1 - WRITING) * inSound) / length - WRITING * Math.min(1, inWriting)
}

const replacingSound = (one: string, other: string): number =>
  soundAlike(one, other) ? SAME_SOUND : 1
