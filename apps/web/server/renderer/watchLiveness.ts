import type { NextProcess } from './NextProcess'

const EVERY_MS = 10_000
const PATIENCE_MS = 10_000
const FAILURES = 3

/**
 * Ends a Next that is there but does not answer any more, so that it is started again. Returns how to
 * stop watching.
 */
export function watchLiveness(next: NextProcess): () => void {
  let failures = 0
  const look = () => {
    if (!next.isUp) return void (failures = 0)
    const signal = AbortSignal.timeout(PATIENCE_MS)
    next
      .request({ path: '/api/health/live', signal })
      .once('response', (response) => {
        failures = 0
        response.resume()
      })
      .on('error', () => {
        failures += 1
        if (failures >= FAILURES) next.kill()
      })
      .end()
  }
  const timer = setInterval(look, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
