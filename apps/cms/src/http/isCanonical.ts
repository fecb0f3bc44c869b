/** `/api/<collection>/<operation or id>`; what follows are names and ids. */
const STATIC_SEGMENTS = 4

/**
 * Whether the part of a path that decides which route it is, is written as the routes are. Payload finds its routes
 * whatever the case and the encoding, so that `/api/users/LOGIN` would be the sign-in without what is asked of it here.
 */
export function isCanonical(pathname: string): boolean {
  return pathname
    .split('/')
    .slice(0, STATIC_SEGMENTS)
    .every((segment) => decodeURIComponent(segment).toLowerCase() === segment)
}
