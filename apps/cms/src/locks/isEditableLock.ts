import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { editableIds } from './editableIds'
import type { Lock } from './Lock'

/** Whether a lock is about exactly one thing, and this person may edit that. */
export async function isEditableLock(
  req: PayloadRequest,
  { document, globalSlug }: Lock,
): Promise<boolean> {
  if (document && globalSlug) return false
  if (document) {
    const ids = relatedIds(document.value)
    return (await editableIds(req, document.relationTo, ids)).length > 0
  }
  const config = req.payload.globals.config.find(({ slug }) => slug === globalSlug)
  return config !== undefined && (await config.access.update({ req })) === true
}
