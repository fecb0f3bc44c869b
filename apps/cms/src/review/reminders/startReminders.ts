import type { Payload } from 'payload'
import { lookEvery } from '../../runtime/lookEvery'
import { sendReminders } from './sendReminders'

/** What became late overnight is reminded of as the day begins; what came up meanwhile a little later. */
const LOOK_EVERY_MS = 10 * 60 * 1000

/**
 * Looks at the start and then every ten minutes for what has waited too long.
 *
 * @returns stops it
 */
export function startReminders(payload: Payload): () => void {
  return lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'reminders',
    look: async () => {
      await sendReminders(payload)
    },
  })
}
