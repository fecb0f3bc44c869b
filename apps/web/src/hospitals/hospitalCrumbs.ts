import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to a hospital. */
export function hospitalCrumbs({ name }: Pick<Organization, 'name'>): Crumb[] {
  return [
    { label: 'ホーム', href: '/' },
    { label: '病院を探す', href: '/hospitals' },
    { label: name || '（名称なし）' },
  ]
}
