import { type ErrorEntry, inJapanese, sentenceFor } from './inJapanese'

type Entry = ErrorEntry & { extensions?: { statusCode?: number } }
type Body = { errors?: unknown; message?: unknown }

const OF_THE_OLD_BODY = ['content-length', 'content-type']

/**
 * An answer with the errors in it as the public contract has them, in Japanese: Payload answers what it does not know
 * in other shapes, GraphQL's own refusals come with any status, and some answers have no body at all.
 */
export async function inOurWords(response: Response, isGraphQL = false): Promise<Response> {
  if (response.status < 400 && !isGraphQL) return response
  const text = await response.text()
  const body = parse(text)
  if (Array.isArray(body?.errors)) {
    const errors = (body.errors as Entry[]).map((entry) =>
      inJapanese(entry, statusOf(entry, response.status)),
    )
    return new Response(JSON.stringify({ ...body, errors }), {
      status: response.status,
      headers: headersOf(response, { 'content-type': 'application/json' }),
    })
  }
  if (response.status < 400) return new Response(text, response)
  const isUnknownRoute = response.status === 501 || (response.status === 404 && body !== null)
  const status = isUnknownRoute ? 404 : response.status
  const message = isUnknownRoute ? 'このURLはありません。' : sentenceFor(status)
  return Response.json(
    { errors: [{ message }] },
    { status, headers: headersOf(response, { 'cache-control': 'no-store' }) },
  )
}

/** What GraphQL itself refuses is the asker's mistake, whatever the status of the whole answer. */
function statusOf({ extensions }: Entry, status: number): number {
  return extensions?.statusCode ?? (status < 400 ? 400 : status)
}

function headersOf(response: Response, more: Record<string, string>): Headers {
  const headers = new Headers(response.headers)
  for (const name of OF_THE_OLD_BODY) headers.delete(name)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  return headers
}

function parse(text: string): Body | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : null
  } catch {
    return null
  }
}
