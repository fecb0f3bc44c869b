import type { Page } from '@playwright/test'
import { findPublished, listPublished } from '../support/findPublished'
import { htmlProblems } from '../support/htmlProblems'
import { expect, test } from '../support/test'
import { withReadings } from '../support/withReadings'

/** The public contract: what stands before a path, and what the pages say of themselves. */
const LANGUAGES = [
  { value: 'ja', label: '日本語', prefix: '', htmlLang: 'ja', hreflang: 'ja' },
  {
    value: 'easy',
    label: 'やさしい日本語',
    prefix: '/easy',
    htmlLang: 'ja',
    hreflang: 'ja-x-easy',
  },
  { value: 'en', label: 'English', prefix: '/en', htmlLang: 'en', hreflang: 'en' },
] as const

const WORDS = {
  ja: {
    card: '相談できるところを知る',
    consult: '相談できる窓口',
    hospitals: '病院を探す',
    notice: null,
  },
  easy: {
    card: '相談する ところを 知る',
    consult: '相談できる ところ',
    hospitals: '病院を さがす',
    notice: 'このページは、まだ やさしい日本語 に なっていません。',
  },
  en: {
    card: 'Find someone to talk to',
    consult: 'Where you can talk to someone',
    hospitals: 'Find a hospital',
    notice: 'This page is available in Japanese only.',
  },
} as const

const ONCE = [
  '/events.ics',
  '/events/feed.atom',
  '/news/feed.atom',
  '/sitemap.xml',
  '/robots.txt',
  '/open-data/130001_event.csv',
  '/api/health/live',
  '/media/nothing.pdf',
  '/preview/topics/1',
  '/review',
]

const alternatesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
    .map(([, hreflang = '', href = '']) => `${hreflang} ${new URL(href).pathname}`)
    .toSorted()

const canonicalOf = (html: string): string =>
  new URL(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '').pathname

const anEventPath = async (cmsUrl: string) =>
  `/events/${(await listPublished(cmsUrl, 'events'))[0]?.slug}`

const aHospitalPath = async (cmsUrl: string) =>
  `/hospitals/${(await findPublished(cmsUrl, 'organizations', { kind: 'hospital' })).slug}`

/** No link leads out of the language but those that name another one, and what exists once. */
async function expectToStayIn(page: Page, prefix: string): Promise<void> {
  const leads = await page
    .locator('a[href^="/"]:not([hreflang]), form[action^="/"]')
    .evaluateAll((elements) =>
      elements.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? ''),
    )
  const strays = leads.filter(
    (path) =>
      path !== prefix &&
      !path.startsWith(`${prefix}/`) &&
      !/^\/media\/|\.(?:ics|atom|csv)(?:\?|$)/.test(path),
  )
  expect(strays).toEqual([])
  expect(leads.length).toBeGreaterThan(5)
}

for (const { value, prefix, htmlLang } of LANGUAGES) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${value}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled })

      test('from the home page to whom to talk to, and on to the hospitals', async ({ page }) => {
        const words = WORDS[value]
        await page.goto(prefix || '/')
        await expect(page.locator('html')).toHaveAttribute('lang', htmlLang)
        await expectToStayIn(page, prefix)
        const main = page.getByRole('main')
        await main
          .getByRole('link', { name: withReadings(words.card) })
          .first()
          .click()
        await expect(page).toHaveURL(new RegExp(`${prefix}/consultation$`))
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          withReadings(words.consult),
        )
        await expectToStayIn(page, prefix)
        await page
          .getByRole('banner')
          .getByRole('link', { name: withReadings(words.hospitals) })
          .click()
        await expect(page).toHaveURL(new RegExp(`${prefix}/hospitals$`))
        await expect(page.locator('html')).toHaveAttribute('lang', htmlLang)
        await expectToStayIn(page, prefix)
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toHaveText(withReadings(words.hospitals))
        expect(await heading.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe(
          htmlLang,
        )
      })

      test('from any page to the same page in every other language', async ({ page }) => {
        for (const other of LANGUAGES) {
          if (other.value === value) continue
          await page.goto(`${prefix}/hospitals?consultation=yes`)
          const link = page.getByRole('link', { name: other.label, exact: true })
          await expect(link).toHaveAttribute('lang', other.htmlLang)
          await link.click()
          await expect(page).toHaveURL(
            new RegExp(`localhost:\\d+${other.prefix}/hospitals\\?consultation=yes$`),
          )
        }
      })
    })
  }
}

