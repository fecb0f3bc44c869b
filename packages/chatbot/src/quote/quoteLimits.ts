/** What a reply quotes at the most, and how long one quotation may be, in characters. */
export const QUOTE_LIMITS = { sources: 3, sentences: 3, characters: 320 } as const
