'use client'

/** Told on `window` when other sessions of the own account were ended: the list of them is another. */
export const SESSIONS_CHANGED = 'portal:sessions-changed'
