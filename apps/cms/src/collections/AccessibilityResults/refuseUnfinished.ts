import { accessibilityResultProblems } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../fields/input/refuse'

const LABELS: Readonly<Record<string, string>> = {
  testedUntil: '試験の終わりの日',
  declaredOn: '表明日',
  pages: '試験をしたページ',
  criteria: '達成基準チェックリスト',
  claim: '対応度',
}

/** Nothing half-tested becomes public: a published result says that a test took place. Drafts may lack everything. */
export const refuseUnfinished: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const problems = accessibilityResultProblems({ ...originalDoc, ...data })
  refuse(
    problems.map(({ field, message }) => ({
      path: field,
      label: LABELS[field] ?? field,
      message,
    })),
    { collection: 'accessibility-results', req },
  )
  return data
}
