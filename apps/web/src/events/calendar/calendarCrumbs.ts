import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to the month view. */
export function calendarCrumbs(): Crumb[] {
  return [
    { label: 'ホーム', href: '/' },
    { label: 'イベント', href: '/events' },
    { label: 'カレンダー' },
  ]
}
