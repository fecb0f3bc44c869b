/** What the audit trail calls the actions that it records. */
export const AUDIT_ACTION_LABELS: Readonly<Record<string, string>> = {
  create: '作成',
  edit: '変更',
  publish: '公開',
  submit: '承認の依頼',
  approve: '承認',
  return: '差し戻し',
  withdraw: '取り下げ',
  announce: '開催状況の変更',
  trash: 'ごみ箱へ移動',
  delete: '削除',
}
