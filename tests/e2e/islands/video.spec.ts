import type { Page } from '@playwright/test'
import type { Stack } from '../stack/Stack'
import { violationsOf } from '../a11y/violationsOf'
import { listPublished } from '../support/findPublished'
import { expect, test } from '../support/test'
import { watch } from './watch'

const SERVICE = 'https://www.youtube-nocookie.com'
const OFFER = 'ここで再生する（動画のサービスに接続します）'

/** A page with a video that can be played there. */
const videoPage = async ({ cmsUrl }: Stack) => {
  const video = (await listPublished(cmsUrl, 'resources')).find(({ url }) =>
    /^https:\/\/www\.youtube\.com\//.test(String(url)),
  )
  if (!video) throw new Error('No published resource is a video of YouTube')
  return { path: `/resources/${video.slug}`, url: String(video.url) }
}

const offer = (page: Page) => page.getByRole('button', { name: OFFER })

test('nobody hears of the visitor before the button is pressed', async ({
  page,
  context,
  stack,
}) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  const { path, url } = await videoPage(stack)
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(offer(page)).toBeVisible()
  await offer(page).scrollIntoViewIfNeeded()
  await offer(page).hover()
  await offer(page).focus()
  await page.waitForTimeout(300)
  await expect(page.getByRole('main').locator(`a[href="${url}"]`)).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(await violationsOf(page)).toEqual([])
  expect({ foreign, problems }).toEqual({ foreign: [], problems: [] })
  expect(await context.cookies()).toEqual([])
})

test('then the player is there, with the keyboard too, and learns the site but not the page', async ({
  page,
  stack,
}) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  const referers: (string | undefined)[] = []
  await page.route(`${SERVICE}/**`, (route) => {
    referers.push(route.request().headers().referer)
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<p>再生中</p>' })
  })
  const { path } = await videoPage(stack)
  await page.goto(path)
  await offer(page).focus()
  await page.keyboard.press('Enter')
  const frame = page.locator('video-player > iframe')
  await expect(frame).toBeFocused()
  await expect(frame.contentFrame().getByText('再生中')).toBeVisible()
  await expect(frame).toHaveAttribute('title', /./)
  await expect(offer(page)).toHaveCount(0)
  expect(foreign).toEqual([expect.stringMatching(`^${SERVICE}/embed/.*autoplay=1$`)])
  expect(referers).toEqual([`${stack.siteUrl}/`])
  expect(problems).toEqual([])
  const box = await frame.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
})

test('only pages with such a video may show a frame, and only of that service', async ({
  page,
  stack,
}) => {
  const policyOf = async (path: string) => {
    const policy = (await page.goto(path))?.headers()['content-security-policy'] ?? ''
    return policy.split('; ').find((directive) => directive.startsWith('frame-src'))
  }
  const { path } = await videoPage(stack)
  expect(await policyOf(path)).toBe(`frame-src ${SERVICE}`)
  for (const other of ['/', '/resources', '/contents/cancer-and-work', '/nowhere']) {
    expect(await policyOf(other), other).toBe("frame-src 'none'")
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way to the video’s page remains', async ({ page, stack }) => {
    const { path, url } = await videoPage(stack)
    await page.goto(path)
    await expect(offer(page)).toHaveCount(0)
    await expect(page.getByRole('main').locator(`a[href="${url}"]`)).toBeVisible()
  })
})
