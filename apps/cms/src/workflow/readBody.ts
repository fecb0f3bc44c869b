import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

const COMMENT_LENGTH = 2000

/** A comment as people type it: at most 2,000 characters. */
export const commentSchema = z
  .string({ error: 'コメントは文字で入力してください。' })
  .max(COMMENT_LENGTH, `コメントは${COMMENT_LENGTH}文字までです。`)

/** The version that the caller looked at: its `updatedAt`. */
export const baseVersionSchema = z.iso.datetime({
  error: '版の指定（baseVersion）が正しくありません。',
})

/**
 * The body of a request to a workflow endpoint; no body counts as an empty object.
 *
 * @throws APIError 400 with a Japanese sentence and the field
 */
export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.output<T>> {
  return readText((await req.text?.()) ?? '', schema)
}

/** The same for a body that was read already. */
export function readText<T extends z.ZodType>(text: string, schema: T): z.output<T> {
  const result = schema.safeParse(parse(text))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') ?? ''
  const message = issue?.message ?? 'リクエストの内容が正しくありません。'
  throw new APIError(message, 400, field === '' ? null : { field }, true)
}

function parse(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new APIError('JSONとして読み取れません。', 400, null, true)
  }
}
