import type { FeedEvent } from './FeedEvent'

import { FEE_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'

/** What taking part costs: `無料`, `1500円`, with a note; empty if unknown. */
export function feeText({ fee: { kind, amount, note } }: FeedEvent): string {
  const price =
    kind === 'paid' && typeof amount === 'number' ? `${amount}円` : labelOf(FEE_KINDS, kind)
  const remark = plainLine(note)
  if (!remark) return price
  return price ? `${price}（${remark}）` : remark
}
