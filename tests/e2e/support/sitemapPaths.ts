/**
 * Every page that the site tells search engines about.
 *
 * @returns paths, each starting with `/`
 * @throws Error when the sitemap cannot be read or is empty
 */
export const sitemapPaths = async (siteUrl: string): Promise<string[]> => {
  const response = await fetch(`${siteUrl}/sitemap.xml`)
  const xml = await response.text()
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  )
  if (!response.ok || paths.length === 0) throw new Error(`No sitemap: ${response.status} ${xml}`)
  return paths
}
