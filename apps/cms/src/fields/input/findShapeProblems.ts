import type { Field } from 'payload'
import { findDottedKey } from './findDottedKey'
import { isTooDeep, TOO_DEEP } from './isTooDeep'
import { isPlainObject } from './isPlainObject'
import type { Problem } from './Problem'
import { shapeProblem } from './shapeProblem'
import { walkFields } from './walkFields'

/** Of a name that somebody made up, in the answer. */
const LONGEST_NAME = 100

const WHOLE = { path: '', label: '内容全体' }

/**
 * What in `data` cannot be a value of its field at all (a text where a list belongs, a day that does not exist),
 * whether the document is a draft or not. Empty when everything could be stored.
 *
 * Payload itself answers such input with 500 in several places, because it validates drafts not at all and reads
 * containers before it validates them.
 */
export function findShapeProblems(fields: readonly Field[], data: unknown): Problem[] {
  if (!isPlainObject(data)) {
    return [{ ...WHOLE, message: '内容の形式が正しくありません。' }]
  }
  if (isTooDeep(data)) {
    return [{ ...WHOLE, message: TOO_DEEP }]
  }
  const dotted = findDottedKey(data)
  if (dotted !== undefined) {
    const message = `項目の名前に「.」は使えません（${dotted.slice(0, LONGEST_NAME)}）。`
    return [{ ...WHOLE, path: dotted.slice(0, LONGEST_NAME), message }]
  }
  return walkFields(fields, data).flatMap(({ field, value, path, label }) => {
    const message = shapeProblem(field, value)
    return message === undefined ? [] : [{ path, label, message }]
  })
}
