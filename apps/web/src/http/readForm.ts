import { isForeign } from './isForeign'
import { readBody } from './readBody'

/** `foreign`: by the page of another site; `unreadable`: too long, or not what forms send. */
export type UnreadForm = 'foreign' | 'unreadable'

/** The fields of a form that is posted to a page. @param largest in bytes */
export async function readForm(
  request: Request,
  { siteUrl, largest }: { siteUrl: string; largest: number },
): Promise<URLSearchParams | UnreadForm> {
  if (isForeign(request.headers, siteUrl)) return 'foreign'
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/x-www-form-urlencoded') return 'unreadable'
  const body = await readBody(request, largest)
  return body === null ? 'unreadable' : new URLSearchParams(body)
}
