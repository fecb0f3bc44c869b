import type { CollectionBeforeChangeHook } from 'payload'

/**
 * An account that somebody opens again is counted from that moment and warned anew before it is ever locked again. Why
 * it was disabled is forgotten with the suspension.
 */
export const restartClock: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const isReopened =
    operation === 'update' && originalDoc.disabled === true && data.disabled !== true
  if (!isReopened) return data
  return {
    ...data,
    openedAt: new Date().toISOString(),
    inactivityWarnedAt: null,
    disabledBecause: null,
  }
}
