import type { Term, ValueOf } from './term'

/** Who made sure that a fact about an organization is right. */
export const CONFIRMERS = [
  {
    value: 'organization',
    label: '病院・団体',
    description: '書かれている施設が自分で確かめました。',
  },
  { value: 'metropolitan', label: '東京都', description: '東京都の担当者が施設に確かめました。' },
  { value: 'published', label: '公開資料', description: '公開されている資料で確かめました。' },
] as const satisfies readonly Term[]

export type Confirmer = ValueOf<typeof CONFIRMERS>
