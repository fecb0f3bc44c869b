import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { expect, test } from '../support/test'

const SITUATIONS = [
  'がんと言われたとき',
  '治療を選ぶとき',
  '治療中の暮らし',
  'お金のこと',
  '治療と仕事の両立',
  '再発・緩和ケアのこと',
  '大切な人を亡くした方へ',
]
const READERS = ['患者さんへ', 'ご家族へ', '職場・企業の方へ', '医療・支援に携わる方へ']

const SOON = { within: 5000 }

test.use({ javaScriptEnabled: false })

for (const place of ['main', 'contentinfo'] as const) {
  test(`every way in is reached from home by the ${place}, by its own name`, async ({ page }) => {
    for (const name of [...SITUATIONS, ...READERS]) {
      await page.goto('/')
      await page.getByRole(place).getByRole('link', { name, exact: true }).first().click()
      await expect(page).toHaveURL(/\/topics\//)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name, { useInnerText: true })
      const links = page.getByRole('main').locator('h3 a, section li a')
      expect(await links.count(), name).toBeGreaterThan(0)
    }
  })
}

test('a way in without pages says so and what there is instead', async ({ page }) => {
  await page.goto('/topics/recurrence-palliative')
  const main = page.getByRole('main')
  await expect(main).toContainText('まだ公開していません')
  for (const href of ['#consultation', '/hospitals', '/events']) {
    await expect(main.locator(`a[href="${href}"]`).first()).toBeVisible()
  }
})

test('what staff tag with a situation is on its way in, and gone with the tag', async ({
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const title = `緩和ケアを知る（${crypto.randomUUID().slice(0, 8)}）`
  const created = await session.request('POST', '/api/content-items', {
    title,
    kind: 'page',
    placement: 'page',
    summary: '動作の確認のためのページです。',
    situations: ['recurrence-palliative'],
    _status: 'published',
  })
  expect(created.status).toBe(201)
  const { id } = created.json().doc ?? { id: '' }
  const hub = async () => (await fetch(`${stack.siteUrl}/topics/recurrence-palliative`)).text()
  try {
    await eventually('the page on the way in', async () => (await hub()).includes(title), SOON)
    expect(await hub()).not.toContain('まだ公開していません')
    const untagged = await session.request('PATCH', `/api/content-items/${id}`, {
      situations: [],
      _status: 'published',
    })
    expect(untagged.status).toBe(200)
    await eventually('the page off the way in', async () => !(await hub()).includes(title), SOON)
    expect(await hub()).toContain('まだ公開していません')
  } finally {
    await session.request('DELETE', `/api/content-items/${id}`)
  }
})
