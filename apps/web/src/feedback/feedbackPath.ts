/** Where the forms of a page are sent. */
export const FEEDBACK_PATH = '/feedback'

/** Where a visitor is thanked. @param page path of the page that it was about */
export const thanksPath = (page: string): string => `${FEEDBACK_PATH}/thanks${page}`

/** Whether a path is that of a page of thanks. */
export const isThanksPath = (path: string): boolean => path.startsWith(thanksPath('/'))

/** A report of the greatest length in Japanese has 9 KB in a form, and people paste more than they may. */
export const LARGEST_FORM = 64 * 1024
