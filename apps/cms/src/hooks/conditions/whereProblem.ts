import type { FlattenedField } from 'payload'
import { isPlainObject } from '../../fields/input/isPlainObject'
import { fieldAtPath, type FieldsOf } from './fieldAtPath'
import { operandProblem } from './operandProblem'

export type WhereProblem = { path: string; message: string }

const MAX_DEPTH = 10
const MAX_CONDITIONS = 200

type Schema = { fields: readonly FlattenedField[]; fieldsOf: FieldsOf }

const GROUP = /^(?:and|or)$/i
const MALFORMED = '条件（where）の形が正しくありません。'

/**
 * What is wrong with a condition that somebody sends: a shape that is none, a field that there is not, an operator
 * that the field does not know, a value that it cannot have. Undefined when the database can be asked.
 *
 * Payload hands most of this to PostgreSQL, whose refusal becomes a 500, or reads it until something breaks.
 */
export function whereProblem(where: unknown, schema: Schema): WhereProblem | undefined {
  return check(where, schema, { depth: 0, left: MAX_CONDITIONS })
}

type Budget = { depth: number; left: number }

function check(where: unknown, schema: Schema, budget: Budget): WhereProblem | undefined {
  const isTooMuch = budget.depth > MAX_DEPTH || (budget.left -= 1) < 0
  if (isTooMuch) return { path: 'where', message: '条件が多すぎます。' }
  if (!isPlainObject(where)) return { path: 'where', message: MALFORMED }
  for (const [key, value] of Object.entries(where)) {
    const problem = GROUP.test(key)
      ? checkGroup(value, schema, budget)
      : checkField(key, value, schema)
    if (problem) return problem
  }
  return undefined
}

function checkGroup(parts: unknown, schema: Schema, budget: Budget): WhereProblem | undefined {
  if (!Array.isArray(parts)) return { path: 'where', message: MALFORMED }
  budget.depth += 1
  for (const part of parts) {
    const problem = check(part, schema, budget)
    if (problem) return problem
  }
  budget.depth -= 1
  return undefined
}

function checkField(
  path: string,
  condition: unknown,
  { fields, fieldsOf }: Schema,
): WhereProblem | undefined {
  const shown = path.length > 60 ? `${path.slice(0, 60)}…` : path
  const target = fieldAtPath(path, fields, fieldsOf)
  if (!target) return { path: shown, message: `「${shown}」では絞り込みできません。` }
  if (!isPlainObject(condition)) return { path: shown, message: MALFORMED }
  for (const [operator, operand] of Object.entries(condition)) {
    const message = operandProblem(target, operator, operand)
    if (message) return { path: shown, message: `「${shown}」：${message}` }
  }
  return undefined
}
