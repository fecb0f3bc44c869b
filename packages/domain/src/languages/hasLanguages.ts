/** What exists once: programs read it, or it is for one person. */
const ONCE =
  /^\/(?:api|media|preview|review|islands|_next|styleguide)(?:\/|$)|\.(?:ics|atom|csv|xml|txt|ico|png|svg|js|css|webmanifest)$/

/** Whether there is a page at this path (without prefix) in each language; files, feeds and previews exist once. */
export function hasLanguages(path: string): boolean {
  return !ONCE.test(path)
}
