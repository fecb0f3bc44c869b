import type { Field } from 'payload'
import { walkFields } from './walkFields'

/**
 * Takes the spaces off both ends of every one-line text and stores an empty one as null, so that "nothing is known"
 * has one form only. Changes `data` in place.
 */
export function tidyText(fields: readonly Field[], data: Record<string, unknown>): void {
  for (const { field, value, siblingData } of walkFields(fields, data)) {
    if (typeof value !== 'string' || (field.type !== 'text' && field.type !== 'textarea')) continue
    const tidy = field.type === 'text' ? value.trim() : value
    siblingData[field.name] = tidy.trim() === '' ? null : tidy
  }
}
