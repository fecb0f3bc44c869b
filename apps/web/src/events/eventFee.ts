import type { Event } from '@tokyo-cancer-portal/cms-client'

import { FEE_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

/** What taking part costs: `無料`, `1,500円`, with a note; empty if unknown. */
export function eventFee({ fee: { kind, amount, note } }: Event): string {
  const price =
    kind === 'paid' && amount !== null
      ? `${amount.toLocaleString('ja-JP')}円`
      : labelOf(FEE_KINDS, kind)
  if (!note) return price
  return price ? `${price}（${note}）` : note
}
