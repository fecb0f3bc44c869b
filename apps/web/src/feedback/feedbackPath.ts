/** Where the forms of a page are sent. */
export const FEEDBACK_PATH = '/feedback'

const THANKS = `${FEEDBACK_PATH}/thanks`

/** Where a visitor is thanked. @param page path of the page that it was about */
export const thanksPath = (page: string): string => `${THANKS}${page === '/' ? '' : page}`

/** Whether a path is that of a page of thanks. */
export const isThanksPath = (path: string): boolean =>
  path === THANKS || path.startsWith(`${THANKS}/`)

/** A report of the greatest length in Japanese has 9 KB in a form, and people paste more than they may. */
export const LARGEST_FORM = 64 * 1024
