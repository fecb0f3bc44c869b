import { documentOf } from '../support/documentOf'
import type { Named } from '../support/documentOf'
import { htmlProblems } from '../support/htmlProblems'
import { jsonLdOf, problemsOf } from '../support/jsonLdOf'
import { languagePrefix } from '../support/languagePrefix'
import { sitemapPaths } from '../support/sitemapPaths'
import { expect, test } from '../support/test'

/** An answer as one reader has it; `problems` are those of its HTML, where it is a page. */
type Read = { status: number; isPage: boolean; page: Named; html: string; problems: string[] }

/** Reads each address once, however many pages link to it. */
const reader = (siteUrl: string) => {
  const known = new Map<string, Promise<Read>>()
  const read = async (path: string): Promise<Read> => {
    const response = await fetch(`${siteUrl}${path}`, { headers: { accept: 'text/html' } })
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await response.text() : ''
    if (!isPage) await response.arrayBuffer()
    const problems = isPage ? await htmlProblems(html) : []
    return { status: response.status, isPage, page: documentOf(html), html, problems }
  }
  return (path: string) => {
    const reading = known.get(path) ?? read(path)
    known.set(path, reading)
    return reading
  }
}

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

const skips = ({ headings }: Named) =>
  headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)

test.describe.configure({ timeout: 400_000 })

// One walk for all that is true of every page: to make each of them takes longer than to look at it.
test('every page of the sitemap is valid, has one heading, a title of its own, says what it is to programs and leads nowhere that is not there', async ({
  stack,
}) => {
  const read = reader(stack.siteUrl)
  const paths = await sitemapPaths(stack.siteUrl)
  const titles: string[] = []
  const broken: string[] = []
  const types = new Set<string>()
  let links = 0
  for (const path of paths) {
    const { status, isPage, page, html, problems } = await read(path)
    expect.soft(status, path).toBe(200)
    expect.soft(isPage, path).toBe(true)
    expect.soft(problems, path).toEqual([])
    expect.soft(html.match(/<title>/g), path).toHaveLength(1)
    expect.soft(page.headings.filter(({ level }) => level === 1).length, `${path}: h1`).toBe(1)
    expect.soft(skips(page), `${path}: skipped levels`).toEqual([])
    expect.soft(repeated(page.ids), `${path}: ids`).toEqual([])
    // What is not translated, such as the name of a hospital, is the same in every language.
    titles.push(page.title && `${languagePrefix(path)} ${page.title}`)
    for (const node of jsonLdOf(html)) {
      expect.soft(node['@context'], path).toBe('https://schema.org')
      expect.soft(problemsOf(node), path).toEqual([])
      types.add(String(node['@type']))
    }
    for (const link of new Set(page.links)) {
      links += 1
      const [target = '', fragment] = link.split('#')
      const there = await read(target || path)
      const isThere =
        there.status === 200 && (!fragment || there.page.ids.includes(decodeURIComponent(fragment)))
      if (!isThere) broken.push(`${path} → ${link} (${there.status})`)
      // Of what is no page of the sitemap too.
      for (const problem of there.problems) broken.push(`${path} → ${link}: ${problem}`)
    }
  }
  expect(paths.length).toBeGreaterThan(50)
  expect(links).toBeGreaterThan(paths.length / 2)
  expect(repeated(titles)).toEqual([])
  expect(titles.filter((title) => !title.trim())).toEqual([])
  expect(broken).toEqual([])
  expect([...types]).toEqual(
    expect.arrayContaining([
      'Event',
      'Hospital',
      'MedicalWebPage',
      'BreadcrumbList',
      'WebSite',
      'GovernmentOrganization',
    ]),
  )
})
