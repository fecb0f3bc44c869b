import { relatedIds } from '@tokyo-cancer-portal/domain'
import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

const GUARDED = ['role', 'organization', 'disabled'] as const

/** Nobody changes the own role, the own organization or the own suspension, whatever the role allows. */
export const guardOwnAccount: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isOwn = req.user && originalDoc && req.user.id === originalDoc.id
  if (isOwn && GUARDED.some((field) => valueOf(data[field]) !== valueOf(originalDoc[field]))) {
    throw new Forbidden(req.t)
  }
  return data
}

function valueOf(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : (relatedIds(value)[0] ?? 'false')
}
