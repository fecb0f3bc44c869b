import type { CollectionBeforeChangeHook } from 'payload'
import { BEGINNING } from '../../../eventReading/beginningField'

/** Notes what a new event was begun from; a copy of it was not. */
export const keepBeginning: CollectionBeforeChangeHook = ({ data, operation, context }) =>
  operation === 'create' ? { ...data, [BEGINNING]: context[BEGINNING] ?? null } : data
