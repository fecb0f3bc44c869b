import { type PayloadRequest, ValidationError } from 'payload'
import type { Problem } from './Problem'

type Where = { collection?: string; global?: string; id?: string | number; req: PayloadRequest }

/** @throws ValidationError (400) naming every problem; does nothing when there is none. */
export function refuse(problems: Problem[], { req, ...where }: Where): void {
  if (problems.length > 0) {
    throw new ValidationError({ ...where, errors: problems, req }, req.t)
  }
}
