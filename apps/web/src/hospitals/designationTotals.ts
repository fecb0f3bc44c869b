import type { Designation } from '@tokyo-cancer-portal/domain'

/**
 * How many hospitals in Tokyo hold each designation, as 東京都 published it. The portal lists only
 * hospitals whose names could be confirmed, so these are more than it lists.
 */
export const DESIGNATION_TOTALS = {
  asOf: '2025-03-12',
  source: {
    label: '東京都がんポータルサイト（病院の種類の説明）',
    url: 'https://www.gan-portal.metro.tokyo.lg.jp/work/hospital-gaiyou',
  },
  counts: {
    'prefectural-core': 2,
    'regional-core': 27,
    'regional-care': 1,
    'metropolitan-core': 9,
    'metropolitan-cooperation': 20,
  } as Readonly<Partial<Record<Designation, number>>>,
}
