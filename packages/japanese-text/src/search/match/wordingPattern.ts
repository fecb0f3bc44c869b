import { characterClass, OTHER, WORD } from '../fold/characterClass'
import { joint, jointPattern } from '../tokens/joint'
import { okuriganaWithin } from '../tokens/skeletonOf'

/**
 * A regular expression that finds a wording in folded text where a plain search is not enough: Latin words and numbers
 * may be joined in other ways, okurigana may be there or not. Null where a plain search is enough. That words are whole
 * is for the caller to see.
 *
 * No part of it repeats anything, so that its time is proportional to the length of the text.
 *
 * @param text folded; where okurigana may differ, its skeleton
 */
export function wordingPattern(text: string, isExact: boolean): RegExp | null {
  const characters = Array.from(text)
  const classes = characters.map((one) => characterClass(one.codePointAt(0) ?? 0))
  const isWord = (index: number): boolean => classes[index] === WORD
  let source = ''
  let isPlain = true
  let offset = 0
  characters.forEach((character, index) => {
    const before = characters[index - 1] ?? ''
    const after = characters[index + 1] ?? ''
    if (isWord(index)) {
      isPlain = false
      if (isWord(index - 1)) source += jointPattern(before, character)
      source += escape(character)
    } else if (classes[index] === OTHER && isWord(index - 1) && isWord(index + 1)) {
      const left = joint(before, character, after)
      if (left === '') source += jointPattern(before, after)
      else source += escape(character)
    } else {
      source += escape(character)
      const okurigana = isExact ? [] : okuriganaWithin(text, offset)
      if (okurigana.length > 0) {
        isPlain = false
        source += `(?:${okurigana.join('|')})?`
      }
    }
    offset += character.length
  })
  return isPlain ? null : new RegExp(source, 'gu')
}

const escape = (character: string): string => character.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
