/**
 * On requests that nobody has caused: they are answered, but are no sign of life. Whoever leaves it out on his own
 * requests only keeps his own session.
 */
export const PASSIVE_HEADER = 'x-portal-passive'
