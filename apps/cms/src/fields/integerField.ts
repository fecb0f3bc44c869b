import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { validateInteger } from './validators/validateInteger'

type Options = Pick<NumberField, 'name' | 'admin' | 'index' | 'required' | 'defaultValue'> & {
  label: string
  min: number
  max: number
  validate?: NumberFieldSingleValidation
}

/** A whole number from `min` to `max`. */
export function integerField(options: Options): NumberField {
  return { type: 'number', hasMany: false, validate: validateInteger, ...options }
}
