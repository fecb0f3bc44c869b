type Maybe<T> = T | null | undefined

/** One occurrence, as far as its time matters. Instants are ISO 8601 in UTC. */
export type OccurrenceTiming = {
  startsAt?: Maybe<string>
  endsAt?: Maybe<string>
  status?: Maybe<'scheduled' | 'cancelled' | 'postponed'>
  /** Whether nobody can be taken for this date any more. */
  full?: Maybe<boolean>
}

/** How and until when to apply, as far as the state of an event depends on it. */
export type ApplicationTiming = {
  required?: Maybe<'required' | 'not-required'>
  /** Local date of the first day on which one can apply. */
  opensOn?: Maybe<string>
  /** Instant until which one can apply. */
  deadlineAt?: Maybe<string>
  /** How many days before each date one can apply; instead of `deadlineAt`. */
  deadlineDaysBefore?: Maybe<number>
  /** Local time of the day on which one can apply last. */
  deadlineTime?: Maybe<string>
  full?: Maybe<boolean>
}

/**
 * An event, as far as its state depends on it: a document of `events` fits as it is.
 *
 * `startsAt` and `endsAt` are used only where there are no occurrences.
 */
export type EventTiming = {
  status?: Maybe<'scheduled' | 'cancelled' | 'postponed' | 'changed'>
  startsAt?: Maybe<string>
  endsAt?: Maybe<string>
  occurrences?: Maybe<readonly OccurrenceTiming[]>
  application?: Maybe<ApplicationTiming>
}
