import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks `probe` again and again until it says yes.
 *
 * @param probe a promise of true once the awaited state is there; an exception counts as no
 * @param options milliseconds: give up after `within`, rest `every` between two questions
 * @returns milliseconds until the first yes
 * @throws Error that names what was awaited, when the time is over
 */
export const eventually = async (
  what: string,
  probe: () => Promise<boolean>,
  { within, every = 25 }: { within: number; every?: number },
): Promise<number> => {
  const start = performance.now()
  const elapsed = () => performance.now() - start
  let reason: unknown
  while (elapsed() < within) {
    try {
      if (await probe()) return elapsed()
    } catch (error) {
      reason = error
    }
    await sleep(every)
  }
  throw new Error(`Not within ${within} ms: ${what}`, { cause: reason })
}
