import type { Term, ValueOf } from './term'

/** The HTTP status with which an old address answers (RFC 9110, 15.4 and 15.5.11). */
export const REDIRECT_STATUSES = [
  {
    value: '301',
    label: '301 恒久的な移転',
    description: '新しい場所へ移りました。通常はこれを選びます。',
  },
  {
    value: '302',
    label: '302 一時的な移転',
    description: 'しばらくの間だけ別の場所を案内します。',
  },
  { value: '410', label: '410 掲載終了', description: '掲載を終え、代わりのページもありません。' },
] as const satisfies readonly Term[]

export type RedirectStatus = ValueOf<typeof REDIRECT_STATUSES>
