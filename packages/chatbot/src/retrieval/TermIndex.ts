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
  private isFilled = new Uint8Array(64)
  /** Where any of several tokens is. */
  private readonly gathered = new Posting()
  private touched = new Int32Array(64)

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
    this.isFilled[slot] = 1
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
    this.isFilled[slot] = 0
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
    this.isFilled.fill(0).fill(1, 0, this.filled)
    return slotOf
  }

  /** How rare something is that is in so many slots. */
  private rarity(count: number): number {
    return Math.log(1 + (this.filled - count + 0.5) / (count + 0.5))
  }

  /** Whether any slot has a token. */
  has(token: string): boolean {
    return this.postings.has(token)
  }

  /** The slots that fit best. */
  find(terms: readonly AskedTerm[], most: number): Matches {
    // By names of their own: these loops are what a search is made of.
    const { scores, covered } = this
    let ideal = 0
    let all = 0
    let touched = 0
    for (const term of this.telling(terms)) {
      const { slots, amounts, length } = this.holding(term)
      const worth = term.weight * this.rarity(length)
      ideal += (worth * IDEAL_AMOUNT) / (K1 + IDEAL_AMOUNT)
      all += worth
      for (let index = 0; index < length; index += 1) {
        const slot = slots[index] ?? 0
        const amount = amounts[index] ?? 0
        const score = scores[slot] ?? 0
        if (score === 0) {
          this.touched[touched] = slot
          touched += 1
        }
        scores[slot] = score + (worth * amount) / (K1 + amount)
        covered[slot] = (covered[slot] ?? 0) + worth * Math.min(1, amount * FULL)
      }
    }
    return { best: this.takeBest(touched, all, most), ideal }
  }

  /** The filled slots that have any token of a term, each with how much of it; overwritten by the next. */
  private holding({ tokens }: AskedTerm): Posting {
    const [token = ''] = tokens
    const only = tokens.length === 1 ? this.postings.get(token) : undefined
    return only && only.live === only.length ? only : this.gather(tokens)
  }

  private gather(tokens: readonly string[]): Posting {
    const { amounts: known, isFilled, gathered } = this
    gathered.clear()
    for (const token of tokens) {
      const posting = this.postings.get(token)
      if (!posting) continue
      const { slots, amounts, length } = posting
      for (let index = 0; index < length; index += 1) {
        const slot = slots[index] ?? 0
        if (isFilled[slot] === 0) continue
        const amount = amounts[index] ?? 0
        const before = known[slot] ?? 0
        if (before === 0) gathered.push(slot, amount)
        if (amount > before) known[slot] = amount
      }
    }
    gathered.takeAmounts(known)
    return gathered
  }

  /** The best of those that were touched, in the order of their scores; of equals the one that was filled first. */
  private takeBest(touched: number, all: number, most: number): Match[] {
    const { scores, covered } = this
    const best: Match[] = []
    for (let index = 0; index < touched; index += 1) {
      const slot = this.touched[index] ?? 0
      const score = scores[slot] ?? 0
      const cover = covered[slot] ?? 0
      scores[slot] = 0
      covered[slot] = 0
      const last = best[most - 1]
      if (last && (score < last.score || (score === last.score && slot > last.slot))) continue
      let at = Math.min(best.length, most - 1)
      for (; at > 0; at -= 1) {
        const before = best[at - 1]
        if (!before || before.score > score || (before.score === score && before.slot < slot)) break
        best[at] = before
      }
      best[at] = { slot, score, coverage: cover / all }
    }
    return best
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
    this.touched = new Int32Array(length)
    const isFilled = new Uint8Array(length)
    isFilled.set(this.isFilled)
    this.isFilled = isFilled
  }
}
