import { z } from 'zod'
import { isTooDeep, TOO_DEEP } from '../fields/input/isTooDeep'

/** In characters of JSON, far more than any page of the site. More would keep the server from everybody else. */
const LONGEST = 300_000

/** What is sent to be checked; see `authoringEndpoints`. */
export const checkBody = z.object({
  id: z.uuid({ error: '文書の指定（id）が正しくありません。' }).optional(),
  data: z
    .record(z.string(), z.unknown(), { error: '文書の内容（data）がありません。' })
    .superRefine((data, context) => {
      const message = problemOf(data)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    }),
})

function problemOf(data: Record<string, unknown>): string | undefined {
  if (isTooDeep(data)) return TOO_DEEP
  return JSON.stringify(data).length > LONGEST
    ? '文章が長すぎて、確かめられません。いくつかのページに分けてください。'
    : undefined
}
