import type { AttemptLimit } from '../policy/signInLimits'

/**
 * How many questions the CMS takes from one network address. Nobody reads more answers than that in a minute, and behind
 * one address there may be a hospital. The site, which asks for all its visitors, limits them itself.
 */
export const CHAT_LIMIT = {
  attempts: 60,
  withinSeconds: 60,
  blockSeconds: 0,
} as const satisfies AttemptLimit

/** How many requests to the chat the site looks at, of one network address, before it reads anything of them. */
export const CHAT_UNREAD_LIMIT = {
  attempts: 120,
  withinSeconds: 60,
  blockSeconds: 0,
} as const satisfies AttemptLimit
