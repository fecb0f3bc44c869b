/** How a request of a page ends; the statuses of RFC 9110. */
export type Outcome<D> =
  | { status: 200; data: D }
  | { status: 301 | 302; location: string }
  | { status: 404 | 410 | 500 | 503 }
