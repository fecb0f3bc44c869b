import { APIError } from 'payload'
import { type FieldProblem, fieldReasons } from '../http/fieldReasons'

/**
 * Why the form would not take a row either, in sentences.
 *
 * @throws the error itself where it says nothing about the row: the database is away, or something is broken
 */
export function reasonsOf(error: unknown): string[] {
  if (!(error instanceof APIError) || error.status >= 500) throw error
  const { errors } = (error.data ?? {}) as { errors?: FieldProblem[] }
  const reasons = fieldReasons(errors)
  return reasons.length > 0 ? reasons : [error.message]
}
