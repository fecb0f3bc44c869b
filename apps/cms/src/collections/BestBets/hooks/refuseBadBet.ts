import { bestBetProblems } from '@tokyo-cancer-portal/domain'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { betOf } from '../betOf'

const LABELS: Readonly<Record<string, string>> = {
  queries: '検索の言葉',
  results: '先頭に出すページ',
}

/** What is filled in must be right, in drafts too; what is published must be complete. Away it may always go. */
export const refuseBadBet: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.deletedAt) return data
  const problems = bestBetProblems(betOf({ ...originalDoc, ...data }), {
    fold: foldForSearch,
    isComplete: data._status === 'published',
  })
  refuse(
    problems.map(({ field, message }) => ({
      path: field,
      label: LABELS[field.split('.')[0] ?? ''] ?? field,
      message,
    })),
    { collection: 'best-bets', req },
  )
  return data
}
