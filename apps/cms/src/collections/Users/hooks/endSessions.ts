import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Whoever gets another role, organization or password, or is suspended, is signed out everywhere: no session goes on
 * with rights that were taken away.
 */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  const changed = (field: string) => idOf(data[field]) !== idOf(originalDoc[field])
  const isSuspended = data.disabled === true && originalDoc.disabled !== true
  const isOwn = req.user?.id === originalDoc.id
  const hasNewPassword = Boolean(data.password) && !isOwn
  if (changed('role') || changed('organization') || isSuspended || hasNewPassword) {
    return { ...data, sessions: [] }
  }
  return data
}

const idOf = (value: unknown): string => relatedIds(value)[0] ?? ''
