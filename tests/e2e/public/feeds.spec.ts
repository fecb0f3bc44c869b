import { setTimeout as sleep } from 'node:timers/promises'
import { readCalendar } from '@tokyo-cancer-portal/event-feeds/testing'
import { templatePaths } from '../a11y/templates'
import { FEEDS } from '../support/feeds'
import { findPublished, listPublished } from '../support/findPublished'
import { jsonLdOf } from '../support/jsonLdOf'
import { expect, test } from '../support/test'

for (const [path, { type }] of Object.entries(FEEDS)) {
  test(`${path} answers as programs expect`, async ({ stack }) => {
    const address = `${stack.siteUrl}${path}`
    const answer = await fetch(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('cache-control')).toMatch(/^public\b.*\bmust-revalidate\b/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    const modified = answer.headers.get('last-modified') ?? ''
    expect(new Date(modified).toUTCString()).toBe(modified)
    const body = await answer.text()
    expect(body.length).toBeGreaterThan(50)

    // A change within the last second cannot be told from the state before it by a time in seconds.
    await sleep(Math.max(0, Date.parse(modified) + 2000 - Date.now()))
    for (const [name, value] of [
      ['if-none-match', etag],
      ['if-modified-since', modified],
    ] as const) {
      const again = await fetch(address, { headers: { [name]: value } })
      expect(again.status, name).toBe(304)
      expect(again.headers.get('etag')).toBe(etag)
      expect(await again.text()).toBe('')
    }
    const other = await fetch(address, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
    expect(await other.text()).toBe(body)

    const head = await fetch(address, { method: 'HEAD' })
    expect(head.status).toBe(200)
    for (const name of ['content-type', 'etag', 'last-modified', 'content-length']) {
      expect(head.headers.get(name), name).toBe(answer.headers.get(name))
    }
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(body)
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  })
}

test('the calendars can be read by a strict program', async ({ stack }) => {
  const read = async (path: string) =>
    readCalendar(await (await fetch(`${stack.siteUrl}${path}`)).text()).events
  const all = await read('/events.ics')
  expect(all.length).toBeGreaterThan(0)
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
  const today = Date.now() - 24 * 60 * 60 * 1000
  expect(all.filter(({ endDate }) => endDate.toJSDate().getTime() < today)).toEqual([])

  const events = await listPublished(stack.cmsUrl, 'events')
  for (const { slug } of events) {
    const dates = await read(`/events/${slug}.ics`)
    expect(dates.length, slug).toBeGreaterThan(0)
  }
  const venues = (await read('/events.ics?format=venue')).map(({ uid }) => uid)
  expect(venues.length).toBeGreaterThan(0)
  expect(venues.length).toBeLessThan(all.length)
  expect(all.map(({ uid }) => uid)).toEqual(expect.arrayContaining(venues))
})

test('the feed and the sitemap are well-formed', async ({ page, stack }) => {
  for (const path of ['/events/feed.atom', '/news/feed.atom', '/sitemap.xml']) {
    const xml = await (await fetch(`${stack.siteUrl}${path}`)).text()
    const root = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      const error = document.querySelector('parsererror')
      return error?.textContent ?? document.documentElement.localName
    }, xml)
    expect(root, path).toBe(path.endsWith('atom') ? 'feed' : 'urlset')
  }
  const sitemap = await (await fetch(`${stack.siteUrl}/sitemap.xml`)).text()
  const urls = [...sitemap.matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url ?? '')
  const undated = urls.filter((url) => !/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/.test(url))
  // Only a list in which there is nothing has never changed.
  expect(undated.filter((url) => !url.includes('/news<'))).toEqual([])
})

