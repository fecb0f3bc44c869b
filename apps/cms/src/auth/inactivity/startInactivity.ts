import type { Payload } from 'payload'
import { settleAccounts } from './settleAccounts'

/** Days count, so once a day would do; what was missed while the CMS was away is done within the hour. */
const LOOK_EVERY_MS = 60 * 60 * 1000

/**
 * Looks at the start and then every hour for accounts that nobody uses.
 *
 * @returns stops it
 */
export function startInactivity(payload: Payload): () => void {
  let isAtWork = false
  const look = async () => {
    if (isAtWork) return
    isAtWork = true
    try {
      await settleAccounts(payload)
    } catch (error) {
      payload.logger.warn({ msg: 'inactivity: will look again', err: error })
    } finally {
      isAtWork = false
    }
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return () => clearInterval(timer)
}
