/** What is known of how well something fits, each from 0 to about 1. */
export interface Evidence {
  /** Its score by the score of something that had all that was asked in its heading. */
  share: number
  /** How much of what was asked it has at all. */
  coverage: number
  /** How alike the meanings are; null where nobody knows. */
  likeness: number | null
}

/** Fitted by hand to the tests of `KnowledgeIndex`; what matters is the order and where the steps of a reply begin. */
const WEIGHTS = { share: 3.4, coverage: 4.4, likeness: 1.6 }
const MIDDLE = 3.6
/** What is no more alike than this is not alike at all. */
const UNLIKE = 0.3

/**
 * How sure we are that something answers a question, from 0 to 1.
 *
 * @param lean how much more or less it is what was wanted than its words say
 */
export function confidenceOf({ share, coverage, likeness }: Evidence, lean = 0): number {
  const alike = likeness === null ? 0 : Math.max(0, likeness - UNLIKE) / (1 - UNLIKE)
  const sum =
    WEIGHTS.share * Math.min(1, share) + WEIGHTS.coverage * coverage + WEIGHTS.likeness * alike
  return 1 / (1 + Math.exp(MIDDLE - sum - lean))
}
