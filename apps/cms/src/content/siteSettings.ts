import { CONSULTATION_PRESS } from './contentItems/sources'
import type { Designation } from '@tokyo-cancer-portal/domain'

/** Name, publisher and desk of a new portal. Telephone numbers and hours are not confirmed, so they are absent. */
export const siteSettings = {
  siteName: '東京都がんポータル',
  tagline: 'がんの情報と相談先を、東京で探す',
  publisher: { name: '東京都保健医療局' },
  consultation: { name: 'がん相談支援センター（どなたでも無料で相談できます）' },
  // As 東京都 published it. The portal lists only hospitals whose names could be confirmed, so these are more.
  hospitalTotals: {
    label: '東京都がんポータルサイト（病院の種類の説明）',
    url: 'https://www.gan-portal.metro.tokyo.lg.jp/work/hospital-gaiyou',
    asOf: '2025-03-12',
    counts: [
      { designation: 'prefectural-core', total: 2 },
      { designation: 'regional-core', total: 27 },
      { designation: 'regional-care', total: 1 },
      { designation: 'metropolitan-core', total: 9 },
      { designation: 'metropolitan-cooperation', total: 20 },
    ] satisfies { designation: Designation; total: number }[],
    consultationCenters: {
      total: 49,
      asOf: CONSULTATION_PRESS.asOf,
      label: CONSULTATION_PRESS.label,
    },
  },
}
