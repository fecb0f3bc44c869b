import { setTimeout } from 'node:timers/promises'

/** Waits `ms` milliseconds. */
export const sleep = (ms: number): Promise<void> => setTimeout(ms)
