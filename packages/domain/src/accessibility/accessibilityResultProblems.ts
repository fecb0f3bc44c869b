import type { AccessibilityStandard } from './accessibilityStandards'
import type { ConformanceClaim, ConformanceLevelValue } from './conformanceTerms'
import { criteriaOfStandard } from './criteriaOfStandard'

export type CheckedCriterion = {
  readonly criterion?: string | null
  readonly application?: string | null
  readonly result?: string | null
}

export type AccessibilityResult = {
  readonly declaredOn?: string | null
  readonly testedFrom?: string | null
  readonly testedUntil?: string | null
  readonly standard?: AccessibilityStandard | null
  readonly level?: ConformanceLevelValue | null
  readonly claim?: ConformanceClaim | null
  readonly pages?: readonly unknown[] | null
  readonly criteria?: readonly CheckedCriterion[] | null
}

export type ResultProblem = { field: string; message: string }

/**
 * Why a yearly result cannot be published, as sentences for staff; none where it can.
 *
 * A published result says that a test took place. So it needs the days of the test, the pages, and an answer for each
 * criterion of the standard and level; and 準拠 is not said where a criterion is not met.
 */
export function accessibilityResultProblems(result: AccessibilityResult): ResultProblem[] {
  const { declaredOn, testedFrom, testedUntil, standard, level, claim } = result
  const problems: ResultProblem[] = []
  const say = (field: string, message: string) => problems.push({ field, message })
  if (testedFrom && testedUntil && testedUntil < testedFrom) {
    say('testedUntil', '試験の終わりの日を、始まりの日以後にしてください。')
  }
  if (testedUntil && declaredOn && declaredOn < testedUntil) {
    say('declaredOn', '表明日を、試験が終わった日以後にしてください。')
  }
  if ((result.pages ?? []).length === 0) {
    say('pages', '試験をしたページを1ページ以上入力してください。')
  }
  const rows = result.criteria ?? []
  const named = rows.map(({ criterion }) => criterion)
  if (new Set(named).size < named.length) {
    say('criteria', '同じ達成基準が2回あります。1つにしてください。')
  }
  if (standard && level) {
    const expected = criteriaOfStandard(standard, level)
    const missing = expected.filter(({ value }) => !isAnswered(rows, value))
    if (missing.length > 0) say('criteria', messageFor(missing.map(({ number }) => number)))
    const isMet = expected.every(({ value }) => !isFailed(rows, value))
    if (claim === 'conforms' && !isMet) {
      say('claim', '「不適合」の達成基準があるときは、「準拠」と表明できません。')
    }
  }
  return problems
}

function isAnswered(rows: readonly CheckedCriterion[], value: string): boolean {
  const row = rows.find(({ criterion }) => criterion === value)
  if (row?.application === 'not-applicable') return true
  return row?.application === 'applicable' && Boolean(row.result)
}

function isFailed(rows: readonly CheckedCriterion[], value: string): boolean {
  return rows.some(
    ({ criterion, application, result }) =>
      criterion === value && application === 'applicable' && result === 'not-met',
  )
}

const MOST_NAMED = 5

function messageFor(numbers: readonly string[]): string {
  const named = numbers.slice(0, MOST_NAMED).join('、')
  const more = numbers.length > MOST_NAMED ? `など${numbers.length}項目` : ''
  return `達成基準${named}${more}の、適用と適合を選んでください。`
}
