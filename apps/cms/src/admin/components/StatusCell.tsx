import type { DefaultServerCellComponentProps } from 'payload'
import { PublicationStatus } from './PublicationStatus'

/**
 * The publication state of a row, also of a published document with unpublished changes. Lists show the newest version
 * of a document, whose own status says 下書き for both that and for what nobody has ever seen.
 */
export async function StatusCell({
  cellData,
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  if (cellData === 'published') return <PublicationStatus status="published" />
  const live = await payload.db.findOne<{ id: string }>({
    collection: collectionSlug,
    where: { and: [{ id: { equals: rowData.id } }, { _status: { equals: 'published' } }] },
    select: { id: true },
  })
  return <PublicationStatus status={live ? 'changed' : 'draft'} />
}
