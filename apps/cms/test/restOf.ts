import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { guarded } from '../src/http/guarded'
import type { Portal } from './openPortal'

/** Sends requests through the same guarded handlers that the server uses, without a server. */
export async function restOf(
  given: SanitizedConfig | Promise<SanitizedConfig>,
): Promise<Portal['rest']> {
  const config = await given
  const graphql = GRAPHQL_POST(config)
  const handle = guarded<Record<string, never>>((request) =>
    new URL(request.url).pathname === '/api/graphql'
      ? graphql(request)
      : handleEndpoints({ config, request }),
  )

  return async (method, route, { body, cookie, headers = {} } = {}) => {
    const response = await handle(
      new Request(`http://cms.test/api${route}`, {
        method,
        headers: {
          ...(body === undefined || body instanceof FormData
            ? {}
            : { 'content-type': 'application/json' }),
          ...(cookie ? { cookie } : {}),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : {
              body:
                typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
            }),
      }),
      {},
    )
    const text = await response.text()
    return {
      status: response.status,
      json: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>,
      text,
      headers: response.headers,
    }
  }
}
