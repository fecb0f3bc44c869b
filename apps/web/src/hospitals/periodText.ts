import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** From when to when something holds, partial dates, as far as it is known; empty where neither is. */
export function periodText({
  validFrom,
  validTo,
}: {
  validFrom: string | null
  validTo: string | null
}): string {
  if (!validTo) return validFrom ? `${formatDate(validFrom)}から` : ''
  return validFrom
    ? `${formatDate(validFrom)}〜${formatDate(validTo)}`
    : `${formatDate(validTo)}まで`
}
