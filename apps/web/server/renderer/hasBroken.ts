import type { NextProcess } from './NextProcess'

import { within } from '../within'

const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'])
/** Connections of a process break before its end is known. */
const NOTICED_MS = 500

/**
 * Whether a request to Next failed because the connection broke, as it does when its process ends.
 * Resolves when it is known whether that is so, so that a new attempt meets the next process.
 */
export async function hasBroken(next: NextProcess, error: unknown): Promise<boolean> {
  const { code } = error as { code?: unknown }
  if (!BROKEN.has(String(code))) return false
  await within(NOTICED_MS, next.whenEnded())
  return true
}
