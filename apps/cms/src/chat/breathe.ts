import { setImmediate } from 'node:timers/promises'

/** Lets whoever waits have the thread; between two pieces of work that would keep it for long together. */
export const breathe = async (): Promise<void> => setImmediate()

/**
 * The same, where many short pieces of work follow one another: only when they have kept the thread for so long together.
 *
 * @param longestMs of work without a breath
 * @returns takes one; at once where somebody waits for what the database says (`isAwaited`)
 */
export function breatheEvery(longestMs: number): (isAwaited?: boolean) => Promise<void> {
  let last = 0
  return async (isAwaited = false) => {
    if (!isAwaited && performance.now() - last < longestMs) return
    await breathe()
    last = performance.now()
  }
}
