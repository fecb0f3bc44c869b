/** How deep pages stand under one another at most: start of a guide, its page, a page under that. */
export const MOST_LEVELS = 3

/**
 * Why a page cannot stand under another one, as a sentence for staff; null where it can.
 *
 * @param ancestors ids of the new parent, its parent and so on, as far as they are known
 * @param levelsBelow how many levels of pages stand under the page: 0 where it has none
 */
export function parentProblem(
  id: string | undefined,
  ancestors: readonly string[],
  levelsBelow: number,
): string | null {
  if (id !== undefined && ancestors.includes(id)) {
    return 'このページ自身や、このページの下にあるページは、上位のページにできません。'
  }
  return ancestors.length + 1 + levelsBelow > MOST_LEVELS
    ? `ページの階層は${MOST_LEVELS}段までです。もっと上のページを選んでください。`
    : null
}
