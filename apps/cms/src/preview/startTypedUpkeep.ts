import type { Payload } from 'payload'
import { lookEvery } from '../runtime/lookEvery'
import { sweepTyped } from './typedStore'

const EVERY_MS = 5 * 60 * 1000

/**
 * Throws away what was typed and not saved when its time is over, also while nobody types.
 *
 * @returns stops it
 */
export function startTypedUpkeep(payload: Payload): () => void {
  return lookEvery(payload, {
    every: EVERY_MS,
    name: 'typed text',
    look: () => sweepTyped(payload.db, Date.now()),
  })
}
