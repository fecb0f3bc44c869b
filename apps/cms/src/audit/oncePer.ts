const MOST_REMEMBERED = 1000

/**
 * A memory of what happened lately, so that one thing that happens again and again is kept once in `quietMs`.
 *
 * @returns whether `key` is new, or was last new so long ago
 */
export function oncePer(quietMs: number): (key: string, now: number) => boolean {
  const lately = new Map<string, number>()
  return (key, now) => {
    const last = lately.get(key)
    if (last !== undefined && now - last < quietMs) return false
    lately.delete(key)
    lately.set(key, now)
    const oldest = lately.size > MOST_REMEMBERED ? lately.keys().next().value : undefined
    if (oldest !== undefined) lately.delete(oldest)
    return true
  }
}
