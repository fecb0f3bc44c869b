import type { Payload } from 'payload'
import { runNextSchedule } from './runSchedules'

const LOOK_EVERY_MS = 5000

/**
 * Looks every few seconds for schedules that are due, also those that became due while the CMS was away.
 *
 * @returns stops it
 */
export function startSchedules(payload: Payload): () => void {
  let isAtWork = false
  const look = async () => {
    if (isAtWork) return
    isAtWork = true
    try {
      while (await runNextSchedule(payload));
    } catch (error) {
      payload.logger.warn({ msg: 'schedules: will look again', err: error })
    } finally {
      isAtWork = false
    }
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return () => clearInterval(timer)
}
