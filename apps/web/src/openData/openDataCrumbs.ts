import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to the page of open data. */
export const OPEN_DATA_CRUMBS: readonly Crumb[] = [
  { label: 'ホーム', href: '/' },
  { label: 'オープンデータ' },
]
