/**
 * Whom a visitor's report is mailed to: whoever is responsible for the document, else those of its organization, else
 * the metropolitan staff. Nobody is left out for the sake of another group: the first group that has anybody gets it.
 */
export function feedbackReaders<T>(groups: {
  responsible: readonly T[]
  organization: readonly T[]
  staff: readonly T[]
}): readonly T[] {
  const { responsible, organization, staff } = groups
  return [responsible, organization, staff].find((group) => group.length > 0) ?? []
}
