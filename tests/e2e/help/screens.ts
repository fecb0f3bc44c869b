import { expect, type Locator, type Page } from '@playwright/test'
import { openPart, partsOf } from '../support/formParts'
import type { HelpWorld } from './HelpWorld'

/** Goes to a screen and says which parts of it a picture shows. */
type Screen = (world: HelpWorld) => Promise<Locator[]>

// One name for each, so that none is taken for another.
const TITLE = '患者サロン「ひだまり」'
const RETURNED = '患者サロン「こもれび」'
const CALLED_OFF = '患者サロン「そよかぜ」'
const WAITING = '市民公開講座「がんと食事」'
const FLYER = `${TITLE}

日時：2031年6月18日（水）14:00～15:30
会場：当院 2階 講堂
対象：患者さん、ご家族
参加費：無料
申込：不要
問い合わせ：がん相談支援センター`

const openEvent = async (page: Page, cmsUrl: string, id: string) => {
  await page.goto(`${cmsUrl}/admin/collections/events/${id}`)
  await expect(page.locator('.portal-workflow button').first()).toBeEnabled()
}

/** Opens parts of the form until a field is seen. */
const seen = async (page: Page, field: Locator): Promise<Locator> => {
  await expect(page.locator('main form .field-type').first()).toBeVisible()
  for (const part of await partsOf(page)) {
    if (await field.first().isVisible()) break
    await openPart(page, part)
    // A part is drawn when it is opened.
    await field
      .first()
      .waitFor({ timeout: 2000 })
      .catch(() => undefined)
  }
  await expect(field.first()).toBeVisible()
  return field.first()
}

/** A field of the form with its label and what is said of it. */
const fieldOf = (page: Page, path: string): Locator =>
  page.locator(`.field-type#field-${path}, .field-type:has(#field-${path})`).last()

const choose = async (page: Page, path: string, option: string) => {
  await page.locator(`#field-${path} input`).first().click()
  await page.getByRole('option', { name: option }).click()
}

