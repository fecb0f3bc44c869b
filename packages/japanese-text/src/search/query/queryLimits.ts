/**
 * What of a query is looked at. In 5,000 characters or 200 words there is no question any more, only work for the
 * database.
 */
export const QUERY_LIMITS = { characters: 400, words: 30 } as const
