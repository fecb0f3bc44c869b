import { z } from 'zod'

/** A page of a list as Payload answers it. */
export const pageSchema = <T extends z.ZodType>(document: T) =>
  z.object({
    docs: z.array(document),
    totalDocs: z.number(),
    totalPages: z.number(),
    page: z
      .number()
      .nullish()
      .transform((value) => value ?? 1),
  })

export interface Page<T> {
  docs: T[]
  /** All documents that match, over all pages. */
  totalDocs: number
  totalPages: number
  /** From 1. */
  page: number
}

/** The answer to a question that nothing can match, without asking. */
export const EMPTY_PAGE: Page<never> = { docs: [], totalDocs: 0, totalPages: 1, page: 1 }
