import type { Language } from '../languages/languages'

import { labelOf } from '../vocabulary/labelOf'
import { NUMBER_UNITS } from './registerCounts'

/** 「29か所」; in English the number alone, because the sentence has the word. */
export function numberWithUnit(
  language: Language,
  count: number,
  unit: string | null | undefined,
): string {
  if (language === 'en' || unit === 'none') return String(count)
  return `${count}${labelOf(NUMBER_UNITS, unit || 'places')}`
}
