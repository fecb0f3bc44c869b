import { setImmediate } from 'node:timers/promises'

/** Lets whoever waits have the thread; between two pieces of work that would keep it for long together. */
export const breathe = async (): Promise<void> => setImmediate()
