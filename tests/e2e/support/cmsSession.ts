import type { DemoAccount } from './accounts'

export type CmsAnswer = {
  status: number
  headers: Headers
  text: string
  // The shape of an answer is what the tests are there to find out.
  json: () => Record<string, unknown> & { doc?: Doc; docs?: Doc[]; errors?: ErrorEntry[] }
}
export type Doc = Record<string, unknown> & { id: string }
export type ErrorEntry = { message: string; field?: string }

export type CmsSession = {
  /** One request as this person's browser would send it, from the admin's own origin. */
  request: (method: string, path: string, body?: unknown) => Promise<CmsAnswer>
  /** Sends a file as the admin's upload form does. */
  upload: (path: string, file: File, fields: Record<string, unknown>) => Promise<CmsAnswer>
  cookie: string
}

const answerOf = async (response: Response): Promise<CmsAnswer> => {
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: () => JSON.parse(text),
  }
}

const sessionWith = (cmsUrl: string, cookie: string): CmsSession => {
  const headers = { origin: cmsUrl, 'accept-language': 'ja', ...(cookie && { cookie }) }
  return {
    cookie,
    request: async (method, path, body) =>
      answerOf(
        await fetch(`${cmsUrl}${path}`, {
          method,
          headers: {
            ...headers,
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          body: body === undefined ? undefined : JSON.stringify(body),
        }),
      ),
    upload: async (path, file, fields) => {
      const form = new FormData()
      form.set('file', file)
      form.set('_payload', JSON.stringify(fields))
      return answerOf(await fetch(`${cmsUrl}${path}`, { method: 'POST', headers, body: form }))
    },
  }
}

/** A visitor who is not logged in. */
export const anonymous = (cmsUrl: string) => sessionWith(cmsUrl, '')

/**
 * Logs in over REST.
 *
 * @throws Error with the CMS's answer when it refuses
 */
export const logIn = async (
  cmsUrl: string,
  { email, password }: Pick<DemoAccount, 'email' | 'password'>,
): Promise<CmsSession> => {
  const answer = await anonymous(cmsUrl).request('POST', '/api/users/login', { email, password })
  const cookie = answer.headers.getSetCookie().map((entry) => entry.split(';')[0])
  if (answer.status !== 200 || cookie.length === 0) {
    throw new Error(`Login of ${email} refused: ${answer.status} ${answer.text}`)
  }
  return sessionWith(cmsUrl, cookie.join('; '))
}
