import type { Event } from '@tokyo-cancer-portal/cms-client'

import { FEE_KINDS, labelIn } from '@tokyo-cancer-portal/domain'

import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** What taking part costs: `無料`, `1,500円`, with a note; empty if unknown. */
export function eventFee({ fee: { kind, amount, note } }: Event): string {
  const language = contentLanguage()
  const price =
    kind === 'paid' && amount !== null
      ? translator('Events', language)('yen', { amount: amount.toLocaleString('ja-JP') })
      : labelIn(language, FEE_KINDS, kind)
  if (!note) return price
  return price ? `${price}${bracketsIn(language, note)}` : note
}
