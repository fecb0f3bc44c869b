import type { Language } from '../languages/languages'
import type { Labels } from './labels/Labels'
import type { Term } from './term'

import { labelOf } from './labelOf'
import { EASY } from './labels/easy'
import { EN } from './labels/en'
import { TRANSLATED } from './labels/translated'

const LABELS: Partial<Record<Language, Labels>> = { easy: EASY, en: EN }

const NAMES = new Map(
  Object.entries(TRANSLATED).map(([name, terms]) => [terms, name as keyof Labels]),
)

/**
 * The label of a stored value in a language; the Japanese one where the vocabulary has no others. Otherwise like
 * `labelOf`.
 */
export function labelIn(
  language: Language,
  vocabulary: readonly Term[],
  value: string | null | undefined,
): string {
  const name = NAMES.get(vocabulary)
  const labels = name ? (LABELS[language]?.[name] as Record<string, string> | undefined) : undefined
  const known = value && labels && Object.hasOwn(labels, value) ? labels[value] : undefined
  return known ?? labelOf(vocabulary, value)
}
