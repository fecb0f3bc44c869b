import type { Payload } from 'payload'

interface Look {
  /** Milliseconds between two looks. */
  every: number
  /** What is said in the log where one failed. */
  name: string
  /** One look; the next one waits for it. */
  look: () => Promise<void>
}

/**
 * Looks now and then again and again whether there is something to do. A look that fails is logged, and the next one
 * makes up for it.
 *
 * @returns stops it
 */
export function lookEvery(
  { logger }: Pick<Payload, 'logger'>,
  { every, name, look }: Look,
): () => void {
  let isAtWork = false
  const lookOnce = async () => {
    if (isAtWork) return
    isAtWork = true
    try {
      await look()
    } catch (error) {
      logger.warn({ msg: `${name}: will look again`, err: error })
    } finally {
      isAtWork = false
    }
  }
  const timer = setInterval(() => void lookOnce(), every)
  void lookOnce()
  return () => clearInterval(timer)
}
