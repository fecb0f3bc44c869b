/** Whether a URL's path is percent-encoded UTF-8; Next answers 500 where it is not. */
export function canBeDecoded(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
