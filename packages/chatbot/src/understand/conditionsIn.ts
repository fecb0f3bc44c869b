import type { Condition } from './Condition'
import { cancerConditions } from './cancerConditions'
import { designationConditions } from './designationConditions'
import { placeConditions } from './placeConditions'
import { plainText } from './plainText'
import { serviceConditions } from './serviceConditions'
import { timeConditions } from './timeConditions'
import { wordConditions } from './wordConditions'

/** Everything in a message by which a finder can narrow its results. */
export function conditionsIn(message: string, today: string): Condition[] {
  const text = plainText(message)
  const found = [
    ...timeConditions(message, today),
    ...wordConditions(text),
    ...placeConditions(message),
    ...designationConditions(text),
    ...cancerConditions(text),
    ...serviceConditions(text),
  ]
  // 小児がん拠点病院 is one thing, and not children's cancer besides.
  return found.filter(
    ({ said }) => !found.some((other) => other.said !== said && other.said.includes(said)),
  )
}