test('the files begin with a byte order mark and the columns that others expect', async ({
  stack,
}) => {
  const bytesOf = async (path: string) =>
    Buffer.from(await (await fetch(`${stack.siteUrl}${path}`)).arrayBuffer())
  const event = await bytesOf('/open-data/130001_event.csv')
  const hospital = await bytesOf('/open-data/130001_hospital.csv')
  const start = (text: string) => Buffer.from(`\uFEFF${text}`)
  expect(event.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  for (const [bytes, header] of [
    [
      event,
      '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日,開始時間,終了時間,開始日時特記事項,説明,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,場所名称,住所,方書,緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,URL,備考\r\n',
    ],
    [
      hospital,
      '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,方書,緯度,経度,電話番号,内線番号,FAX番号,法人番号,法人の名称,医療機関コード,診療曜日,診療開始時間,診療終了時間,診療日時特記事項,時間外における対応,診療科目,病床数,URL,備考\r\n',
    ],
  ] as const) {
    expect(bytes.subarray(0, start(header).length)).toEqual(start(header))
  }
  const hospitals = await listPublished(stack.cmsUrl, 'organizations')
  for (const { name, kind } of hospitals) {
    expect(hospital.toString().includes(`,${name},`), name).toBe(kind === 'hospital')
  }
  const answer = await fetch(`${stack.siteUrl}/open-data/130001_event.csv`)
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="130001_event.csv"')
})

test('odd questions are no fault', async ({ stack }) => {
  for (const [path, status] of [
    ['/events.ics?format=%FF%00&area[]=1&page=-1&limit=99999&sort=-password', 200],
    ['/events.ics?format=<i>odd-mark</i>', 200],
    ['/events/feed.atom?format=online&format=venue&where[title]=x', 200],
    [`/events.ics?x=${'y'.repeat(5000)}`, 200],
    ['/open-data/130001_event.csv?%', 200],
    ['/events/nowhere.ics', 404],
    ['/events/UPPER%20CASE.ics', 404],
    ['/events/%E3%81%82.ics', 404],
    ['/events/%2e%2e.ics', 404],
    ['/events/.ics', 404],
    ['/events/%E0%A4%A.ics', 404],
    ['/open-data/130001_secret.csv', 404],
  ] as const) {
    const answer = await fetch(`${stack.siteUrl}${path}`)
    expect(answer.status, path).toBe(status)
    expect(await answer.text(), path).not.toMatch(/odd-mark|\bat .*\.js:\d/)
  }
})

test('the pages lead to them', async ({ page, stack }) => {
  await page.goto('/events?format=venue')
  const alternate = (type: string) =>
    page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href')
  expect(await alternate('application/atom+xml')).toBe(
    `${stack.siteUrl}/events/feed.atom?format=venue`,
  )
  expect(await alternate('text/calendar')).toBe(`${stack.siteUrl}/events.ics?format=venue`)
  await page.getByText('この条件のカレンダー').click()
  const open = page.getByRole('link', { name: 'カレンダーアプリで開く' })
  await expect(open).toHaveAttribute('href', /^webcal:\/\/[^/]+\/events\.ics\?format=venue$/)
  await expect(page.getByRole('main')).toContainText(`${stack.siteUrl}/events.ics?format=venue`)

  await page.goto('/events')
  await page
    .getByRole('main')
    .locator('a[href^="/events/"]', { hasText: '【サンプル】' })
    .first()
    .click()
  const add = page.getByRole('link', { name: 'カレンダーに追加' })
  const address = new URL((await add.getAttribute('href')) ?? '', stack.siteUrl)
  expect((await fetch(address)).headers.get('content-type')).toContain('text/calendar')

  await page.getByRole('contentinfo').getByRole('link', { name: 'オープンデータ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'オープンデータ' })).toBeVisible()
  const files = page.getByRole('main').locator('a[href$=".csv"]')
  await expect(files).toHaveCount(4)
  for (const file of await files.all()) {
    const answer = await fetch(new URL((await file.getAttribute('href')) ?? '', stack.siteUrl))
    expect(answer.status).toBe(200)
  }
})

test('what a page says to programs stands in the HTML, and the policy lets it', async ({
  page,
  stack,
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
  })
  const { event = '', hospital = '', home = '/' } = await templatePaths(stack.cmsUrl)
  for (const [path, type] of [
    [home, 'WebSite'],
    [event, 'Event'],
    [hospital, 'Hospital'],
  ] as const) {
    await page.goto(path)
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(
      blocks.map((text) => JSON.parse(text)['@type']),
      path,
    ).toContain(type)
  }
  expect(refused).toEqual([])
})

test('an event says its dates to programs as its page says them to people', async ({ stack }) => {
  const sample = (await listPublished(stack.cmsUrl, 'events')).find(
    ({ format, occurrences }) =>
      format === 'venue' && Array.isArray(occurrences) && occurrences.length > 0,
  )
  const event = await findPublished(stack.cmsUrl, 'events', { slug: sample?.slug })
  const occurrences = event.occurrences as { date: string; startTime: string | null }[]
  const nodes = jsonLdOf(await (await fetch(`${stack.siteUrl}/events/${event.slug}`)).text())
  const starts = nodes
    .filter((node) => node['@type'] === 'Event')
    .map((node) => String(node.startDate))
  expect(new Set(starts)).toEqual(
    new Set(
      occurrences.map(({ date, startTime }) =>
        startTime ? `${date}T${startTime}:00+09:00` : date,
      ),
    ),
  )
})
