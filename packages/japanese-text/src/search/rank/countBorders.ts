import { KANA, KANJI } from '../fold/characterClass'
import { classAt, classBefore } from '../fold/classAt'
import type { Place } from '../match/compileWording'

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** In characters to each side of a border: as many as most words have. */
const REACH = 5

/** What ICU said of surroundings, which are the same in many documents; emptied when it is full (some 5 MB). */
const known = new Map<string, boolean>()
const MOST_KNOWN = 50_000

/**
 * How many ends of a place, 0 to 2, are borders of words: both of 京都 in 国立京都病院, one in 東京都. Where scripts meet
 * is a border; elsewhere ICU is asked, about the characters around only. Its answers order results and are never stored.
 */
export function countBorders(text: string, { start, end }: Place): 0 | 1 | 2 {
  const isLong = end - start > 1
  const borders = Number(isBorder(text, start, isLong)) + Number(isBorder(text, end, isLong))
  return borders as 0 | 1 | 2
}

function isBorder(text: string, index: number, isLong: boolean): boolean {
  const before = classBefore(text, index)
  const after = classAt(text, index)
  if (!isJapanese(before) || !isJapanese(after)) return true
  // One kanji before kana may be the stem of a verb.
  if (before !== after && isLong) return true
  const [left, right] = around(text, index)
  const key = `${left}|${right}`
  const found = known.get(key)
  if (found !== undefined) return found
  const isStart = segmenter.segment(left + right).containing(left.length)?.index === left.length
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, isStart)
  return isStart
}

function around(text: string, index: number): [string, string] {
  let start = index
  while (start > 0 && index - start < REACH && isJapanese(classBefore(text, start))) start -= 1
  let end = index
  while (end < text.length && end - index < REACH && isJapanese(classAt(text, end))) end += 1
  return [text.slice(start, index), text.slice(index, end)]
}

const isJapanese = (found: number): boolean => found === KANA || found === KANJI
