import type { Document } from './Document'

/**
 * What to do about a document that is at hand: `serve` it; serve it and `renew` it in the background;
 * `wait` for a newer one and serve it only if there is none.
 */
export type Freshness = 'serve' | 'renew' | 'wait'

/** How long after an edit the last document may be shown while the new one is made. */
export const EDIT_GRACE_MS = 300
/** The same after a moment at which time changes what a document says. */
export const TIME_GRACE_MS = 30_000
/** At this age a document is renewed although nothing is known against it. */
export const LONGEST_MS = 10 * 60_000

export interface FreshnessOptions {
  now: number
  /** Since when the CMS's word has overtaken it, unix milliseconds; null: it has not. */
  overtakenAt: number | null
}

/** Judges a document; see `Freshness`. */
export function freshness(
  { validated, renderedAt, facts }: Pick<Document, 'validated' | 'renderedAt' | 'facts'>,
  { now, overtakenAt }: FreshnessOptions,
): Freshness {
  if (!validated || !facts) return 'wait'
  if (overtakenAt !== null) return now < overtakenAt + EDIT_GRACE_MS ? 'renew' : 'wait'
  const { goodUntil } = facts
  if (goodUntil !== null && now >= goodUntil) {
    return now < goodUntil + TIME_GRACE_MS ? 'renew' : 'wait'
  }
  return now - renderedAt > LONGEST_MS ? 'renew' : 'serve'
}
