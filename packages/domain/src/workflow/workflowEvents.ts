import type { Term, ValueOf } from '../vocabulary/term'

/** What can happen to a document in the workflow. */
export const WORKFLOW_EVENTS = [
  { value: 'edit', label: '編集' },
  { value: 'submit', label: '承認を依頼' },
  { value: 'recall', label: '依頼の取消し', description: '依頼した人が承認の前に取り消します。' },
  { value: 'approve', label: '承認して公開' },
  { value: 'return', label: '差し戻し', description: 'コメントが必要です。' },
  { value: 'publish', label: '公開', description: '公開できる人が、依頼を経ずに公開します。' },
  {
    value: 'publish-at-once',
    label: '公開（事後確認）',
    description: '信頼された施設の方が公開し、都があとで確認します。',
  },
  { value: 'withdraw', label: '公開の取り下げ' },
] as const satisfies readonly Term[]

export type WorkflowEvent = ValueOf<typeof WORKFLOW_EVENTS>
