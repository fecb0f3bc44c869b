import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'

/** So many are compared word by word; with few wordings it takes some 20 µs each. */
export const MOST_CANDIDATES = 300
const FEWEST_CANDIDATES = 40
/** Wordings times documents: thirty words of one kana must not hold up everybody else. */
const MOST_LOOKS = 6000

/** How many of what was found are compared word by word. */
export function candidateCount({ groups }: SearchQuery): number {
  const wordings = groups.reduce((sum, { alternatives }) => sum + alternatives.length, 0)
  const most = Math.floor(MOST_LOOKS / Math.max(1, wordings))
  return Math.max(FEWEST_CANDIDATES, Math.min(MOST_CANDIDATES, most))
}
