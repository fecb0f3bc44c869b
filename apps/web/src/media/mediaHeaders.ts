/** Types that browsers show safely; anything else is only handed over for saving. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp'])

/** The headers with which the site hands out a file of the CMS. */
export function mediaHeaders(filename: string, given: Record<string, string>): Headers {
  const type = given['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  const shown = SHOWN.has(type)
  const headers = new Headers(given)
  headers.set('content-type', shown ? type : 'application/octet-stream')
  headers.set(
    'content-disposition',
    `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeRfc8187(filename)}`,
  )
  headers.set('x-content-type-options', 'nosniff')
  // A file can be withdrawn, so a copy must be asked about again soon.
  headers.set('cache-control', 'public, max-age=300, must-revalidate')
  if (type.startsWith('image/')) headers.set('content-security-policy', "default-src 'none'")
  return headers
}

/** `encodeURIComponent` leaves a few characters that RFC 8187 does not allow. */
function encodeRfc8187(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
