import type { ValidationFieldError } from 'payload'

/** One thing that is wrong with one field: `path` as Payload writes it (`occurrences.0.date`). */
export type Problem = Pick<ValidationFieldError, 'message' | 'path'> & { label: string }
