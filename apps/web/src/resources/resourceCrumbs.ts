import type { Resource } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

const HOME = { label: 'ホーム', href: '/' }

/** The way to the resources. */
export const RESOURCE_LIST_CRUMBS: readonly Crumb[] = [HOME, { label: '資料' }]

/** The way to one resource. */
export function resourceCrumbs({ title }: Pick<Resource, 'title'>): Crumb[] {
  return [HOME, { label: '資料', href: '/resources' }, { label: title || '（題名なし）' }]
}
