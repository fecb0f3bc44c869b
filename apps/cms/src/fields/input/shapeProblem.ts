import type { SelectField } from 'payload'
import { isInstant } from './isInstant'
import { isPlainObject } from './isPlainObject'
import { relationsIn } from './relationsIn'
import { blockOf, type Leaf, MOST_ROWS } from './walkFields'

const TEXT = '文字で入力してください。'
const LIST = '一覧の形で入力してください。'
const CHOICE = '選択肢の中から選んでください。'
const RELATION = '選んだデータが見つかりません。選び直してください。'

const NUMERIC = /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$|^\s*$/
const ROW_ID = /^[A-Za-z0-9_-]{1,64}$/
const MAX_RICH_TEXT_LENGTH = 500_000

/** Why `value` can never be a value of `field`, in Japanese; undefined when it can (also when it is empty). */
export function shapeProblem(field: Leaf['field'], value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (field.type === 'group') {
    return isPlainObject(value) ? undefined : '項目のまとまりとして入力してください。'
  }
  if (value === null) return undefined
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? undefined : TEXT
    case 'number':
      return isNumeric(value) ? undefined : '数字で入力してください。'
    case 'checkbox':
      return typeof value === 'boolean' || ['true', 'false', ''].includes(value as string)
        ? undefined
        : 'はい・いいえ（true・false）で入力してください。'
    case 'date':
      return isInstant(value)
        ? undefined
        : '日時を時差付きの形で指定してください（例：2026-04-01T13:30:00+09:00）。'
    case 'select':
    case 'radio':
      return isChoice(field as SelectField, value) ? undefined : CHOICE
    case 'relationship':
    case 'upload':
      return relationsIn(field, value) ? undefined : RELATION
    case 'array':
      return tooMany(field, value) ?? rowProblem(value, () => true)
    case 'blocks':
      return (
        tooMany(field, value) ??
        rowProblem(value, (row) => blockOf(field.blocks, row) !== undefined)
      )
    case 'richText':
      return richTextProblem(value)
    default:
      return undefined
  }
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' ? NUMERIC.test(value) : Number.isFinite(value)
}

function isChoice(field: SelectField, value: unknown): boolean {
  const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  if (field.hasMany) {
    return Array.isArray(value) && value.every((item: unknown) => values.includes(item as string))
  }
  return values.includes(value as string)
}

/** Said here, and not only with the values: until then each row would be looked at many times. */
function tooMany({ maxRows = MOST_ROWS }: { maxRows?: number }, value: unknown) {
  return Array.isArray(value) && value.length > MOST_ROWS
    ? `${maxRows}件以内にしてください。`
    : undefined
}

function rowProblem(
  value: unknown,
  isKnown: (row: Record<string, unknown>) => boolean,
): string | undefined {
  // Form state writes the number of rows where there are none.
  if (value === 0 || value === '0') return undefined
  if (!Array.isArray(value)) return LIST
  const isGood = value.every(
    (row: unknown) => isPlainObject(row) && isRowId(row.id) && isKnown(row),
  )
  return isGood ? undefined : LIST
}

/** Row ids are primary keys of the row's table; Payload makes them where there is none. */
function isRowId(id: unknown): boolean {
  return id === undefined || id === null || (typeof id === 'string' && ROW_ID.test(id))
}

function richTextProblem(value: unknown): string | undefined {
  const root = isPlainObject(value) ? value.root : undefined
  if (!isPlainObject(root) || !Array.isArray(root.children) || !hasNodesOnly(root)) {
    return '本文の形式が正しくありません。'
  }
  return JSON.stringify(value).length > MAX_RICH_TEXT_LENGTH
    ? '本文が長すぎます。ページを分けてください。'
    : undefined
}

/** Whether everything below a node is a node: an object with a type, and with a list of nodes if with any. */
function hasNodesOnly({ children = [] }: Record<string, unknown>): boolean {
  return (
    Array.isArray(children) &&
    children.every(
      (child: unknown) =>
        isPlainObject(child) && typeof child.type === 'string' && hasNodesOnly(child),
    )
  )
}
