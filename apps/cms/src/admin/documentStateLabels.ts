/** What the audit trail calls the state of a document before and after an action. */
export const DOCUMENT_STATE_LABELS: Readonly<Record<string, string>> = {
  draft: '下書き',
  submitted: '承認待ち',
  returned: '差し戻し',
  published: '公開中',
  withdrawn: '取り下げ',
  saved: '保存済み',
  trashed: 'ごみ箱',
  scheduled: '予定どおり',
  cancelled: '中止',
  postponed: '延期',
  open: '未対応',
  handled: '対応済み',
}
