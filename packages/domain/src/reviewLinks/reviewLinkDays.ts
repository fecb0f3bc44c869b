/** For how many days a review link may be good. */
export const REVIEW_LINK_DAYS = [1, 3, 7, 14, 30] as const

export type ReviewLinkDays = (typeof REVIEW_LINK_DAYS)[number]

/** Two weeks: a committee meets or a doctor comes back from leave, and the link does not lie about for ever. */
export const DEFAULT_REVIEW_LINK_DAYS: ReviewLinkDays = 14
