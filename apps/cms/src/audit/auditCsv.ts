import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import { spreadsheetCsv } from '@tokyo-cancer-portal/japanese-text/csv'
import { AUDIT_ACTION_LABELS } from '../admin/auditActionLabels'
import { FEEDBACK_LABELS } from '../admin/feedbackLabels'
import { DOCUMENT_STATE_LABELS } from '../admin/documentStateLabels'
import type { AuditEntry } from '../payload-types'
import { changeLines } from './changeLines'
import type { Changes } from './changesOf'

const COLUMNS = [
  '日時',
  '利用者',
  '利用者のID',
  '接続元',
  '操作',
  '対象の種類',
  '対象',
  '対象のID',
  '操作の前',
  '操作の後',
  'コメント',
  '変わった内容',
]

const wordOf = (words: Readonly<Record<string, string>>, value: string | null | undefined) =>
  words[value ?? ''] ?? value ?? ''

/**
 * Entries of the audit trail as CSV for a spreadsheet, times in Japan.
 *
 * @param names of roles and organizations in the changes, by id
 * @param isFirst with the heading; later pieces of the same file are without
 */
export function auditCsv(
  entries: readonly AuditEntry[],
  names: ReadonlyMap<string, string>,
  isFirst = true,
): string {
  const rows = entries.map((entry) => [
    entry.at ? `${toLocalDate(entry.at)} ${toLocalTime(entry.at)}` : '',
    entry.actorName ?? '',
    entry.actor ?? '',
    entry.address ?? '',
    wordOf(AUDIT_ACTION_LABELS, entry.action),
    wordOf(FEEDBACK_LABELS, entry.collection),
    entry.documentTitle ?? '',
    entry.documentId ?? '',
    wordOf(DOCUMENT_STATE_LABELS, entry.from),
    wordOf(DOCUMENT_STATE_LABELS, entry.to),
    entry.comment ?? '',
    entry.changes ? changeLines(entry.collection, entry.changes as Changes, names).join('\n') : '',
  ])
  return spreadsheetCsv(isFirst ? [COLUMNS, ...rows] : rows, isFirst)
}
