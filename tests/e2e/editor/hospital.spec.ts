import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { listPublished } from '../support/findPublished'
import { holdAnswers } from '../support/holdAnswers'
import { openSection } from '../support/openSection'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const PUBLISHING = /^公開|公開する|公開予約/

test('a hospital writes an event with the form and finds no way to publish it', async ({
  page,
  stack,
}) => {
  const title = `患者サロン（e2e ${Date.now()}）`
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)

  await page.goto(`${stack.cmsUrl}/admin/collections/events`)
  await page.getByRole('link', { name: '新しいイベントを作る' }).click()
  await expect(page.locator('#field-title')).toBeVisible()
  // The row is added just before the answer to an earlier change arrives: the worst moment (AskAgain).
  const answers = await holdAnswers(page)
  await page.locator('#field-title').fill(title)
  await page.locator('#field-kind').click()
  await page.getByRole('option', { name: '患者サロン・交流会' }).click()
  const summary = page.locator('#field-summary')
  await expect(summary).toBeHidden()
  await openSection(page, 'くわしく：内容・講師・要約')
  await summary.fill('治療中の方とご家族が話し合う会です。')
  await answers.oneWaits
  await page.getByRole('button', { name: '開催日を追加' }).click()
  answers.release()
  // The first date is open from the beginning; this is the second.
  await expect(page.locator('#occurrences-row-1').getByLabel('日付')).toBeVisible()
  await page.locator('#occurrences-row-1').getByLabel('日付').fill('2030-06-26')
  const occurrence = page.locator('#occurrences-row-0')
  await occurrence.getByLabel('日付').fill('2030-06-19')
  await occurrence.getByLabel('開始').fill('14:00')
  await occurrence.getByLabel('終了').fill('15:30')

  await page.getByRole('button', { name: '下書き保存' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/events\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { useInnerText: true })

  await expect(page.getByRole('button', { name: PUBLISHING })).toHaveCount(0)
  await page.locator('.doc-controls__popup button').first().click()
  await expect(page.getByRole('button', { name: PUBLISHING })).toHaveCount(0)

  const titles = (await listPublished(stack.cmsUrl, 'events')).map((event) => event.title)
  expect(titles).not.toContain(title)
  const session = await logIn(stack.cmsUrl, editor)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const saved = await session.request('GET', `/api/events/${id}?draft=true&depth=0`)
  expect(saved.json()).toMatchObject({ title, kind: 'salon', _status: 'draft' })
  expect(saved.json().occurrences).toMatchObject([
    { date: '2030-06-19', startTime: '14:00' },
    { date: '2030-06-26' },
  ])
})
