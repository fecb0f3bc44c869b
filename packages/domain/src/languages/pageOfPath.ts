import { splitLanguage } from './splitLanguage'

/**
 * The page that a path leads to, in one spelling and in no language: without prefix, percent-encoding and slash at its
 * end. Two paths of one page, in whatever languages, give the same.
 */
export function pageOfPath(pathname: string): string {
  return splitLanguage(decoded(pathname)).path.replace(/\/+$/, '') || '/'
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}
