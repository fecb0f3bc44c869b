import { z } from 'zod'

import { text } from './fields'

/** One document of `redirects`; `status` is 301, 302 or 410 as text. */
export const redirectSchema = z.object({
  from: text,
  to: text,
  status: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => String(value ?? '301')),
})
export type Redirect = z.output<typeof redirectSchema>
