/**
 * Whether the asker already holds this state (RFC 9110, 13.2.2): `If-None-Match` decides and, only
 * where it is absent, `If-Modified-Since`.
 *
 * @param second of the last change, since 1970
 */
export function isUnchanged(asked: Headers, etag: string, second: number): boolean {
  const tags = asked.get('if-none-match')
  if (tags !== null) {
    if (tags.trim() === '*') return true
    return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  }
  const since = Date.parse(asked.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && second * 1000 <= since
}
