import type { AttemptLimit } from '../policy/signInLimits'

const HOUR = 60 * 60

/** What a visitor can say of a reply with one press: はい, or いいえ・違う. */
export const CHAT_RATINGS = ['yes', 'no'] as const
export type ChatRating = (typeof CHAT_RATINGS)[number]

/**
 * How many ratings are taken: by the site from one network address, which may be that of a hospital, and by the CMS from
 * all visitors together. Each is about a reply of its own, and replies are limited too.
 */
export const CHAT_RATING_LIMITS = {
  ofVisitor: { attempts: 120, withinSeconds: HOUR, blockSeconds: 0 },
  ofAll: { attempts: 6000, withinSeconds: HOUR, blockSeconds: 0 },
} as const satisfies Record<string, AttemptLimit>
