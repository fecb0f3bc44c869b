import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { lockDocument } from '../../workflow/lockDocument'
import { newestVersion } from '../../workflow/newestVersion'
import type { ImportedEvent } from '../EventImport'
import { ownTransaction } from '../ownTransaction'
import { reasonsOf } from '../reasonsOf'
import { followed } from './followed'
import { IMPORTED_AS_IS } from './importedAsIsField'
import { isAsImported } from './isAsImported'

const TOUCHED = '人が編集したか、承認を依頼したか、公開したため、そのままにしました。'
const OPEN = 'ほかの人がフォームで開いているため、そのままにしました。'

/**
 * Brings an event up to date with its entry in the calendar, where it is still what the import wrote. Whether it is, is asked
 * under the lock of the document, which every save takes: whoever edits at the same moment was either before, and the event is
 * left as it is, or is told that it has changed.
 */
export async function followCalendar(
  original: PayloadRequest,
  organizer: string,
  row: ImportedRow,
  { id, today }: { id: string; today: string },
): Promise<ImportedEvent> {
  const { line, title } = row
  const left = (reasons: string[]): ImportedEvent => ({ line, title, made: false, reasons, id })
  const req = ownTransaction(original)
  try {
    return await inTransaction(req, async () => {
      await lockDocument(req, 'events', id)
      const event = await newestVersion(req, 'events', id)
      if (!event || !isAsImported(event)) return left([TOUCHED])
      req.context[IMPORTED_AS_IS] = true
      await req.payload.update({
        collection: 'events',
        id,
        data: followed(row, organizer, event, today),
        draft: true,
        depth: 0,
        select: { title: true },
        overrideAccess: false,
        // Somebody may be typing into it.
        overrideLock: false,
        req,
      })
      return { ...left([]), isFollowed: true }
    })
  } catch (error) {
    const isOpen = (error as { status?: number }).status === 423
    return left(isOpen ? [OPEN] : reasonsOf(error))
  }
}
