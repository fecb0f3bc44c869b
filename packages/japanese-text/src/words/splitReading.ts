import { toHiragana } from '../kana/toHiragana'

/** A piece of a word; `reading` is null for what is read as it is written. */
export interface RubyPart {
  base: string
  reading: string | null
}

/** Small ヵ and ヶ are no kana here: 龍ヶ崎 is read りゅうがさき. */
const RUNS = /[ぁ-ゖゝゞァ-ヴヷ-ヺーヽヾ]+|[ \u3000・]+|[^ぁ-ゖゝゞァ-ヴヷ-ヺーヽヾ \u3000・]+/g
const SEPARATORS = /[ \u3000・]/g
const KANA = /^[ぁ-ゖゝゞァ-ヴヷ-ヺーヽヾ]/
const SEPARATOR = /^[ \u3000・]/

type Run = { text: string; kind: 'kana' | 'separator' | 'other' }

/**
 * Lays the reading of a word over those of its parts that are no kana: 取り組み (とりくみ) → 取 (と) り 組 (く) み.
 *
 * Where the kana of the word leave more than one way to do so, or none, the whole word carries the whole reading:
 * never a guess.
 *
 * @param reading kana
 */
export function splitReading(text: string, reading: string): RubyPart[] {
  const runs = runsOf(text)
  if (runs.every(({ kind }) => kind !== 'other')) return [{ base: text, reading: null }]
  // Spaces and dots stand in some readings and not in others; they are not read.
  const kana = reading.normalize('NFC').replaceAll(SEPARATORS, '')
  const lengths = onlyWay(runs, toHiragana(kana))
  if (!lengths) return [{ base: text, reading: kana }]
  let position = 0
  return runs.map(({ text: base, kind }, index) => {
    const from = position
    position += lengths[index] ?? 0
    return { base, reading: kind === 'other' ? kana.slice(from, position) : null }
  })
}

function runsOf(text: string): Run[] {
  return (text.normalize('NFC').match(RUNS) ?? []).map((run) => ({
    text: run,
    kind: KANA.test(run) ? 'kana' : SEPARATOR.test(run) ? 'separator' : 'other',
  }))
}

/** How many kana each run takes, if there is exactly one way; counted backwards, each state once. */
function onlyWay(runs: readonly Run[], kana: string): number[] | null {
  // ways[p]: in how many ways the runs from here on can take kana[p..]; more than one is as good as two.
  let ways = [...new Array<number>(kana.length).fill(0), 1]
  const after: number[][] = [ways]
  for (const run of runs.toReversed()) {
    ways = ways.map((_, position) =>
      Math.min(
        2,
        lengthsAt(run, kana, position).reduce((sum, n) => sum + (after[0]?.[position + n] ?? 0), 0),
      ),
    )
    after.unshift(ways)
  }
  if (ways[0] !== 1) return null
  let position = 0
  return runs.map((run, index) => {
    const length =
      lengthsAt(run, kana, position).find((n) => (after[index + 1]?.[position + n] ?? 0) > 0) ?? 0
    position += length
    return length
  })
}

function lengthsAt({ text, kind }: Run, kana: string, position: number): number[] {
  if (kind === 'separator') return [0]
  if (kind === 'kana') return kana.startsWith(toHiragana(text), position) ? [text.length] : []
  return Array.from({ length: kana.length - position }, (_, index) => index + 1)
}
