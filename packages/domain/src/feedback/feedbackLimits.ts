import type { AttemptLimit } from '../policy/signInLimits'

const HOUR = 60 * 60

/**
 * What the CMS takes from all visitors together. Reports are read by people: more of them in an hour than staff could
 * read in a day are no help to anybody.
 */
export const FEEDBACK_LIMITS = {
  answers: { attempts: 3000, withinSeconds: HOUR, blockSeconds: 0 },
  reports: { attempts: 60, withinSeconds: HOUR, blockSeconds: 0 },
  reportsOfPage: { attempts: 10, withinSeconds: HOUR, blockSeconds: 0 },
} as const satisfies Record<string, AttemptLimit>

/**
 * What the site takes from one network address. A hospital or an office has one for everybody in it, so these are
 * more than one person needs.
 */
export const VISITOR_LIMITS = {
  answers: { attempts: 30, withinSeconds: HOUR, blockSeconds: 0 },
  answersToPage: { attempts: 5, withinSeconds: HOUR, blockSeconds: 0 },
  reports: { attempts: 10, withinSeconds: HOUR, blockSeconds: 0 },
  /** Everything that is posted, also what is refused: that costs the site something too. */
  forms: { attempts: 300, withinSeconds: HOUR, blockSeconds: 0 },
} as const satisfies Record<string, AttemptLimit>
