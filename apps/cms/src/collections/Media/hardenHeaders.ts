/** A browser takes a file for what it is declared to be, and opens slides nowhere but on the reader's own machine. */
export function hardenHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('x-content-type-options', 'nosniff')
  const type = headers.get('content-type') ?? ''
  if (!type.startsWith('image/') && type !== 'application/pdf') {
    headers.set('content-disposition', 'attachment')
  }
  return headers
}
