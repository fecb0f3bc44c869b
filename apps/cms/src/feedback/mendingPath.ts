import { SITE_PAGE, SITE_PAGES } from '@tokyo-cancer-portal/domain'
import { adminPathOf } from '../admin/adminPathOf'

/** Where what visitors spoke about is mended, below the root of the admin: the document, or what a page of the site shows. */
export function mendingPath(collection: string, id: string): string {
  const page = collection === SITE_PAGE ? SITE_PAGES.find(({ key }) => key === id) : undefined
  return page ? adminPathOf(page.shows) : `/collections/${collection}/${id}`
}
