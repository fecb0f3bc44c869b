import { OTHER, WORD } from '../fold/characterClass'
import { classAt, classBefore } from '../fold/classAt'
import { joint } from './joint'

/**
 * A folded text as tokens in their order, for an engine that keeps positions: one for each character, signs by number
 * (`#00002d`) because engines take some of them for something else. What joins two Latin words or numbers and means
 * nothing (`joint`) is left out, so that PET-CT and PETCT have the same tokens.
 */
export function sequenceTokens(folded: string): string[] {
  const tokens: string[] = []
  for (let index = 0; index < folded.length;) {
    const codePoint = folded.codePointAt(index) ?? 0
    const character = String.fromCodePoint(codePoint)
    if (classAt(folded, index) !== OTHER) tokens.push(character)
    else if (!isLeftOut(folded, index)) tokens.push(signToken(codePoint))
    index += character.length
  }
  return tokens
}

/** Whether the sign at an index of a folded text says nothing, because it joins two words. */
export function isLeftOut(folded: string, index: number): boolean {
  return (
    classBefore(folded, index) === WORD &&
    classAt(folded, index + 1) === WORD &&
    joint(folded.charAt(index - 1), folded.charAt(index), folded.charAt(index + 1)) === ''
  )
}

const signToken = (codePoint: number): string => `#${codePoint.toString(16).padStart(6, '0')}`
