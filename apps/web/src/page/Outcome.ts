import type { BeyondLastPage } from './BeyondLastPage'

/** How a request of a page ends; the statuses of RFC 9110. */
export type Outcome<D> =
  | { status: 200; data: D }
  | { status: 301 | 302; location: string }
  /** Of a list that has other pages. */
  | { status: 404; pages: BeyondLastPage }
  | { status: 404 | 410 | 500 | 503; pages?: undefined }
