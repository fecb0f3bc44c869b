import type { FeedEvent } from './FeedEvent'

/** The fee in yen, 0 if free; null if unknown. */
export function basicFee({ fee: { kind, amount } }: FeedEvent): number | null {
  if (kind === 'free') return 0
  return kind === 'paid' && typeof amount === 'number' ? amount : null
}
