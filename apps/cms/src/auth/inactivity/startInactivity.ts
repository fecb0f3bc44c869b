import type { Payload } from 'payload'
import { lookEvery } from '../../runtime/lookEvery'
import { settleAccounts } from './settleAccounts'

/** Days count, so once a day would do; what was missed while the CMS was away is done within the hour. */
const LOOK_EVERY_MS = 60 * 60 * 1000

/**
 * Looks at the start and then every hour for accounts that nobody uses.
 *
 * @returns stops it
 */
export function startInactivity(payload: Payload): () => void {
  return lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'inactivity',
    look: async () => {
      await settleAccounts(payload)
    },
  })
}
