import { htmlProblems } from '../support/htmlProblems'
import { expect, test } from '../support/test'

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
