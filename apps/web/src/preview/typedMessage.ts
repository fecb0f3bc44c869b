const MARKER = /^[0-9a-f-]{36}$/i
/** The parameter of a preview that names the form whose text is shown. */
const TYPED = 'typed'

/** Whether something can name an opened form. */
export const isMarker = (value: unknown): value is string =>
  typeof value === 'string' && MARKER.test(value)

/**
 * What the CMS says of the form beside the preview: under which marker it keeps what is typed there and not saved, or null
 * where nothing is. Null for any other message.
 */
export function typedMessage(
  message: { origin: string; data: unknown },
  cmsOrigin: string,
): { marker: string | null } | null {
  const { origin, data } = message
  if (origin !== cmsOrigin || typeof data !== 'object' || data === null) return null
  if (!('type' in data) || data.type !== 'portal-typed' || !('marker' in data)) return null
  const { marker } = data
  if (marker === null) return { marker }
  return isMarker(marker) ? { marker } : null
}

/** The address of a preview, with what is typed in a form or without. */
export function addressWithTyped(address: string, marker: string | null): string {
  const [path = '', query = ''] = address.split('?', 2)
  const parameters = new URLSearchParams(query)
  if (parameters.get(TYPED) === marker) return address
  if (marker === null) parameters.delete(TYPED)
  else parameters.set(TYPED, marker)
  return `${path}?${parameters.toString()}`
}
