/** Where the search of the whole site is. */
export const SEARCH_PATH = '/search'
/** What is typed, in UTF-16 code units; more is cut off. */
export const LONGEST_SEARCH = 200
/** Where the site suggests while somebody types. */
export const SUGGESTIONS_PATH = '/api/search/suggestions'
/** In UTF-16 code units; for more nothing is suggested. */
export const LONGEST_SUGGESTED = 40
