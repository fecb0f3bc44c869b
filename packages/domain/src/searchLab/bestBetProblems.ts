import type { FieldProblem } from './fieldProblem'
import { SEARCH_LAB_LIMITS } from './labLimits'

/** A best bet as staff write it. Rows that are still empty are empty texts. */
export interface BestBetDraft {
  queries: readonly string[]
  /** Documents, as `collection:id`. */
  results: readonly string[]
}

interface Knowledge {
  /** How the search levels spellings (`foldForSearch`). */
  fold: (text: string) => string
  /** Whether it is to be used: then nothing may be missing. */
  isComplete: boolean
}

/** Everything that is wrong with a best bet, in Japanese. Empty for one that may be used. */
export function bestBetProblems(
  { queries, results }: BestBetDraft,
  { fold, isComplete }: Knowledge,
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const seen = new Map<string, string>()
  queries.forEach((query, at) => {
    if (query === '') return
    const field = `queries.${at}.text`
    const key = fold(query)
    const same = seen.get(key)
    if (!/[\p{L}\p{N}]/u.test(key)) {
      problems.push({ field, message: '文字か数字のある言葉を入力してください。' })
    } else if (same === undefined) seen.set(key, query)
    else
      problems.push({
        field,
        message: `「${query}」は「${same}」と同じ言葉として扱われるため、両方は要りません。`,
      })
  })
  if (queries.length > SEARCH_LAB_LIMITS.queries) {
    const message = `検索の言葉は${SEARCH_LAB_LIMITS.queries}個までです。`
    problems.push({ field: 'queries', message })
  }
  if (new Set(results).size < results.length) {
    problems.push({ field: 'results', message: '同じページが二度選ばれています。' })
  }
  if (results.length > SEARCH_LAB_LIMITS.results) {
    const message = `おすすめにできるのは${SEARCH_LAB_LIMITS.results}件までです。`
    problems.push({ field: 'results', message })
  }
  if (isComplete && seen.size === 0) {
    problems.push({ field: 'queries', message: '検索の言葉を1つ以上入力してください。' })
  }
  if (isComplete && results.length === 0) {
    problems.push({ field: 'results', message: '先頭に出すページを選んでください。' })
  }
  return problems
}
