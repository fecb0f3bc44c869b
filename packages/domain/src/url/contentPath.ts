/** Pages that have an address of their own instead of one under `/contents`. */
export const OWN_PATHS: readonly string[] = ['accessibility', 'privacy', 'site-policy']

/** The path of a content item on the site. */
export function contentPath({ slug }: { slug: string }): string {
  return OWN_PATHS.includes(slug) ? `/${slug}` : `/contents/${slug}`
}
