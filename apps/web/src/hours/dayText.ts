import { weekday } from '@tokyo-cancer-portal/domain'

/** A local date of the coming months as one says it: 「11月27日（金）」. */
export function dayText(localDate: string): string {
  const [, month = '', day = ''] = localDate.split('-')
  return `${Number(month)}月${Number(day)}日（${weekday(localDate)}）`
}
