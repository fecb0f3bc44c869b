import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to the list of hospitals. */
export const HOSPITAL_LIST_CRUMBS: readonly Crumb[] = [
  { label: 'ホーム', href: '/' },
  { label: '病院を探す' },
]
