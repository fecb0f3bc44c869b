import { CmsRequestError } from '../cache/CmsRequestError'

export interface CmsAnswer {
  isOk: boolean
  code: number
  text: string
  retryAfter: string | null
}

/** Posts JSON to the CMS and waits for its whole answer. Rejects with CmsRequestError where there is none. */
export async function postJson(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<CmsAnswer> {
  const noAnswer = (error: unknown) => {
    throw new CmsRequestError('network', url, { cause: error })
  }
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(10_000),
    redirect: 'error',
    cache: 'no-store',
  }).catch(noAnswer)
  const text = await response.text().catch(noAnswer)
  const { ok: isOk, status: code } = response
  return { isOk, code, text, retryAfter: response.headers.get('retry-after') }
}
