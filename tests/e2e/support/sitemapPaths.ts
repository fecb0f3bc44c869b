import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds in which what the test before has taken back is gone from it. */
const SETTLING = 500

/**
 * Every page that the site tells search engines about, once nothing of the test before is on its way any more.
 *
 * @returns paths, each starting with `/`
 * @throws Error when the sitemap cannot be read or is empty
 */
export const sitemapPaths = async (siteUrl: string): Promise<string[]> => {
  const read = async () => fetch(`${siteUrl}/sitemap.xml`)
  // Whoever asks first gets the last one, and has it made anew.
  await (await read()).text()
  await sleep(SETTLING)
  const response = await read()
  const xml = await response.text()
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  )
  if (!response.ok || paths.length === 0) throw new Error(`No sitemap: ${response.status} ${xml}`)
  return paths
}
