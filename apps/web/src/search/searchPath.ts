/** Where the search of the whole site is. */
export const SEARCH_PATH = '/search'
/** What is typed, in UTF-16 code units; more is cut off. */
export const LONGEST_SEARCH = 200
