type Maybe<T> = T | null | undefined

/** A row of `occurrences`, as far as a rule has to do with it. */
export type RecurringRow = {
  id?: Maybe<string>
  /** Local date on which it is held. */
  date?: Maybe<string>
  startTime?: Maybe<string>
  endTime?: Maybe<string>
  status?: Maybe<string>
  note?: Maybe<string>
  full?: Maybe<boolean>
  /** Local date for which the rule made it; empty for one that was added by hand. */
  ruleDate?: Maybe<string>
}

/** What a rule said when it was last followed: by it one sees what was changed or removed since. */
export type AppliedRule = {
  dates: readonly string[]
  startTime: string | null
  endTime: string | null
}
