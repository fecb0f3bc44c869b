import { htmlProblems } from '../support/htmlProblems'
import { languagePrefix } from '../support/languagePrefix'
import { sitemapPaths } from '../support/sitemapPaths'
import { expect, test } from '../support/test'

type Seen = { titles: string[]; headings: number; ids: Set<string>; hrefs: string[] }

const matches = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'))

const look = (html: string): Seen => ({
  titles: matches(html, /<title>([^<]*)<\/title>/g),
  headings: matches(html, /(<h1[ >])/g).length,
  ids: new Set(matches(html, / id="([^"]*)"/g)),
  hrefs: matches(html, /<a\b[^>]* href="([^"]*)"/g),
})

test.describe.configure({ timeout: 240_000 })

test('every page of the sitemap is valid HTML, has a title of its own, one first heading and no dead link', async ({
  stack,
}) => {
  const pages = new Map<string, Seen>()
  const problems: string[] = []
  const seen = async (path: string): Promise<Seen | null> => {
    const known = pages.get(path)
    if (known) return known
    const response = await fetch(`${stack.siteUrl}${path}`)
    const body = await response.text()
    if (response.status !== 200) return null
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const page = isPage
      ? look(body)
      : { titles: [], headings: 0, ids: new Set<string>(), hrefs: [] }
    pages.set(path, page)
    if (isPage) for (const line of await htmlProblems(body)) problems.push(`${path} ${line}`)
    return page
  }

  const paths = await sitemapPaths(stack.siteUrl)
  const titles = new Map<string, string>()
  for (const path of paths) {
    const page = await seen(path)
    if (!page) {
      problems.push(`${path} is in the sitemap and not there`)
      continue
    }
    const [title = ''] = page.titles
    if (page.titles.length !== 1 || !title)
      problems.push(`${path} has ${page.titles.length} titles`)
    // What is not translated, such as the name of a hospital, is the same in every language.
    const name = `${languagePrefix(path)} ${title}`
    if (titles.has(name)) problems.push(`${path} is called as ${titles.get(name)}: ${title}`)
    titles.set(name, path)
    if (page.headings !== 1) problems.push(`${path} has ${page.headings} first headings`)
  }
  const checked = new Set<string>()
  for (const path of paths) {
    for (const href of pages.get(path)?.hrefs ?? []) {
      if (!href.startsWith('/') && !href.startsWith('#')) continue
      const target = new URL(href, `${stack.siteUrl}${path}`)
      const address = `${target.pathname}${target.search}`
      if (checked.has(`${address}${target.hash}`)) continue
      checked.add(`${address}${target.hash}`)
      const page = await seen(address)
      if (!page) problems.push(`${path} leads to ${address}, which is not there`)
      else if (target.hash && !page.ids.has(decodeURIComponent(target.hash.slice(1)))) {
        problems.push(`${path} leads to ${href}, a place that is not there`)
      }
    }
  }
  expect(paths.length).toBeGreaterThan(50)
  expect(checked.size).toBeGreaterThan(paths.length / 2)
  expect(problems).toEqual([])
})

test('what is shown instead of a page is valid HTML too', async ({ stack }) => {
  for (const path of ['/nowhere', '/events?page=999', '/review']) {
    const html = await (await fetch(`${stack.siteUrl}${path}`)).text()
    expect(await htmlProblems(html), path).toEqual([])
  }
})

test('a page that is sent to somebody is shown by name and picture', async ({ stack }) => {
  for (const path of ['/', '/hospitals', '/contents/consultation-center']) {
    const html = await (await fetch(`${stack.siteUrl}${path}`)).text()
    const property = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1]
    expect(property('title'), path).toBeTruthy()
    expect(property('description'), path).toBeTruthy()
    expect(property('url'), path).toBe(`${stack.siteUrl}${path === '/' ? '/' : path}`)
    expect(property('site_name'), path).toBe('東京都がんポータル')
    const picture = await fetch(property('image') ?? '')
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(Number(picture.headers.get('content-length'))).toBeGreaterThan(1000)
  }
})
