import { CUT, cutQuality, isBetweenCharacters } from './cutQuality'

/** In characters of distance: so much further away a place may be that is better by one step. */
const WORTH_OF_A_STEP = 12

/**
 * The best place to cut a text from `from` to `to` (both included): good, and not far from the wanted one. Where all are
 * inside of a number or a word, one between characters.
 */
export function chooseCut(text: string, from: number, to: number, wanted: number): number {
  let best = -1
  let bestWorth = -Infinity
  for (let index = from; index <= to; index += 1) {
    const quality = cutQuality(text, index)
    if (quality === CUT.never) continue
    const worth = quality * WORTH_OF_A_STEP - Math.abs(index - wanted)
    if (worth > bestWorth) {
      best = index
      bestWorth = worth
    }
  }
  if (best >= 0) return best
  for (let index = Math.min(to, Math.max(from, wanted)); index > from; index -= 1) {
    if (isBetweenCharacters(text, index)) return index
  }
  return from
}