test('translated pages name one another, each the same, and themselves as canonical', async ({
  stack,
}) => {
  for (const path of [
    '/',
    '/contents/consultation-center',
    '/topics/work',
    '/accessibility',
    '/consultation',
    '/events',
    '/events/calendar',
    '/hospitals',
    '/resources',
    '/news',
    '/glossary',
    '/open-data',
    await anEventPath(stack.cmsUrl),
    await aHospitalPath(stack.cmsUrl),
  ]) {
    const found = await Promise.all(
      LANGUAGES.map(async ({ prefix }) => {
        const own = path === '/' ? prefix || '/' : `${prefix}${path}`
        const html = await (await fetch(`${stack.siteUrl}${own}`)).text()
        expect(canonicalOf(html), own).toBe(own)
        expect(html, own).not.toContain('noindex')
        return alternatesOf(html)
      }),
    )
    const expected = [
      ...LANGUAGES.map(
        ({ hreflang, prefix }) =>
          `${hreflang} ${path === '/' ? prefix || '/' : `${prefix}${path}`}`,
      ),
      `x-default ${path}`,
    ].toSorted()
    for (const alternates of found) expect(alternates).toEqual(expected)
  }
})

test('a page that is not translated says so, belongs to the Japanese one and is not indexed', async ({
  stack,
}) => {
  for (const path of ['/contents/employer-tools', '/site-policy']) {
    for (const language of ['easy', 'en'] as const) {
      const html = await (await fetch(`${stack.siteUrl}/${language}${path}`)).text()
      expect(html).toContain(WORDS[language].notice)
      expect(canonicalOf(html)).toBe(path)
      expect(html).toMatch(/<meta name="robots" content="noindex/)
      expect(alternatesOf(html)).toEqual([])
    }
    const japanese = await (await fetch(`${stack.siteUrl}${path}`)).text()
    expect(japanese).not.toContain('noindex')
    expect(alternatesOf(japanese)).toEqual([])
  }
})

test('the sitemap names the translated pages in every language, and no other', async ({
  stack,
}) => {
  const xml = await (await fetch(`${stack.siteUrl}/sitemap.xml`)).text()
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  for (const prefix of ['/en', '/easy']) {
    expect(paths).toContain(prefix)
    expect(paths).toContain(`${prefix}/contents/consultation-center`)
    expect(paths).toContain(`${prefix}/hospitals`)
    expect(paths).toContain(`${prefix}/events/calendar`)
    expect(paths).toContain(`${prefix}${await anEventPath(stack.cmsUrl)}`)
    expect(paths).not.toContain(`${prefix}/contents/employer-tools`)
  }
  expect(xml).toContain('hreflang="ja-x-easy"')
})

test('nobody is sent to a language that they did not ask for', async ({ stack }) => {
  const answer = await fetch(stack.siteUrl, {
    headers: { 'accept-language': 'en', 'x-portal-language': 'en' },
    redirect: 'manual',
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('<html lang="ja"')
})

test('what exists once is nowhere below a prefix', async ({ stack }) => {
  for (const prefix of ['/en', '/easy']) {
    for (const path of ONCE) {
      const answer = await fetch(`${stack.siteUrl}${prefix}${path}`, { redirect: 'manual' })
      expect([prefix, path, answer.status]).toEqual([prefix, path, 404])
    }
  }
  for (const path of ['/fr', '/ja', '/ja/hospitals', '/en/en', '/en/easy/hospitals', '/EN']) {
    expect([path, (await fetch(`${stack.siteUrl}${path}`)).status]).toEqual([path, 404])
  }
})

test('a language makes one document of a page, whatever is added to its address', async ({
  stack,
}) => {
  const tagOf = async (query: string) =>
    (await fetch(`${stack.siteUrl}/en/hospitals${query}`)).headers.get('etag')
  const tags = await Promise.all(
    ['', '?utm_source=x', '?area=nowhere', '?language=ja', '?locale=all', '?page=1'].map(tagOf),
  )
  expect(new Set(tags).size).toBe(1)
})

test('what is shown instead of a page is in the language too, and all of it is valid', async ({
  stack,
}) => {
  const expected = { '/en/nowhere': 'Page not found', '/easy/nowhere': 'ページが ありません' }
  for (const [path, words] of Object.entries(expected)) {
    const answer = await fetch(`${stack.siteUrl}${path}`)
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain(words)
    expect(await htmlProblems(html), path).toEqual([])
  }
  for (const path of [
    '/en',
    '/easy',
    '/en/hospitals',
    '/en/events',
    '/easy/events/calendar',
    '/en/open-data',
    '/en/resources',
    '/en/glossary',
    `/en${await anEventPath(stack.cmsUrl)}`,
    `/en${await aHospitalPath(stack.cmsUrl)}`,
    '/easy/topics/work',
    '/en/contents/cancer-and-work',
  ]) {
    expect(await htmlProblems(await (await fetch(`${stack.siteUrl}${path}`)).text()), path).toEqual(
      [],
    )
  }
})

test('all that stands around an English page is English', async ({ page }) => {
  for (const path of ['/en', '/en/contents/consultation-center']) {
    await page.goto(path)
    const japanese = await page.evaluate(() => {
      const around = document.querySelectorAll(
        'header, main > article ~ section, section:has(> #share-heading), #consultation, footer nav, #display-settings',
      )
      return [...around].flatMap((part) =>
        [...part.querySelectorAll('*')]
          .filter(
            (one) =>
              !one.closest('[hreflang], [aria-current="true"], address, script, a[href$="/"]'),
          )
          .flatMap((one) => [...one.childNodes])
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent?.trim() ?? '')
          .filter((text) => /[぀-ヿ一-鿿]/.test(text)),
      )
    })
    expect([path, japanese]).toEqual([path, []])
  }
})

test('feedback is given, and answered, in the language of the page', async ({ page }) => {
  await page.goto('/en/contents/consultation-center')
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/feedback\/thanks\/contents\/consultation-center$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  await page.getByRole('link', { name: /^Back to/ }).click()
  await expect(page).toHaveURL(/\/en\/contents\/consultation-center$/)
})

test('words that are not in the language of the page say in which they are', async ({
  page,
  stack,
}) => {
  for (const path of [
    '/en',
    '/en/hospitals',
    '/en/events',
    '/en/events/calendar',
    '/en/resources',
    '/en/glossary',
    '/en/open-data',
    `/en${await anEventPath(stack.cmsUrl)}`,
    `/en${await aHospitalPath(stack.cmsUrl)}`,
    '/en/contents/cancer-and-work',
    '/en/topics/work',
  ]) {
    await page.goto(path)
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const japanese = text.match(/[぀-ヿ一-鿿]/g)?.length ?? 0
        const latin = text.match(/[A-Za-z]/g)?.length ?? 0
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang')
        if (japanese > 0 && japanese * 2 >= latin && lang !== 'ja') found.push(text)
      }
      return found
    })
    expect([path, unmarked]).toEqual([path, []])
  }
})

