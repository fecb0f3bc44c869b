import type { CareList } from '../model/Knowledge'
import { CARE_NAMES } from './careNames'
import { EXAMPLE_PHRASES } from './examples/examplePhrases'
import type { FoundCare } from './findCare'
import { Likeness } from './likeness/Likeness'
import { withoutOrdinary } from './ordinary'

interface LikelyCare extends FoundCare {
  /** From 0 to 1. */
  likelihood: number
}

const LETTER = /[\p{L}\p{N}]/u

/** From here on a message is rather one that is refused. Calibrated by `findLike.unit.test` on phrases it did not learn from. */
export const LIKELY_REFUSED = 0.5

let known: Likeness | null = null

/** The likeness to our own phrases, learnt when it is first needed. */
function ourLikeness(): Likeness {
  known ??= Likeness.of(EXAMPLE_PHRASES)
  return known
}

/**
 * Learns the phrases before somebody asks, in turns of some milliseconds: about a second in all. Whoever asks earlier has
 * them learnt at once.
 */
export function* learnCare(): Generator<void, void> {
  if (known === null) {
    const learnt = yield* Likeness.inTurns(EXAMPLE_PHRASES)
    known ??= learnt
  }
}

/**
 * Whether a message is like what a machine must not answer, though no pattern knows it; and by which list. Null where it
 * is rather like what may be answered.
 *
 * @param neededFor how likely a list must be, where likeliest is not enough. What a message is like is looked up for what
 *   is found alone: it takes milliseconds.
 */
export function findLike(
  message: string,
  neededFor: (list: CareList) => number = () => LIKELY_REFUSED,
): LikelyCare | null {
  const likeness = ourLikeness()
  const rest = withoutOrdinary(message)
  if (!LETTER.test(rest)) return null
  const { list, likelihood } = likeness.judge(rest)
  if (likelihood < LIKELY_REFUSED || likelihood < neededFor(list)) return null
  return { list, likelihood, because: [becauseOf(message, list, likelihood)] }
}

function becauseOf(message: string, list: CareList, likelihood: number): string {
  const phrases = ourLikeness()
    .nearest(message, list)
    .map((phrase) => `「${phrase}」`)
    .join('')
  return `${CARE_NAMES[list]}：${phrases}に似ている（${Math.round(likelihood * 100)}%）`
}
