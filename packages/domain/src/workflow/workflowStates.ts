import type { Term, ValueOf } from '../vocabulary/term'

/**
 * Where the newest version of a document stands.
 *
 * A published document with a newer draft is `draft` (or `submitted`, `returned`) here; the live
 * copy stays on the site until the newer version is published.
 */
export const WORKFLOW_STATES = [
  { value: 'draft', label: '下書き', description: 'まだ承認を依頼していません。' },
  { value: 'submitted', label: '承認待ち', description: '承認する人の確認を待っています。' },
  { value: 'published', label: '公開中', description: 'サイトに載っています。' },
  {
    value: 'returned',
    label: '差し戻し',
    description: 'コメントを読んで直し、承認を依頼してください。',
  },
  { value: 'withdrawn', label: '取り下げ', description: 'サイトから下ろしました。' },
] as const satisfies readonly Term[]

export type WorkflowState = ValueOf<typeof WORKFLOW_STATES>