test('what the site itself says of events, hospitals and resources is said in English', async ({
  page,
  stack,
}) => {
  for (const path of [
    '/en/events',
    '/en/events/calendar',
    '/en/hospitals',
    '/en/resources',
    '/en/open-data',
    `/en${await anEventPath(stack.cmsUrl)}`,
    `/en${await aHospitalPath(stack.cmsUrl)}`,
  ]) {
    await page.goto(path)
    const own = page.getByRole('main').locator('dt, th, label, caption, summary, h2, button')
    const japanese = (await own.allInnerTexts()).filter((words) => /[぀-ヿ一-鿿]/.test(words))
    // A card of a list has the name of what it leads to as its heading.
    const names = await page.getByRole('main').locator('article h2').allInnerTexts()
    expect([path, japanese.filter((words) => !names.includes(words))]).toEqual([path, []])
  }
})

test('a page whose facts are translated says that names and descriptions are in Japanese', async ({
  page,
  stack,
}) => {
  await page.goto(`/en${await anEventPath(stack.cmsUrl)}`)
  const main = page.getByRole('main')
  await expect(main.getByText(/Names and descriptions on this page are in Japanese/)).toBeVisible()
  await expect(main.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ja')
  await page.goto(await anEventPath(stack.cmsUrl))
  await expect(main.getByText('日本語で掲載しています')).toHaveCount(0)
})
