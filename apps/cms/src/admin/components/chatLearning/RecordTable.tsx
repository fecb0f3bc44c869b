import type { ShownRecord } from '../../../chat/learning/listReplies'
import { NumbersTable } from './NumbersTable'
import { recordHref } from './recordHref'

interface RecordTableProps {
  records: readonly ShownRecord[]
  admin: string
  siteUrl: string
}

/** What the chatbot showed first, and what visitors said of it. */
export function RecordTable({ records, admin, siteUrl }: RecordTableProps) {
  return (
    <NumbersTable
      empty="この90日間に、示した情報はありません。"
      heading="情報"
      rows={records.map(({ record, title, ...numbers }) => ({
        key: record,
        name: <a href={recordHref(record, { admin, siteUrl })}>{title || record}</a>,
        numbers,
      }))}
    />
  )
}
