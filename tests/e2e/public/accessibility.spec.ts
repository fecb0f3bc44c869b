import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import type { Doc } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { sitemapPaths } from '../support/sitemapPaths'
import { expect, test } from '../support/test'

const SOON = { within: 5000 }
const PARTS = [
  '対象範囲',
  '目標とする適合レベルと対応度',
  '達成期限',
  '例外事項',
  '追加する達成基準',
  '把握している問題点と対応予定',
  '担当部署',
  '連絡先',
]

test('the policy has all its parts and claims no test', async ({ page }) => {
  await page.goto('/accessibility')
  const terms = await page.getByRole('main').getByRole('term').allInnerTexts()
  expect(terms).toEqual(expect.arrayContaining(PARTS))
  await expect(page.getByRole('main')).toContainText('JIS X 8341-3:2016 の適合レベルAA')
  await expect(page.getByRole('main')).toContainText('試験は、まだ実施していません（未実施）')
})

test('a result that staff publish is on the site with its checklist', async ({ page, stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const drafted = await session.request('POST', '/api/accessibility-results?draft=true', {
    title: '動作の確認のための結果',
  })
  expect(drafted.status).toBe(201)
  const { id, criteria } = drafted.json().doc as Doc & { criteria: { criterion: string }[] }
  const [first, ...others] = criteria
  const saved = await session.request('PATCH', `/api/accessibility-results/${id}`, {
    declaredOn: '2031-02-01',
    testedFrom: '2031-01-12',
    testedUntil: '2031-01-15',
    standard: 'jis-2016',
    level: 'aa',
    claim: 'partly-conforms',
    selectionMethod: 'ページの種類ごとに選びました。',
    pages: [{ title: 'トップページ', url: '/' }],
    technologies: ['html', 'css'],
    criteria: [
      { ...first, application: 'applicable', result: 'not-met', note: '地図の画像' },
      ...others.map((row) => ({ ...row, application: 'not-applicable' })),
    ],
    _status: 'published',
  })
  expect(saved.status).toBe(200)
  const policy = async () => (await fetch(`${stack.siteUrl}/accessibility`)).text()
  try {
    await eventually(
      'the result on the page of the policy and in the sitemap',
      async () =>
        !(await policy()).includes('未実施') &&
        (await sitemapPaths(stack.siteUrl)).includes('/accessibility/result-2031'),
      SOON,
    )
    await page.goto('/accessibility')
    await page.getByRole('link', { name: '動作の確認のための結果' }).click()
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveText([
      '細分箇条',
      '達成基準',
      '等級',
      '適用',
      '適合',
      '備考',
    ])
    await expect(table.getByRole('row')).toHaveCount(39)
    await expect(table.getByRole('row').nth(1)).toHaveText(
      /1\.1\.1\s*非テキストコンテンツ.*A.*適用.*不適合.*地図の画像/,
    )
    // On a phone each criterion is a block, and all of it is in view.
    await page.setViewportSize({ width: 320, height: 800 })
    await expect(table.getByRole('row').first()).toContainText('不適合')
    await expect(page.getByRole('main')).toContainText('2031年（令和13年）2月1日')
    await expect(page.getByRole('main')).toContainText('一部準拠')
    expect(await violationsOf(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  } finally {
    await session.request('DELETE', `/api/accessibility-results/${id}`)
  }
  await eventually(
    'the policy without the result',
    async () => (await policy()).includes('未実施'),
    SOON,
  )
})
