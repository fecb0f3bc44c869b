import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Of zxcvbn's 0 to 4: below this a password falls to fewer than 10⁸ guesses. */
const SAFE_SCORE = 3
/** Whatever is longer cannot become weaker by its end, but would take long to look at. */
const LOOKED_AT = 100

const SHORTEST_WORD = 3
/** What must be left of a password without the person's own names. */
const LEAST_REST = 6

let estimator: ZxcvbnFactory | undefined

/**
 * Whether a password is among the first that somebody would try: common ones, keyboard rows, repetitions, dates, and
 * the person's own name or address. No rule about kinds of characters: those make passwords harder to remember, not to
 * guess (NIST SP 800-63B).
 *
 * @param known what is known about the person: name, e-mail address
 */
export function isGuessable(password: string, known: readonly string[] = []): boolean {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const words = known
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= SHORTEST_WORD)
  const looked = password.normalize('NFKC').slice(0, LOOKED_AT)
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), looked.toLowerCase())
  if (rest.length < looked.length && rest.length < LEAST_REST) return true
  return estimator.check(looked, words).score < SAFE_SCORE
}
