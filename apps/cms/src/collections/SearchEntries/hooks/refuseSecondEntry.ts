import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { lockDocument } from '../../../workflow/lockDocument'
import { entryOf } from '../entryOf'

/**
 * One published entry for an entry of the program: of two nobody could tell which one the search uses, and one might
 * switch off what the other has put right.
 */
export const refuseSecondEntry: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { builtIn } = entryOf({ ...originalDoc, ...data })
  if (data.deletedAt || data._status !== 'published' || builtIn === '') return data
  // Two that are published at the same moment do not see each other otherwise.
  await lockDocument(req, 'search-entries', `published ${builtIn}`)
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    collection: 'search-entries',
    where: {
      builtIn: { equals: builtIn },
      _status: { equals: 'published' },
      deletedAt: { exists: false },
    },
    pagination: false,
    req,
  })
  const other = docs.find(({ id }) => id !== originalDoc?.id)
  const message = `この標準の項目の代わりは、もう公開されています（${other?.name ?? ''}）。そちらを直すか、取り下げてから公開してください。`
  refuse(other ? [{ path: 'builtIn', label: '標準の項目', message }] : [], {
    collection: 'search-entries',
    req,
  })
  return data
}
