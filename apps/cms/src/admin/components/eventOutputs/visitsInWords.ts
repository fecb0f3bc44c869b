import type { Visits } from '../../../eventVisits/visitsOf'

/** `閲覧 1,200回・カレンダー追加 3回`. */
export function visitsInWords({ views, calendars }: Visits): string {
  return `閲覧 ${views.toLocaleString('ja')}回・カレンダー追加 ${calendars.toLocaleString('ja')}回`
}
