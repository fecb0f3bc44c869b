import { documentOf } from '../support/documentOf'
import type { Named } from '../support/documentOf'
import { languagePrefix } from '../support/languagePrefix'
import { sitemapPaths } from '../support/sitemapPaths'
import { expect, test } from '../support/test'

/** Reads each address once, however many pages link to it. */
const reader = (siteUrl: string) => {
  const known = new Map<string, Promise<{ status: number; page: Named }>>()
  const read = async (path: string) => {
    const response = await fetch(`${siteUrl}${path}`, { headers: { accept: 'text/html' } })
    return { status: response.status, page: documentOf(await response.text()) }
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

test.describe.configure({ timeout: 300_000 })

test('every page of the sitemap has one heading, a title of its own and leads nowhere that is not there', async ({
  stack,
}) => {
  const read = reader(stack.siteUrl)
  const paths = await sitemapPaths(stack.siteUrl)
  const titles: string[] = []
  const broken: string[] = []
  for (const path of paths) {
    const { status, page } = await read(path)
    expect.soft(status, path).toBe(200)
    expect.soft(page.headings.filter(({ level }) => level === 1).length, `${path}: h1`).toBe(1)
    expect.soft(skips(page), `${path}: skipped levels`).toEqual([])
    expect.soft(repeated(page.ids), `${path}: ids`).toEqual([])
    // What is not translated, such as the name of a hospital, is the same in every language.
    titles.push(page.title && `${languagePrefix(path)} ${page.title}`)
    for (const link of new Set(page.links)) {
      const [target = '', fragment] = link.split('#')
      const there = await read(target || path)
      const isThere =
        there.status < 400 && (!fragment || there.page.ids.includes(decodeURIComponent(fragment)))
      if (!isThere) broken.push(`${path} → ${link} (${there.status})`)
    }
  }
  expect(repeated(titles)).toEqual([])
  expect(titles.filter((title) => !title.trim())).toEqual([])
  expect(broken).toEqual([])
})
