import type { WorkflowState } from '@tokyo-cancer-portal/domain'
import type { DefaultServerCellComponentProps } from 'payload'
import { StateBadge } from './workflow/StateBadge'

/**
 * The state of a row in words. Lists show the newest version of a document, whose own status says 下書き for both a
 * change beside a live copy and for what nobody has ever seen; the difference is said.
 */
export async function StatusCell({
  cellData,
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const state = (rowData.workflowState as WorkflowState | undefined) ?? 'draft'
  if (cellData === 'published') return <StateBadge state="published" />
  const live = await payload.db.findOne<{ id: string }>({
    collection: collectionSlug,
    where: { and: [{ id: { equals: rowData.id } }, { _status: { equals: 'published' } }] },
    select: { id: true },
  })
  return (
    <span className="portal-status">
      <StateBadge state={state} />
      {live && <small>前の内容を公開中</small>}
    </span>
  )
}
