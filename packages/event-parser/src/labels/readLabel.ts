import type { LabelKind } from './LabelKind'
import { LABEL_WORDS, LONGEST_LABEL } from './labelWords'

export type Label = {
  kinds: readonly LabelKind[]
  /** Where the label begins, with its decoration. */
  start: number
  /** Where what it says begins. */
  end: number
  /** What stands before it: ■, 【, 1. */
  decoration: string
}

/** How clearly a label has to stand out: at the beginning of a line a space behind it is enough. */
export type Place = 'line' | 'cell' | 'within'

const NUMBER =
  /(?:[\u2460-\u249B\u2776-\u2793]|\(?\d{1,2}[.)、．]|\(?[一二三四五六七八九十]{1,2}[)、.]|\d{1,2} {1,4})/uy
const ORNAMENT = /[^\p{L}\p{N}\n\t(、。]{0,12}/uy
const OPENING = /[[【〔「『《≪<〈(｢]$/u
const CLOSING = /^ {0,2}[\]】〕」』》≫>〉)｣]/u
const JOINT = /^(?:[・/、&＆]|及び|および|並びに|ならびに|と|兼|または|or)/u
const ASIDE = /^ {0,2}\([^()\n]{0,30}\)/u
const SIGN = /^ {0,6}(?:[:>→⇒=|…‥/]|･･|\.\.|-{1,3}(?=[^\d-]))/u

/** The label that begins at a place of the text, if one does. */
export function readLabel(plain: string, at: number, lineEnd: number, place: Place): Label | null {
  const begin = skipDecoration(plain, at)
  if (begin >= lineEnd) return null
  const decoration = plain.slice(at, begin).trim()
  const letters = lettersFrom(plain, begin, lineEnd)
  const first = longest(letters.text)
  if (!first) return null
  const kinds: LabelKind[] = [first.kind]
  let length = first.length
  for (let joined = 0; joined < 2; joined += 1) {
    const joint = JOINT.exec(letters.text.slice(length))?.[0]
    const next = joint && longest(letters.text.slice(length + joint.length))
    if (!joint || !next) break
    kinds.push(next.kind)
    length += joint.length + next.length
  }
  const words = (letters.positions[length - 1] ?? begin) + 1
  const end = terminated(plain, words, lineEnd, { place, decoration, kind: first.kind, length })
  return end === null ? null : { kinds: [...new Set(kinds)], start: at, end, decoration }
}

function skipDecoration(plain: string, at: number): number {
  let position = at
  for (let round = 0; round < 2; round += 1) {
    for (const pattern of [ORNAMENT, NUMBER, ORNAMENT]) {
      pattern.lastIndex = position
      position += pattern.exec(plain)?.[0].length ?? 0
    }
    if (plain.charAt(position) !== '(') break
    position += 1
  }
  return position
}

/** The letters from a place on without the spaces between them, and where they stand: 日 時. */
function lettersFrom(plain: string, begin: number, lineEnd: number) {
  const positions: number[] = []
  let text = ''
  let gap = 0
  for (let at = begin; at < lineEnd && positions.length < LONGEST_LABEL + 8 && gap < 7; at += 1) {
    const unit = plain.charAt(at)
    if (unit === '\t') break
    if (unit === ' ') {
      gap += 1
      continue
    }
    gap = 0
    positions.push(at)
    text += unit
  }
  return { text, positions }
}

function longest(text: string): { kind: LabelKind; length: number } | null {
  let best: { kind: LabelKind; length: number } | null = null
  for (const [kind, pattern] of LABEL_WORDS) {
    const length = pattern.exec(text)?.[0].length ?? 0
    if (length > (best?.length ?? 0) && length <= LONGEST_LABEL) best = { kind, length }
  }
  return best
}

type Standing = { place: Place; decoration: string; kind: LabelKind; length: number }

/** Where what the label says begins; null where the words only look like one. */
function terminated(plain: string, words: number, lineEnd: number, standing: Standing) {
  const { place, decoration, kind, length } = standing
  const rest = plain.slice(words, Math.min(lineEnd, words + 60))
  const isBracketed = OPENING.test(decoration)
  if (isBracketed) {
    const aside = ASIDE.exec(rest)?.[0].length ?? 0
    const closing = CLOSING.exec(rest) ?? (aside > 0 ? CLOSING.exec(rest.slice(aside)) : null)
    if (!closing) return null
    const behind = words + (CLOSING.test(rest) ? 0 : aside) + closing[0].length
    const sign = SIGN.exec(plain.slice(behind, behind + 10))?.[0].length ?? 0
    return behind + sign
  }
  const sign = SIGN.exec(rest)
  if (sign) return words + sign[0].length
  const aside = ASIDE.exec(rest)?.[0]
  if (aside && (SIGN.test(rest.slice(aside.length)) || rest.slice(aside.length).trim() === '')) {
    return words
  }
  // Words at the end of a line, behind others, are of a menu: 診療科, お問い合わせ.
  if (rest.trim() === '') return place !== 'line' || length < 2 ? null : words
  if (rest.startsWith('\t')) return words + 1
  const isGlued = GLUED[kind]?.test(rest) ?? false
  if (place === 'within') return isGlued ? words : null
  if (length < 2) return null
  if (/^ /.test(rest)) return words
  const said = SAID.has(kind) ? /^は[、, \t]{0,2}/u.exec(rest) : null
  if (said) return words + said[0].length
  return isGlued ? words : null
}

/** What may follow a label without anything between: 定員20名, 参加費無料. */
const GLUED: { readonly [Kind in LabelKind]?: RegExp } = {
  capacity: /^ ?(?:各回|各|先着|約)?\d[\d,]{0,6} ?(?:名|人|組)/u,
  fee: /^ ?(?:無料|不要|有料|\d[\d,]{0,6} ?円)/u,
  when: /^ ?(?:令和|20\d\d|\d{1,2}[月/])/u,
  time: /^ ?(?:午前|午後|\d{1,2}[:時])/u,
  deadline: /^ ?(?:令和|20\d\d|\d{1,2}[月/])/u,
  apply: /^ ?(?:不要|必要)/u,
}

/** What a sentence may begin with: 会場は…です。 */
const SAID: ReadonlySet<LabelKind> = new Set([
  'when',
  'time',
  'venue',
  'capacity',
  'fee',
  'deadline',
  'audience',
  'apply',
  'contact',
])
