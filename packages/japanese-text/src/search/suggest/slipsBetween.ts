import type { VocabularyForm } from './buildVocabulary'
import { editDistance } from './editDistance'
import { KANA_SLIPS } from './kanaSlips'
import { KEY_SLIPS } from './keySlips'
import { soundings } from './soundings'
import type { Typing } from './typingsOf'

/** What the input method made other kanji of, on top of how much that sounds otherwise. */
const OTHER_KANJI = 0.3
/** Two parts the other way round: がん支援相談センター. */
const TURNED = 0.9
/** A letter that was not typed yet. */
const NOT_YET = 0.15
const MOST_NOT_YET = 5
/** So many kanji in a row are turned into sounds, */
const MOST_KANJI = 5
/** each in so many ways. */
const MOST_SOUNDS = 6

/**
 * How many slips lie between what was typed and a word: of the ways in which the one may have become the other (by what is
 * written, by what it sounds like, by the keys) the shortest. More than `most` is given as `most + 1`.
 */
export function slipsBetween(typing: Typing, form: VocabularyForm, most: number): number {
  let least = Math.min(
    editDistance(Array.from(typing.folded), Array.from(form.folded), most, KANA_SLIPS),
    turned(typing.folded, form.folded, most),
  )
  const consider = (slips: number): void => {
    if (slips < least) least = slips
  }
  if (form.folded === form.written) consider(otherKanji(typing.folded, form.written, least))
  for (const { sound, chosen } of soundsToCompare(typing, form)) {
    const room = least - chosen
    if (room <= 0) break
    consider(chosen + editDistance(Array.from(sound), Array.from(form.folded), room, KANA_SLIPS))
  }
  const isForeign = form.letters?.typed === form.folded && typing.letters?.typed !== typing.folded
  if (typing.letters && form.letters && !isForeign) {
    consider(byKeys(typing.letters.typed, form.letters.typed, typing, least))
    if (least > 0) consider(byKeys(typing.letters.plain, form.letters.plain, typing, least))
  }
  return Math.min(least, most + 1)
}

/** Kanji have sounds to compare with words that are read; with words in kanji they are compared where they differ. */
function soundsToCompare(
  { sounds, letters, folded }: Typing,
  form: VocabularyForm,
): { sound: string; chosen: number }[] {
  const isRomaji = letters?.typed === folded
  if (!isRomaji && form.letters === null) return []
  return sounds
    .slice(0, MOST_SOUNDS)
    .map((sound) => ({ sound, chosen: isRomaji ? 0 : OTHER_KANJI }))
}

function byKeys(typed: string, meant: string, { isUnfinished }: Typing, most: number): number {
  const [one, other] = [Array.from(typed), Array.from(meant)]
  let least = editDistance(one, other, most, KEY_SLIPS)
  if (!isUnfinished) return least
  for (let left = 1; left <= MOST_NOT_YET && left < other.length; left += 1) {
    const begun = other.slice(0, -left)
    least = Math.min(least, NOT_YET * left + editDistance(one, begun, most, KEY_SLIPS))
  }
  return least
}

/** Where two texts differ, without what they have in common before and behind. */
function differingParts(one: string, other: string): [string, string] {
  const [a, b] = [Array.from(one), Array.from(other)]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  const longest = Math.min(a.length, b.length) - start
  while (end < longest && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return [a.slice(start, a.length - end).join(''), b.slice(start, b.length - end).join('')]
}

/** 水臓 for 膵臓: other kanji, or kana, that sound much alike. */
function otherKanji(typed: string, written: string, most: number): number {
  const [wrong, right] = differingParts(typed, written)
  if (Math.max(wrong.length, right.length) > MOST_KANJI) return most + 1
  const [ones, others] = [soundsOf(wrong), soundsOf(right)]
  let least = most + 1
  for (const one of ones) {
    for (const other of others) {
      const room = Math.min(most, least) - OTHER_KANJI
      if (room < 0) return least
      const distance = editDistance(Array.from(one), Array.from(other), room, KANA_SLIPS)
      least = Math.min(least, OTHER_KANJI + distance)
    }
  }
  return least
}

const KANA = /^[ぁ-ゖー]+$/

const soundsOf = (part: string): string[] =>
  KANA.test(part) ? [part] : soundings(part).slice(0, MOST_SOUNDS)

function turned(typed: string, written: string, most: number): number {
  if (typed.length !== written.length) return most + 1
  const [wrong, right] = differingParts(typed, written)
  const isTurned = wrong.length > 2 && wrong !== right && (wrong + wrong).includes(right)
  return isTurned ? TURNED : most + 1
}
