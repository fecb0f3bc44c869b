/** What stands before the path of a page in another language than Japanese: `/en`, `/easy`, or nothing. */
export const languagePrefix = (path: string): string =>
  /^\/(?:en|easy)(?=\/|$)/.exec(path)?.[0] ?? ''
