import {
  buildVocabulary,
  foldForSearch,
  soundAlike,
  soundings,
  suggestWords,
} from '@tokyo-cancer-portal/japanese-text/search'
import { kept } from './kept'

const RUN = /[\p{Script=Han}々]{2,8}|[\p{Script=Katakana}ー]{3,16}/gu
const KANJI_ALONE = /^[\p{Script=Han}々]+$/u
/** How near a word must be to be what was meant: a kanji of the same sound, a letter more or less. */
const NEAR = 0.72
/** In how many ways a word is taken to be read. */
const MOST_SOUNDINGS = 8

/** The words that stand in titles, headings and names, for what is written nearly like one of them. */
export class Spellings {
  private words = new Map<string, number>()
  /** The word that a run of characters is a slip of, or that run; null while the words have changed since. */
  private nearest: ((run: string) => string) | null = null

  add(texts: readonly string[]): void {
    this.count(texts, 1)
  }

  remove(texts: readonly string[]): void {
    this.count(texts, -1)
  }

  /**
   * A message in which words that stand nowhere are written like the known ones they are nearest to (治寮, 京室).
   *
   * @param isKnown whether a text holds a word
   */
  corrected(message: string, isKnown: (run: string) => boolean): string {
    return message.replaceAll(RUN, (run) => {
      if (isKnown(run)) return run
      this.nearest ??= this.nearestOf()
      return this.nearest(run)
    })
  }

  private nearestOf(): (run: string) => string {
    const vocabulary = buildVocabulary(
      [...this.words].map(([word, count]) => ({
        word,
        count,
        readings: soundings(foldForSearch(word)).slice(0, MOST_SOUNDINGS),
      })),
    )
    return kept(1000, (run) => {
      const [best] = suggestWords([vocabulary], run, { most: 1, threshold: NEAR })
      return best && isNear(best.word.word, run) ? best.word.word : run
    })
  }

  private count(texts: readonly string[], by: number): void {
    for (const [run] of texts.flatMap((text) => [...text.normalize('NFKC').matchAll(RUN)])) {
      const count = (this.words.get(run) ?? 0) + by
      if (count > 0) this.words.set(run, count)
      else this.words.delete(run)
      if (count === by || count <= 0) this.nearest = null
    }
  }
}

/**
 * 用語 sounds like 予後, and is another word: a slip leaves something as it was. Of kanji it is one of the same sound, or one
 * too many or too few: 生命保険 is no 介護保険, 駐車場 no 職場.
 */
function isNear(word: string, typed: string): boolean {
  const [meant, written] = [Array.from(word), Array.from(typed)]
  if (meant.length < written.length - 1) return false
  if (!meant.some((character) => typed.includes(character))) return false
  if (!KANJI_ALONE.test(typed)) return true
  if (meant.length === written.length)
    return meant.every((one, at) => one === written[at] || soundAlike(one, written[at] ?? ''))
  return meant.length > written.length ? isWithin(written, meant) : isWithin(meant, written)
}

/** Whether all of some characters stand among others in the same order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const one of many) if (one === few[at]) at += 1
  return at === few.length
}
