import { classAt, classBefore } from '../fold/classAt'
import { WORD } from '../fold/characterClass'
import type { Alternative } from '../query/SearchQuery'
import { MOST_JOINED } from '../tokens/compoundLexemes'
import { compoundsOf, type Compound } from '../tokens/compoundsOf'
import { skeletonOf } from '../tokens/skeletonOf'
import { wordingPattern } from './wordingPattern'

/** A place in a folded text; `end` is exclusive. */
export interface Place {
  start: number
  end: number
}

export interface CompiledWording {
  /** Whether a folded text has the wording. */
  isIn: (folded: string) => boolean
  /** The places of the wording from left to right, none overlapping another. */
  placesIn: (folded: string, most?: number) => Place[]
}

/** Each wording is prepared once, though the re-check, the ranking and every snippet ask for it. */
const compiled = new WeakMap<Alternative, CompiledWording>()

/**
 * Prepares a wording to be looked for in many texts. This is what is true of a text; the index, which is asked first,
 * never misses any of it (`toTsquery`).
 */
export function compileWording(alternative: Alternative): CompiledWording {
  const known = compiled.get(alternative)
  if (known) return known
  const wording = compile(alternative)
  compiled.set(alternative, wording)
  return wording
}

function compile({ text, isExact }: Alternative): CompiledWording {
  const wanted = isExact ? text : skeletonOf(text)
  const pattern = wordingPattern(wanted, isExact)
  const next = pattern ? nextByPattern(pattern, compoundsOf(wanted)) : nextPlain(wanted)
  return {
    isIn: (folded) => next(folded, 0) !== null,
    placesIn(folded, most = Infinity) {
      const places: Place[] = []
      let place = next(folded, 0)
      while (place && places.length < most) {
        places.push(place)
        place = next(folded, place.end)
      }
      return places
    },
  }
}

type Next = (folded: string, from: number) => Place | null

function nextPlain(wanted: string): Next {
  return (folded, from) => {
    const start = folded.indexOf(wanted, from)
    return start < 0 ? null : { start, end: start + wanted.length }
  }
}

function nextByPattern(pattern: RegExp, wanted: readonly Compound[]): Next {
  return (folded, from) => {
    pattern.lastIndex = from
    let found = pattern.exec(folded)
    while (found && !(hasWholeWords(folded, found) && hasCompounds(found[0], wanted))) {
      // A place inside of a surrogate pair would be taken for its beginning, again and again.
      pattern.lastIndex = found.index + ((folded.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1)
      found = pattern.exec(folded)
    }
    return found ? { start: found.index, end: found.index + found[0].length } : null
  }
}

/** Whether no Latin word or number goes on before or after what was found. */
function hasWholeWords(folded: string, { 0: text, index }: RegExpExecArray): boolean {
  const end = index + text.length
  return !isWithinWord(folded, index) && !isWithinWord(folded, end)
}

const isWithinWord = (text: string, index: number): boolean =>
  classBefore(text, index) === WORD && classAt(text, index) === WORD

/** Whether the words are joined in a way that the index knows: only so many of them at once. */
function hasCompounds(found: string, wanted: readonly Compound[]): boolean {
  if (wanted.length === 0) return true
  const compounds = compoundsOf(found)
  if (compounds.length !== wanted.length) return false
  return compounds.every(({ words }, index) => {
    const asked = wanted[index]?.words ?? []
    return asked.length > MOST_JOINED
      ? words.join('\n') === asked.join('\n')
      : words.length <= MOST_JOINED
  })
}
