import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { isUuid } from '../../fields/isUuid'
import type { Target } from './fieldAtPath'

const NUMERIC = /^-?\d{1,15}(?:\.\d{1,15})?$/
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T[0-9:.]{5,18}(?:Z|[+-]\d{2}:?\d{2})?)?$/
const MAX_TEXT_LENGTH = 1000
const MAX_LIST_LENGTH = 1000

const EQUAL = ['equals', 'not_equals']
const LISTED = ['in', 'not_in']
const ORDERED = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const WORDS = ['like', 'not_like', 'contains']

/** What PostgreSQL can be asked about the values of each kind of field, by Payload's names for it. */
const OPERATORS: Partial<Record<Target['type'], readonly string[]>> = {
  id: [...EQUAL, ...LISTED, 'exists'],
  text: [...EQUAL, ...LISTED, ...WORDS, 'exists'],
  textarea: [...EQUAL, ...LISTED, ...WORDS, 'exists'],
  email: [...EQUAL, ...LISTED, ...WORDS, 'exists'],
  code: [...EQUAL, ...LISTED, ...WORDS, 'exists'],
  number: [...EQUAL, ...LISTED, ...ORDERED, 'exists'],
  date: [...EQUAL, ...LISTED, ...ORDERED, 'exists'],
  checkbox: [...EQUAL, 'exists'],
  select: [...EQUAL, ...LISTED, 'exists'],
  radio: [...EQUAL, ...LISTED, 'exists'],
  relationship: [...EQUAL, ...LISTED, 'exists'],
  upload: [...EQUAL, ...LISTED, 'exists'],
}

/** Why a value cannot be compared with `operator` to what is at a path, in Japanese; undefined when it can. */
export function operandProblem(
  target: Target,
  operator: string,
  operand: unknown,
): string | undefined {
  const isAllowed =
    OPERATORS[target.type]?.includes(operator) ||
    (operator === 'contains' && isChoiceOfMany(target))
  if (!isAllowed) return 'この条件では絞り込みできません。'
  if (operand === undefined) return undefined
  if (operator === 'exists') {
    return ['true', 'false', true, false].includes(operand as string)
      ? undefined
      : 'true・falseで指定してください。'
  }
  if (LISTED.includes(operator)) {
    const list: unknown = typeof operand === 'string' ? operand.split(',') : operand
    if (!Array.isArray(list)) return '値の一覧で指定してください。'
    if (list.length > MAX_LIST_LENGTH) return '値が多すぎます。'
    return list.map((item: unknown) => valueProblem(target, item)).find((one) => one !== undefined)
  }
  if (operand === null && EQUAL.includes(operator)) return undefined
  return valueProblem(target, operand)
}

/** A list of choices or of related documents contains one of them; for a single one the word means a part of a text. */
function isChoiceOfMany({ type, hasMany }: Target): boolean {
  return hasMany === true && (type === 'select' || type === 'relationship' || type === 'upload')
}

function valueProblem({ type, choices }: Target, value: unknown): string | undefined {
  switch (type) {
    case 'id':
    case 'relationship':
    case 'upload':
      return isUuid(value) ? undefined : 'IDで指定してください。'
    case 'number':
      return isNumber(value) ? undefined : '数字で指定してください。'
    case 'date':
      return isDate(value) ? undefined : '日付は2026-04-01の形で指定してください。'
    case 'checkbox':
      return ['true', 'false', true, false].includes(value as string)
        ? undefined
        : 'true・falseで指定してください。'
    case 'select':
    case 'radio':
      return choices?.includes(value as string) ? undefined : '選択肢の中の値で指定してください。'
    default:
      return typeof value === 'string' && value.length <= MAX_TEXT_LENGTH
        ? undefined
        : `${MAX_TEXT_LENGTH}文字までの文字で指定してください。`
  }
}

function isNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) < 1e15
  return typeof value === 'string' && NUMERIC.test(value)
}

/** JavaScript takes February 30 for March 2 and Payload ignores what is no date; we refuse both. */
function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string') return false
  const [, day] = DATE.exec(value) ?? []
  return day !== undefined && isLocalDate(day) && !Number.isNaN(Date.parse(value))
}
