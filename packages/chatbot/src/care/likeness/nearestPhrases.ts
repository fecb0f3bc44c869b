const MOST = 2

/** The phrases that share most with a text, by their features: what both have by the geometric mean of what each has. */
export function nearestPhrases(
  features: readonly string[],
  phrases: readonly { phrase: string; features: readonly string[] }[],
): string[] {
  const own = new Set(features)
  return phrases
    .map(({ phrase, features: others }) => {
      const shared = others.reduce((count, feature) => count + (own.has(feature) ? 1 : 0), 0)
      return { phrase, likeness: shared / Math.sqrt(own.size * others.length || 1) }
    })
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ phrase }) => phrase)
}
