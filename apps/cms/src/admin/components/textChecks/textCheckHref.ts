import type { TextCheckFilter } from '../../../authoring/nightly/readTextChecks'

/** The address of 文章の点検, narrowed. */
export function textCheckHref(admin: string, filter: Partial<TextCheckFilter> = {}): string {
  const { page, ...narrowed } = filter
  const query = new URLSearchParams({
    ...narrowed,
    ...(page !== undefined && page > 1 ? { page: String(page) } : {}),
  }).toString()
  return `${admin}/text-checks${query === '' ? '' : `?${query}`}`
}
