/**
 * Whether an error says that the CMS gave nothing. Judged by name: the class exists once per
 * bundle, and the reader may come from another one.
 */
export function isCmsUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'CmsUnavailableError'
}
