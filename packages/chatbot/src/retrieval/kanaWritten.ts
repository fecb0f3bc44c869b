import { foldOnce } from '../message/foldOnce'
import type { Wordings } from './Wordings'

const RUN = /[ぁ-ゖー]{3,}/gu
/** In characters: shorter pieces of a sentence are grammar; no word is longer. */
const SHORTEST = 4
const LONGEST = 16
/** So many words of a message are read. */
const MOST = 8

/** A part of a message in kana, and how it is written. */
export interface WrittenKana {
  kana: string
  written: string
}

/**
 * How the words of a message in kana are written: the longest at each place, and what stands between spaces also where it
 * is shorter (おかねが). What is no word stays out.
 */
export function kanaWritten(message: string, { writtenAtStart }: Wordings): WrittenKana[] {
  if (/[\p{Script=Han}]/u.test(message)) return []
  const found: WrittenKana[] = []
  const runs = message.split(/\s+/u).flatMap((part) => foldOnce(part).match(RUN) ?? [])
  for (const run of runs) {
    for (let start = 0; start < run.length && found.length < MOST;) {
      const shortest = start === 0 ? SHORTEST - 1 : SHORTEST
      const word = writtenAtStart(run.slice(start, start + LONGEST), shortest)
      if (word) found.push(word)
      start += word?.kana.length ?? 1
    }
  }
  return found
}
