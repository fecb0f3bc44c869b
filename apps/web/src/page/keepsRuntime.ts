import { REVIEW_PATH } from '../review/reviewPath'

/** Where drafts are shown. */
export const PREVIEW_PREFIX = '/preview/'

/**
 * Whether a page is made anew for each person and keeps Next's scripts: what is not public yet. Every
 * other page is a document.
 */
export function keepsRuntime(pathname: string): boolean {
  return pathname === REVIEW_PATH || pathname.startsWith(PREVIEW_PREFIX)
}