/** By the name of the picture (`apps/cms/src/help/helpPictures.ts`). */
export const SCREENS: Record<string, Screen> = {
  'home-start': async ({ hospital, cmsUrl }) => {
    await hospital.goto(`${cmsUrl}/admin`)
    return [
      hospital.getByRole('heading', { level: 1 }),
      hospital.locator('.portal-hospital__start'),
    ]
  },
  'next-event': async (world) => {
    const { hospital, cmsUrl } = world
    await world.draft(TITLE)
    await hospital.goto(`${cmsUrl}/admin/next-event`)
    const main = hospital.getByRole('main')
    const event = main.getByRole('listitem').filter({ hasText: TITLE }).first()
    await expect(event.getByRole('button')).toBeEnabled()
    return [main.getByRole('heading', { level: 1 }), main.locator('h1 + p'), event]
  },
  'next-event-made': async ({ hospital }) => {
    await hospital.getByRole('button', { name: TITLE }).first().click()
    const notice = hospital.locator('.portal-workflow__notice')
    await expect(notice).toContainText('下書きを')
    return [
      notice,
      hospital.locator('.portal-workflow__state'),
      hospital.locator('.portal-workflow__choices'),
    ]
  },
  'paste-text': async ({ hospital, cmsUrl }) => {
    await hospital.goto(`${cmsUrl}/admin/paste-event`)
    const text = hospital.getByLabel('チラシやメールの文章')
    await text.fill(FLYER)
    return [hospital.getByRole('heading', { level: 1 }), hospital.locator('form.portal-paste')]
  },
  'paste-reading': async ({ hospital }) => {
    await hospital.getByRole('button', { name: '読み取る' }).click()
    const form = hospital.getByRole('form', { name: '読み取った内容' })
    await expect(form).toBeVisible()
    return [form]
  },
  'new-event': async ({ hospital, cmsUrl }) => {
    await hospital.goto(`${cmsUrl}/admin/collections/events/create`)
    const title = await seen(hospital, fieldOf(hospital, 'title'))
    const kind = fieldOf(hospital, 'kind')
    await expect(hospital.locator('#field-title')).toBeEditable()
    const buttons = hospital.locator('.doc-controls__controls')
    return [buttons, title, kind]
  },
  submit: async (world) => {
    const { hospital, cmsUrl } = world
    await openEvent(hospital, cmsUrl, await world.draft(TITLE))
    await hospital.getByRole('button', { name: '承認を依頼する' }).click()
    return [hospital.locator('.portal-workflow__state'), hospital.locator('.portal-decision')]
  },
  'returned-home': async (world) => {
    const { hospital, cmsUrl } = world
    const comment = '部屋の番号も書いてください。'
    await world.returned(RETURNED, comment, 'venue.name')
    await hospital.goto(`${cmsUrl}/admin`)
    const tasks = hospital.locator('.portal-hospital__part').filter({ hasText: 'やること' })
    const task = tasks.getByRole('listitem').filter({ hasText: comment }).first()
    return [tasks.locator('h2'), task]
  },
  'returned-field': async ({ hospital }) => {
    await hospital.getByRole('link', { name: '「会場 › 会場の名前」を直す' }).first().click()
    const comments = hospital.locator('.portal-field-comments').first()
    await expect(comments).toBeVisible()
    return [await seen(hospital, fieldOf(hospital, 'venue__name')), comments]
  },
  announce: async (world) => {
    const { hospital, cmsUrl } = world
    await openEvent(hospital, cmsUrl, await world.published(CALLED_OFF))
    await hospital.getByRole('button', { name: '中止・延期を知らせる' }).click()
    const form = hospital.locator('.portal-decision')
    await form.getByLabel('どの回について知らせますか').selectOption({ index: 1 })
    await form
      .getByRole('textbox')
      .fill('台風のため中止します。申し込まれた方には電話でお知らせします。')
    return [hospital.locator('.portal-workflow__state'), form]
  },
  recurrence: async (world) => {
    const { hospital, cmsUrl } = world
    await openEvent(hospital, cmsUrl, await world.draft(TITLE))
    const group = await seen(hospital, hospital.locator('#field-recurrence'))
    await choose(hospital, 'recurrence__pattern', '毎月 第○曜日')
    await choose(hospital, 'recurrence__weeks', '第3')
    await choose(hospital, 'recurrence__weekdays', '水曜')
    await hospital.keyboard.press('Escape')
    await group.getByLabel('開始').fill('14:00')
    await group.getByLabel('終了', { exact: true }).fill('15:30')
    await group.getByLabel('始まりの日').fill('2031-06-18')
    await hospital.getByLabel('始まりの日').blur()
    return [group]
  },
  'review-queue': async (world) => {
    const { staff, cmsUrl } = world
    await world.submitted(WAITING)
    await staff.goto(`${cmsUrl}/admin/review`)
    const main = staff.getByRole('main')
    const row = main.locator('li, tr').filter({ hasText: WAITING }).first()
    await expect(row).toBeVisible()
    return [main.getByRole('heading', { level: 1 }), row]
  },
  review: async ({ staff }) => {
    await staff.getByRole('link', { name: WAITING }).first().click()
    await expect(staff.getByRole('button', { name: /承認して公開/ })).toBeEnabled()
    // Not the ways to what else waits: other tests have things waiting too.
    const bar = staff.locator('.portal-review__bar')
    return [bar.locator('.portal-lab__buttons'), bar.getByRole('button', { name: /キーの使い方/ })]
  },
  'review-return': async ({ staff }) => {
    await staff.getByRole('button', { name: /差し戻す/ }).click()
    const bar = staff.locator('.portal-review__bar')
    return [staff.getByRole('form', { name: '差し戻す' }), bar.locator('.portal-lab__buttons')]
  },
}
