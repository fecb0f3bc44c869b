import type { IncomingHttpHeaders } from 'node:http'

/** What a document is known by. */
export interface Validators {
  /** With quotes. */
  etag: string
  /** Header `Last-Modified`, where there is one. */
  modified?: string | undefined
}

/**
 * Whether the asker holds this very document already (RFC 9110, 13.2.2): tags are compared weakly, and
 * the time counts only where no tag is given.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    if (tags.trim() === '*') return true
    return tags.split(',').some((given) => given.trim().replace(/^W\//, '') === etag)
  }
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(modified ?? '') <= Date.parse(since)
}
