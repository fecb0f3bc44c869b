import type { FeedEvent } from './FeedEvent'

import { FEE_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'

const THOUSANDS = /\B(?=(?:\d{3})+$)/g

/** What taking part costs, as people read it: `無料`, `1,500円（資料代）`; empty if unknown. */
export function priceText({ fee: { kind, amount, note } }: Pick<FeedEvent, 'fee'>): string {
  const price =
    kind === 'paid' && typeof amount === 'number'
      ? `${String(amount).replaceAll(THOUSANDS, ',')}円`
      : labelOf(FEE_KINDS, kind)
  const remark = plainLine(note)
  if (!remark) return price
  return price ? `${price}（${remark}）` : remark
}
