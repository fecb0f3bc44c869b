import type { Payload } from 'payload'
import { lookEvery } from '../runtime/lookEvery'
import { runNextSchedule } from './runSchedules'

const LOOK_EVERY_MS = 5000

/**
 * Looks every few seconds for schedules that are due, also those that became due while the CMS was away.
 *
 * @returns stops it
 */
export function startSchedules(payload: Payload): () => void {
  return lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'schedules',
    look: async () => {
      while (await runNextSchedule(payload));
    },
  })
}
