import { errorResponse } from './errorResponse'
import { jsonProblem } from './jsonProblem'
import { MAX_FILE_BYTES } from './sizes'

const CONTROL = /\p{Cc}/u
export const FILE_TOO_LARGE = 'ファイルが大きすぎます。20MBまでのファイルを選んでください。'

/**
 * A form as Payload's admin sends it (`_payload`: the document as JSON, `file`: the file), or the refusal of anything
 * else in it.
 *
 * Payload reads the form again; it gets the one made here, so that both see the same.
 */
export async function checkedForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<FormData | Response> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null)
  if (!form) return errorResponse(400, 'フォームとして読み取れません。')
  const [document, ...documents] = form.getAll('_payload')
  const [file, ...files] = form.getAll('file')
  if (documents.length > 0 || files.length > 0) {
    return errorResponse(400, '同じ名前の項目が2つ以上あります。')
  }
  const checked = new FormData()
  if (document !== undefined) {
    const problem =
      typeof document === 'string' ? jsonProblem(document) : 'JSONのオブジェクトを送ってください。'
    if (problem) return errorResponse(400, problem)
    checked.set('_payload', document)
  }
  if (file !== undefined) {
    if (typeof file === 'string') return errorResponse(400, 'ファイルを選んでください。')
    if (CONTROL.test(file.name)) {
      return errorResponse(400, 'ファイルの名前に使えない文字が含まれています。')
    }
    if (file.size > MAX_FILE_BYTES) return errorResponse(413, FILE_TOO_LARGE)
    checked.set('file', file)
  }
  return checked
}
