import type { z } from 'zod'
import { OpenSearchError } from './OpenSearchError'

/**
 * An answer as it has to be.
 *
 * @throws OpenSearchError where it is something else, such as the page of a proxy
 */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
): z.infer<Schema> {
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new OpenSearchError(
    `OpenSearch: an answer that is none (${issue?.path.join('.')}: ${issue?.message})`,
    0,
  )
}
