import type { Payload } from 'payload'

interface Look {
  /** Milliseconds between two looks. */
  every: number
  /** What is said in the log where one failed. */
  name: string
  /** One look; the next one waits for it. */
  look: () => Promise<void>
  /** Takes what is to be called when there is something to do at once; undefined: nothing any more. */
  onWake?: (wake: (() => void) | undefined) => void
}

/**
 * Looks now and then again and again whether there is something to do. A look that fails is logged, and the next one
 * makes up for it.
 *
 * @returns stops it
 */
export function lookEvery(
  { logger }: Pick<Payload, 'logger'>,
  { every, name, look, onWake }: Look,
): () => void {
  let isAtWork = false
  let isAskedAgain = false
  const stopped = new AbortController()
  const lookOnce = async () => {
    if (isAtWork) return
    isAtWork = true
    do {
      isAskedAgain = false
      try {
        await look()
      } catch (error) {
        logger.warn({ msg: `${name}: will look again`, err: error })
      }
    } while (isAskedAgain && !stopped.signal.aborted)
    isAtWork = false
  }
  const timer = setInterval(() => void lookOnce(), every)
  onWake?.(() => {
    // Who is at work may have passed the place already.
    isAskedAgain = true
    void lookOnce()
  })
  void lookOnce()
  return () => {
    stopped.abort()
    clearInterval(timer)
    onWake?.(undefined)
  }
}
