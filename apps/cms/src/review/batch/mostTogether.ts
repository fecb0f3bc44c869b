/** So many somebody overlooks in one list, and so many are published in the time that a request may take. */
export const MOST_TOGETHER = 30
