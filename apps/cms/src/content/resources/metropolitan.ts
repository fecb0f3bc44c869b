import { ref } from '../types/refs'
import type { Inquiry, Source } from '../types/shared'

/** The bureau that publishes the portal and most of its material. */
export const METROPOLITAN = ref('organization:tokyo-hokeniryo')

/** Whom to ask for material whose file has no known address. The bureau's number is not confirmed. */
export const METROPOLITAN_INQUIRY: Inquiry = { name: '東京都保健医療局' }

/** The document that lists the employment-support section's items and decisions. */
export const RENEWAL_DOCUMENT: Source = {
  label:
    '東京都の会議資料「『東京都がんポータルサイト』における就労支援コンテンツについて」（資料4）',
  asOf: '2024-09-03',
}
