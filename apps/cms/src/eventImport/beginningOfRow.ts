import { type ImportedRow, rowIdentity } from '@tokyo-cancer-portal/event-import'
import { createHash } from 'node:crypto'

/** What an event of this row is begun from, the same whenever the row comes again for the same organization. */
export function beginningOfRow(organizerId: string, row: ImportedRow): string {
  return createHash('sha256')
    .update(JSON.stringify(['import', organizerId, rowIdentity(row)]))
    .digest('hex')
}
