import { characterClass, KANA, KANJI } from '../fold/characterClass'
import { classAt, classBefore } from '../fold/classAt'
import { OKURIGANA_IN_COMPOUNDS, OKURIGANA_IN_VERBS } from './okurigana'
import { okuriganaAfter } from './okuriganaAfter'

/** A folded text without the okurigana that may be left out: 取り組み is 取組, お申し込み先 is お申込先. */
export function skeletonOf(text: string): string {
  let result = ''
  let isPreviousKanji = false
  let attachedAt = -1
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0
    const character = String.fromCodePoint(codePoint)
    const [left] = okuriganaAfter(text, index, isPreviousKanji || attachedAt === index)
    result += character
    isPreviousKanji = characterClass(codePoint) === KANJI
    index += character.length
    if (!left) continue
    isPreviousKanji = false
    index = left.end
    if (left.kind === 'compound' && classAt(text, index) === KANJI) attachedAt = index
  }
  return result
}

/**
 * The okurigana that may stand after the character at an index of a skeleton, where a text has them. At the end of the
 * skeleton they only make the place longer that is found.
 */
export function okuriganaWithin(skeleton: string, index: number): readonly string[] {
  const character = skeleton.charAt(index)
  const next = classAt(skeleton, index + 1)
  const isAttached = index > 0 && classBefore(skeleton, index) === KANJI
  return [
    ...(next === KANJI || isAttached ? (OKURIGANA_IN_COMPOUNDS.get(character) ?? []) : []),
    ...(next === KANA ? (OKURIGANA_IN_VERBS.get(character) ?? []) : []),
  ]
}
