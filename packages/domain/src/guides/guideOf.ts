import { type OrderedPage, orderPages } from './orderPages'

/** A guide as one of its pages shows it. */
export type Guide<P> = {
  /** The page that the others stand under. It is the first of the guide and gives it its name. */
  readonly start: P
  /** All pages in reading order, the start first. */
  readonly pages: readonly P[]
  readonly current: P
  readonly previous: P | null
  readonly next: P | null
}

/**
 * The guide that a page belongs to: a page with pages under it is a guide, and its own first page.
 *
 * Of a page that is both, in a guide and with pages under it, its own guide counts: the list on a page stays short
 * enough to be read, and breadcrumbs lead up.
 *
 * @param family the page above, or null, with the pages under it; and the pages under this page. The page itself may
 * be missing among its siblings (a draft, say) and is put in.
 * @returns null for a page that stands alone
 */
export function guideOf<P extends OrderedPage>(
  page: P,
  family: { parent: P | null; siblings: readonly P[]; children: readonly P[] },
): Guide<P> | null {
  const { parent, children } = family
  if (children.length > 0) return placed(page, page, children)
  if (!parent) return null
  const siblings = family.siblings.filter(({ id }) => id !== page.id)
  return placed(page, parent, [...siblings, page])
}

function placed<P extends OrderedPage>(current: P, start: P, others: readonly P[]): Guide<P> {
  const pages = [start, ...orderPages(others)]
  const index = pages.findIndex(({ id }) => id === current.id)
  return {
    start,
    pages,
    current,
    previous: pages[index - 1] ?? null,
    next: pages[index + 1] ?? null,
  }
}
