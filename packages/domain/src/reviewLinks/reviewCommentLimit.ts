import type { AttemptLimit } from '../policy/signInLimits'

/** How many comments may come through one review link: more than anybody writes, fewer than anybody has to clear away. */
export const REVIEW_COMMENT_LIMIT: AttemptLimit = {
  attempts: 20,
  withinSeconds: 60 * 60,
  blockSeconds: 0,
}
