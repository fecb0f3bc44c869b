import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to the news. */
export const NEWS_CRUMBS: readonly Crumb[] = [{ label: 'ホーム', href: '/' }, { label: 'お知らせ' }]
