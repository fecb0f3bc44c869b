import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

/** A number within `min` and `max` that has no fraction. */
export const validateInteger: NumberFieldSingleValidation = async (value, options) => {
  const basic = await number(value, options)
  if (basic !== true || typeof value !== 'number') return basic
  return Number.isSafeInteger(value) || '小数点のない数を入力してください。'
}
