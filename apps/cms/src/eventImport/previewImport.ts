import type { PayloadRequest } from 'payload'
import type { ImportPreview } from './EventImport'
import { previewedRow } from './previewedRow'
import { previewRows } from './previewRows'
import { readImport } from './readImport'

/**
 * What a file would become, row by row; nothing is stored.
 *
 * @throws as `readImport`
 */
export async function previewImport(original: PayloadRequest): Promise<ImportPreview> {
  const { req, organizer, rows, unknownColumns } = await readImport(original)
  return {
    organizer,
    unknownColumns,
    rows: await previewRows(req, organizer.id, rows, previewedRow),
  }
}
