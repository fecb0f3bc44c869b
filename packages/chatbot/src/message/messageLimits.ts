import { CHAT_MESSAGE_LIMITS } from '@tokyo-cancer-portal/domain'

export { CHAT_MESSAGE_LIMITS as MESSAGE_LIMITS }

/** Marks and what cannot be seen make a message longer than it is read, but never so much. */
const MOST_UNITS = 20 * CHAT_MESSAGE_LIMITS.characters

/** Whether a text is too long to be looked at: to clean megabytes takes seconds in which nobody else is served. */
export const isFarTooLong = (given: string): boolean => given.length > MOST_UNITS
