import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

/** From when to when something holds, partial dates, as far as it is known; empty where neither is. */
export function periodText({
  validFrom,
  validTo,
}: {
  validFrom: string | null
  validTo: string | null
}): string {
  const language = contentLanguage()
  const t = translator('HospitalDesignations', language)
  const from = validFrom ? dateIn(language, validFrom) : ''
  const to = validTo ? dateIn(language, validTo) : ''
  if (from && to) return t('periodBoth', { from, to })
  if (from) return t('periodFrom', { from })
  return to && t('periodUntil', { to })
}
