import { hospitalsOfOneName } from './mustNotConfuse/hospitalsOfOneName'
import type { MustNotConfuse } from './mustNotConfuse/MustNotConfuse'
import { namesThatContainOthers } from './mustNotConfuse/namesThatContainOthers'
import { termsThatDiffer } from './mustNotConfuse/termsThatDiffer'

/**
 * Queries that look like something else, written before the search was tuned.
 *
 * Where `first` is null an empty answer is right; if anything is shown, nothing of `notFirst` may be the first of it.
 */
export const mustNotConfuse: readonly MustNotConfuse[] = [
  ...namesThatContainOthers,
  ...hospitalsOfOneName,
  ...termsThatDiffer,
]
