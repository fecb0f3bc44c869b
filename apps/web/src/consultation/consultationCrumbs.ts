import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to the list of desks. */
export function consultationCrumbs(): Crumb[] {
  return [{ label: 'ホーム', href: '/' }, { label: '相談できる窓口' }]
}
