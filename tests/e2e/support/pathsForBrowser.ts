import { languagePrefix } from './languagePrefix'
import { sitemapPaths } from './sitemapPaths'

/** So many pages of each other language: they are made by the same parts as the Japanese ones. */
const SAMPLE = 15

/** The pages that a browser opens one after the other: all in Japanese, and some of every other language. */
export const pathsForBrowser = async (siteUrl: string): Promise<string[]> => {
  const seen = new Map<string, number>()
  return (await sitemapPaths(siteUrl)).filter((path) => {
    const prefix = languagePrefix(path)
    const count = (seen.get(prefix) ?? 0) + 1
    seen.set(prefix, count)
    return prefix === '' || count <= SAMPLE
  })
}
