import { labelOf } from '@tokyo-cancer-portal/domain'

/** The labels of values of a vocabulary, each once. */
export function wordsOf(
  vocabulary: Parameters<typeof labelOf>[0],
  values: readonly string[],
): string[] {
  return [...new Set(values)].map((value) => labelOf(vocabulary, value))
}
