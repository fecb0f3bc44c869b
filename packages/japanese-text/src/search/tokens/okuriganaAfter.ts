import { KANA, KANJI } from '../fold/characterClass'
import { classAt } from '../fold/classAt'
import { OKURIGANA_IN_COMPOUNDS, OKURIGANA_IN_VERBS } from './okurigana'

/** Okurigana that may be left out, from `start` to `end` (exclusive), after the kanji at `start - 1`. */
export interface Okurigana {
  start: number
  end: number
  kind: 'compound' | 'verb'
}

/**
 * The okurigana after the kanji at an index that may be left out there: in a compound, before another kanji (申し込書)
 * or after one (手続きは); in a verb, before its ending. Usually none or one.
 *
 * @param isAttached whether the kanji itself follows another one, or the okurigana of another one
 */
export function okuriganaAfter(text: string, index: number, isAttached: boolean): Okurigana[] {
  const kanji = text.charAt(index)
  const start = index + 1
  const ends = (table: ReadonlyMap<string, readonly string[]>): number[] =>
    (table.get(kanji) ?? [])
      .filter((kana) => text.startsWith(kana, start))
      .map((kana) => start + kana.length)
  const inCompound = ends(OKURIGANA_IN_COMPOUNDS).filter(
    (end) => isAttached || classAt(text, end) === KANJI,
  )
  const inVerb = ends(OKURIGANA_IN_VERBS).filter((end) => classAt(text, end) === KANA)
  return [
    ...inCompound.map((end) => ({ start, end, kind: 'compound' as const })),
    ...inVerb.map((end) => ({ start, end, kind: 'verb' as const })),
  ]
}
