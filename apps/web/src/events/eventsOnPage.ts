/** How many events a page of a list has. */
export const EVENTS_ON_PAGE = 24
