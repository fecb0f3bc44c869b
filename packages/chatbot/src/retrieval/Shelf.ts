import { amountsOf, type IndexedField } from './amountsOf'
import { TermIndex } from './TermIndex'
import type { AskedTerm } from './AskedTerm'
import { type Evidence, confidenceOf } from './confidenceOf'
import { meanVector } from './vectors/meanVector'
import { VectorTable } from './vectors/VectorTable'
import type { WordVectors } from './vectors/WordVectors'

/** A thing that can be found, and by what. */
export interface ShelvedItem<T> {
  item: T
  fields: IndexedField[]
  /** Its words, for what it means. */
  words: readonly string[]
}

export interface ShelfMatch<T> {
  item: T
  confidence: number
  evidence: Evidence
}

/** So many of the best by words are looked at more closely. */
const CANDIDATES = 60
/** Where less of what was asked is found by words, meanings may find what words do not. */
const WELL_COVERED = 0.45

/** Things in groups (the passages of a document, the wordings of an answer) that are put, replaced and removed together. */
export class Shelf<T> {
  private index = new TermIndex()
  private items: (T | null)[] = []
  private readonly slotsOf = new Map<string, number[]>()
  private readonly wordsOf = new Map<number, readonly string[]>()
  private vectors: WordVectors | null = null
  private table: VectorTable | null = null

  put(id: string, items: readonly ShelvedItem<T>[]): void {
    this.remove(id)
    const slots = items.map(({ item, fields, words }) => {
      const slot = this.index.add(amountsOf(fields))
      this.items[slot] = item
      this.wordsOf.set(slot, words)
      this.table?.set(slot, this.vectors && meanVector(words, this.vectors))
      return slot
    })
    if (slots.length > 0) this.slotsOf.set(id, slots)
  }

  remove(id: string): void {
    for (const slot of this.slotsOf.get(id) ?? []) {
      this.index.remove(slot)
      this.items[slot] = null
      this.wordsOf.delete(slot)
      this.table?.set(slot, null)
    }
    this.slotsOf.delete(id)
    const moved = this.index.compact()
    if (moved) this.move(moved)
  }

  /** Whether anything has a token. */
  has(token: string): boolean {
    return this.index.has(token)
  }

  useVectors(vectors: WordVectors | null): void {
    this.vectors = vectors
    this.table = vectors && new VectorTable(vectors.dimensions)
    for (const [slot, words] of this.wordsOf)
      this.table?.set(slot, vectors && meanVector(words, vectors))
  }

  /** What fits, best first. */
  find(
    terms: readonly AskedTerm[],
    words: readonly string[],
    most: number,
    leanOf: (item: T) => number = () => 0,
  ): ShelfMatch<T>[] {
    const { best, ideal } = this.index.find(terms, CANDIDATES)
    const meant = this.vectors && meanVector(words, this.vectors)
    const likenessOf = (slot: number) =>
      meant && this.table ? this.table.likeness(meant, slot) : null
    if (meant && (best[0]?.coverage ?? 0) < WELL_COVERED) {
      const known = new Set(best.map(({ slot }) => slot))
      for (const slot of this.alikest(likenessOf)) {
        if (!known.has(slot)) best.push({ slot, score: 0, coverage: 0 })
      }
    }
    const found: (ShelfMatch<T> & { slot: number })[] = []
    for (const { slot, score, coverage } of best) {
      const item = this.items[slot]
      if (item === null || item === undefined) continue
      const share = ideal === 0 ? 0 : score / ideal
      const evidence = { share, coverage, likeness: likenessOf(slot) }
      found.push({ slot, item, evidence, confidence: confidenceOf(evidence, leanOf(item)) })
    }
    return found.sort((a, b) => b.confidence - a.confidence || a.slot - b.slot).slice(0, most)
  }

  private alikest(likenessOf: (slot: number) => number | null): number[] {
    return [...this.wordsOf.keys()]
      .map((slot) => ({ slot, likeness: likenessOf(slot) ?? 0 }))
      .filter(({ likeness }) => likeness > 0.5)
      .toSorted((a, b) => b.likeness - a.likeness || a.slot - b.slot)
      .slice(0, 10)
      .map(({ slot }) => slot)
  }

  private move(slotOf: Int32Array): void {
    const at = (slot: number) => slotOf[slot] ?? -1
    this.items = this.items.filter((item) => item !== null)
    for (const [id, slots] of this.slotsOf) this.slotsOf.set(id, slots.map(at))
    const words = [...this.wordsOf].map(([slot, own]) => [at(slot), own] as const)
    this.wordsOf.clear()
    for (const [slot, own] of words) this.wordsOf.set(slot, own)
    this.useVectors(this.vectors)
  }
}
