import type { AskedTerm } from './AskedTerm'
import { Posting } from './Posting'

/** How well a slot fits. */
export interface Match {
  slot: number
  /** BM25F. */
  score: number
  /** Share of what was asked that is there at all, by weight and rarity. */
  coverage: number
}

export interface Matches {
  /** Best first. */
  best: Match[]
  /** The score of a slot that had everything in a heading. */
  ideal: number
}

const K1 = 1.2
/** What an ideal slot has of each term. */
const IDEAL_AMOUNT = 2.5
/** Something is there to the full from this part of an amount on: once in a text of the usual length. */
const FULL = 1.2
/** Terms in more of the slots say nothing, where others say something. */
const COMMON = 0.5
const FEW_SLOTS = 40
/** When so many more slots are empty than filled, and at least so many, all is moved together. */
const LEAST_EMPTY = 1000

/** Tokens of slots in inverted lists, filled and emptied one by one. */
export class TermIndex {
  private readonly postings = new Map<string, Posting>()
  private tokensOf: (readonly string[] | null)[] = []
  private filled = 0
  private scores = new Float64Array(64)
  private covered = new Float64Array(64)
  private amounts = new Float64Array(64)

  get size(): number {
    return this.filled
  }

  add(amounts: ReadonlyMap<string, number>): number {
    const slot = this.tokensOf.push([...amounts.keys()]) - 1
    for (const [token, amount] of amounts) {
      let posting = this.postings.get(token)
      if (!posting) {
        posting = new Posting()
        this.postings.set(token, posting)
      }
      posting.push(slot, amount)
    }
    this.filled += 1
    if (slot >= this.scores.length) this.widen()
    return slot
  }

  /** Empties a slot. Nothing finds it from here on. */
  remove(slot: number): void {
    const tokens = this.tokensOf[slot]
    if (!tokens) return
    for (const token of tokens) {
      const posting = this.postings.get(token)
      if (posting) posting.live -= 1
      if (posting?.live === 0) this.postings.delete(token)
    }
    this.tokensOf[slot] = null
    this.filled -= 1
  }

  /** Where each slot goes when the empty ones are given up (-1 for those); null while that is not worth it. */
  compact(): Int32Array | null {
    const empty = this.tokensOf.length - this.filled
    if (empty < LEAST_EMPTY || empty < this.filled) return null
    let next = 0
    const slotOf = Int32Array.from(this.tokensOf, (tokens) => (tokens ? next++ : -1))
    this.tokensOf = this.tokensOf.filter((tokens) => tokens !== null)
    for (const posting of this.postings.values()) posting.renumber(slotOf)
    return slotOf
  }

  /** How rare something is that is in so many slots. */
  private rarity(count: number): number {
    return Math.log(1 + (this.filled - count + 0.5) / (count + 0.5))
  }

  /** The slots that fit best. */
  find(terms: readonly AskedTerm[], most: number): Matches {
    const touched: number[] = []
    let ideal = 0
    let all = 0
    for (const term of this.telling(terms)) {
      const here = this.gather(term)
      const worth = term.weight * this.rarity(here.length)
      ideal += (worth * IDEAL_AMOUNT) / (K1 + IDEAL_AMOUNT)
      all += worth
      for (const slot of here) {
        const amount = this.amounts[slot] ?? 0
        this.amounts[slot] = 0
        if (this.scores[slot] === 0) touched.push(slot)
        this.scores[slot] = (this.scores[slot] ?? 0) + (worth * amount) / (K1 + amount)
        this.covered[slot] = (this.covered[slot] ?? 0) + worth * Math.min(1, amount * FULL)
      }
    }
    const matches = touched.map((slot) => this.take(slot, all))
    return { best: bestOf(matches, most), ideal }
  }

  private take(slot: number, all: number): Match {
    const match = { slot, score: this.scores[slot] ?? 0, coverage: (this.covered[slot] ?? 0) / all }
    this.scores[slot] = 0
    this.covered[slot] = 0
    return match
  }

  /** The slots that have any token of a term; `amounts` says how much. */
  private gather({ tokens }: AskedTerm): number[] {
    const here: number[] = []
    for (const token of tokens) {
      const posting = this.postings.get(token)
      if (!posting) continue
      for (let index = 0; index < posting.length; index += 1) {
        const slot = posting.slots[index] ?? 0
        if (!this.tokensOf[slot]) continue
        const amount = posting.amounts[index] ?? 0
        const known = this.amounts[slot] ?? 0
        if (known === 0) here.push(slot)
        if (amount > known) this.amounts[slot] = amount
      }
    }
    return here
  }

  /** Without what is nearly everywhere, unless that is all there is. */
  private telling(terms: readonly AskedTerm[]): readonly AskedTerm[] {
    if (this.filled < FEW_SLOTS) return terms
    const rare = terms.filter(({ tokens }) =>
      tokens.every((token) => (this.postings.get(token)?.live ?? 0) < COMMON * this.filled),
    )
    return rare.length > 0 ? rare : terms
  }

  private widen(): void {
    const length = this.scores.length * 2
    this.scores = new Float64Array(length)
    this.covered = new Float64Array(length)
    this.amounts = new Float64Array(length)
  }
}

/** In the order of their scores; of equals the one that was filled first. */
function bestOf(matches: readonly Match[], most: number): Match[] {
  const least = matches.length > most * 4 ? threshold(matches, most) : 0
  return matches
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || a.slot - b.slot)
    .slice(0, most)
}

/** A score that at least `most` reach, so that few have to be put in order. */
function threshold(matches: readonly Match[], most: number): number {
  const scores = Float64Array.from(matches, ({ score }) => score).toSorted()
  return scores.at(-most) ?? 0
}
