import { accountsOf } from '../support/accounts'
import { anonymous, logIn } from '../support/cmsSession'
import { createEventDraft, ownOrganization } from '../support/eventDraft'
import { invited } from '../support/invited'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const stamp = Date.now()
const title = `患者サロン（引き継ぎ ${stamp}）`
const names = { nurse: `退職 花子${stamp}`, colleague: `後任 太郎${stamp}` }

test('a nurse leaves: her account is disabled, and a colleague goes on with what came back to her', async ({
  browser,
  page,
  stack,
}) => {
  const { cmsUrl, dataDir } = stack
  const [account] = await accountsOf(dataDir, 'system-admin')
  const [deciding] = await accountsOf(dataDir, 'metro-approver')
  const [hospital] = await accountsOf(dataDir, 'hospital-editor')
  const admin = await logIn(cmsUrl, account)
  const organization = await ownOrganization(await logIn(cmsUrl, hospital))
  const roles = await admin.request('GET', '/api/editor-roles?where[key][equals]=hospital-editor')
  const role = roles.json().docs?.[0]?.id
  const invitation = { cmsUrl, dataDir, admin, role, organization }
  const nurse = await invited({ ...invitation, name: names.nurse })
  const colleague = await invited({ ...invitation, name: names.colleague })

  const session = await logIn(cmsUrl, nurse)
  const { id } = await createEventDraft(session, title)
  const approver = await logIn(cmsUrl, deciding)
  const comment = '曜日を確かめてください。'
  expect((await session.request('POST', `/api/events/${id}/submit`, {})).status).toBe(200)
  expect((await approver.request('POST', `/api/events/${id}/return`, { comment })).status).toBe(200)
  const form = `${cmsUrl}/admin/collections/events/${id}`

  // She still has it open at her desk, which keeps others from editing.
  const desk = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await logInThroughAdmin(desk, cmsUrl, nurse)
  await desk.goto(form, { waitUntil: 'networkidle' })
  await desk.locator('#field-title').fill(`${title} 書きかけ`)
  const locks = async () =>
    (await admin.request('GET', '/api/payload-locked-documents?limit=100&depth=0')).text
  await expect.poll(locks).toContain(id)

  await logInThroughAdmin(page, cmsUrl, account)
  const { user } = (await session.request('GET', '/api/users/me')).json() as {
    user: { id: string }
  }
  await page.goto(`${cmsUrl}/admin/collections/users/${user.id}`, { waitUntil: 'networkidle' })
  await page.locator('#field-disabled').check()
  await page.locator('#action-save').click()
  await expect(page.getByText('保存しました。').first()).toBeVisible()
  const refused = await anonymous(cmsUrl).request('POST', '/api/users/login', nurse)
  expect(refused.status).toBe(401)

  await page.goto(`${cmsUrl}/admin`)
  const waiting = page.locator('.portal-tasks__section').filter({ hasText: '引き継ぎが必要な内容' })
  await expect(waiting).toContainText(title)
  await waiting.getByRole('link', { name: names.nurse }).click()

  const inHand = page.getByRole('region', { name: '担当している内容' })
  await expect(inHand).toContainText(title)
  await expect(inHand).toContainText('差し戻し')
  await inHand
    .getByLabel('引き継ぐ方')
    .selectOption({ label: `${names.colleague}（${colleague.email}）` })
  await inHand.getByRole('button', { name: '引き継ぐ' }).click()
  await expect(inHand).toContainText(`1件を${names.colleague}さんに引き継ぎました。`)
  await expect(inHand).toContainText('担当している内容はありません。')
  await page.goto(`${cmsUrl}/admin`)
  await expect(page.locator('.portal-tasks, .portal-tasks__none').first()).toBeVisible()
  await expect(page.getByText(names.nurse)).toHaveCount(0)

  const successor = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await logInThroughAdmin(successor, cmsUrl, colleague)
  const returned = successor.locator('.portal-tasks__section').filter({ hasText: '差し戻し' })
  await expect(returned).toContainText(comment)
  await returned.getByRole('link', { name: title }).click()
  await expect(successor).toHaveURL(form)
  const panel = successor.locator('.portal-workflow').first()
  await expect(panel).toContainText(`担当：${names.colleague}`)
  await expect(successor.getByText('ほかの方が編集中です')).toHaveCount(0)
  const field = successor.locator('#field-title')
  await field.fill(`${title} 第3水曜`)
  await successor.getByRole('button', { name: '下書き保存' }).click()
  await expect(successor.getByText('下書きを保存しました。').first()).toBeVisible()
  await successor.reload()
  await expect(field).toHaveValue(`${title} 第3水曜`)
  await expect(panel).toContainText('下書き')

  await desk.context().close()
  await successor.context().close()
  // The closed window keeps its lock for some minutes.
  const removed = await admin.request('DELETE', `/api/events/${id}?overrideLock=true`)
  expect(removed.status).toBe(200)
})
