type Sent = { status: number; json: Record<string, unknown>; bytes: Uint8Array }

/** Sends a form to the API, through the same guarded handlers that the server uses. */
export async function sendForm(
  path: string,
  form: FormData,
  { cookie, method = 'POST' }: { cookie?: string; method?: string } = {},
): Promise<Sent> {
  const { default: config } = await import('../../../payload.config')
  const { handleEndpoints } = await import('payload')
  const { guarded } = await import('../../../http/guarded')
  const handle = guarded((request) => handleEndpoints({ config, request }))
  const response = await handle(
    new Request(`http://cms.test/api${path}`, {
      method,
      ...(method === 'GET' ? {} : { body: form }),
      headers: cookie ? { cookie } : {},
    }),
    {},
  )
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  return {
    status: response.status,
    json: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>,
    bytes,
  }
}
