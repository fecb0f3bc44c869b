const HEADERS = ['x-payload-http-method-override', 'x-http-method-override']

/** Whether a POST stands for a GET whose query is too long for a URL (Payload's admin asks so for relations). */
export function isGetInDisguise({ method, headers }: Request): boolean {
  return method === 'POST' && HEADERS.some((name) => headers.get(name) === 'GET')
}
