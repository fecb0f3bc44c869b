import { rawNext } from '../stack/rawNext'
import { sitemapPaths } from '../support/sitemapPaths'
import { expect, test } from '../support/test'

test('the examples of components are for those who build the site, not for search engines', async ({
  page,
  stack,
}) => {
  await page.goto('/styleguide')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expect(await sitemapPaths(stack.siteUrl)).not.toContain('/styleguide')
})

test('a site that nobody told to show them has no such page', async ({ stack }) => {
  const next = await rawNext(stack)
  try {
    expect(await next.get('/styleguide')).toContain('ページが見つかりません')
  } finally {
    await next.stop()
  }
})
