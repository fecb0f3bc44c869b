import type { Characters } from './Characters'
import { levelCluster } from './levelCluster'

/** How a code unit is treated; filled as code units occur. Non-negative: it becomes that code unit. */
const UNKNOWN = -1
/** Part of a surrogate pair, or something that becomes other than one code unit. */
const COMPLEX = -2
const INVISIBLE = -3
/** Written over the character before it. */
const MARK = -4
const treatment = new Int32Array(0x10000).fill(UNKNOWN)

const INVISIBLE_PATTERN = /[\p{Cf}\p{Variation_Selector}\p{Cc}]/u
const SPACE_PATTERN = /\s/
/** Marks of voicing stand here in full and half width, alone too, as people type them: か゛. */
const MARK_PATTERN = /[\p{M}\u309B\u309C\uFF9E\uFF9F]/u
/** Variation selectors and tags beyond the basic plane begin with it. */
const SUPPLEMENT = 0xdb40

/**
 * Levels what depends on single characters: width and compatibility forms, case, marks, variants of characters, kinds
 * of dashes, dots and spaces. Invisible and control characters fall away, katakana stay.
 */
export function levelCharacters(original: string): Characters {
  const result: Characters = { codes: [], starts: [], ends: [] }
  const { length } = original
  let position = 0
  while (position < length) {
    const code = original.charCodeAt(position)
    const treated = treat(code)
    if (treated === INVISIBLE) {
      position += 1
      continue
    }
    if (treated >= 0 && !attracts(original, position + 1)) {
      push(result, treated, position, position + 1)
      position += 1
      continue
    }
    const { text, end } = takeCluster(original, position)
    const levelled = levelCluster(text)
    for (let inside = 0; inside < levelled.length; inside += 1) {
      push(result, levelled.charCodeAt(inside), position, end)
    }
    position = end
  }
  return result
}

/** Whether the character before `position` may not be treated alone. */
function attracts(text: string, position: number): boolean {
  if (position >= text.length) return false
  const code = text.charCodeAt(position)
  if (code === SUPPLEMENT) return true
  const treated = treat(code)
  return treated === MARK || treated === INVISIBLE
}

/** A character with the marks that follow it; what is invisible between them is left out. */
function takeCluster(original: string, start: number): { text: string; end: number } {
  let text = String.fromCodePoint(original.codePointAt(start) ?? 0)
  let end = start + text.length
  if (isInvisible(text)) text = ''
  let position = end
  while (position < original.length) {
    const next = String.fromCodePoint(original.codePointAt(position) ?? 0)
    const isMark = MARK_PATTERN.test(next)
    if (!isMark && !isInvisible(next)) break
    position += next.length
    if (isInvisible(next)) continue
    text += next
    end = position
  }
  // Invisible characters at the end belong to nobody, but must not be looked at again.
  return { text, end: Math.max(end, position) }
}

const isInvisible = (character: string): boolean =>
  INVISIBLE_PATTERN.test(character) && !SPACE_PATTERN.test(character)

function treat(code: number): number {
  const found = treatment[code] ?? UNKNOWN
  if (found !== UNKNOWN) return found
  const computed = computeTreatment(code)
  treatment[code] = computed
  return computed
}

function computeTreatment(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return COMPLEX
  const character = String.fromCharCode(code)
  if (isInvisible(character)) return INVISIBLE
  if (MARK_PATTERN.test(character)) return MARK
  const levelled = levelCluster(character)
  return levelled.length === 1 ? levelled.charCodeAt(0) : COMPLEX
}

function push({ codes, starts, ends }: Characters, code: number, start: number, end: number): void {
  codes.push(code)
  starts.push(start)
  ends.push(end)
}
