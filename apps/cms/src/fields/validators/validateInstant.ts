import { type DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { isInstant } from '../input/isInstant'

/** A moment with an explicit offset. A zoneless one would be read as UTC, nine hours off. */
export const validateInstant: DateFieldValidation = async (value, options) => {
  if (value && !isInstant(value)) {
    return '日時を時差付きの形で指定してください（例：2026-04-01T13:30:00+09:00）。'
  }
  return date(value, options)
}
