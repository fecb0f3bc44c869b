import type { Term, ValueOf } from '../vocabulary/term'

/**
 * What a role may let its holders do with the documents of a collection.
 *
 * Reading what is published is not in the list: everybody may.
 */
export const ACTIONS = [
  {
    value: 'read-drafts',
    label: '下書きを見る',
    description: '公開前の内容と変更の履歴を見られます。',
  },
  { value: 'create', label: '新しく作る' },
  {
    value: 'edit',
    label: '編集する',
    description: '下書きを直せます。公開中の内容は変わりません。',
  },
  { value: 'submit', label: '承認を依頼する' },
  { value: 'publish', label: '公開・承認する', description: '差し戻すこともできます。' },
  { value: 'withdraw', label: '公開を取り下げる' },
  { value: 'delete', label: 'ごみ箱へ移す' },
] as const satisfies readonly Term[]

export type Action = ValueOf<typeof ACTIONS>
