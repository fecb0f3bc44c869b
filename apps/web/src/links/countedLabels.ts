import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Choices that say how many things there are behind each. */
export function countedLabels(
  options: readonly { value: string; label: string; count: number }[],
): { value: string; label: string }[] {
  const t = translator('Finder', contentLanguage())
  return options.map(({ value, label, count }) => ({ value, label: t('option', { label, count }) }))
}
