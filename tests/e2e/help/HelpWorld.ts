import { type Browser, chromium, type Page } from '@playwright/test'
import { join } from 'node:path'
import { chromiumLaunchOptions } from '../browser/chromiumLaunchOptions'
import type { Stack } from '../stack/Stack'
import { accountsOf } from '../support/accounts'
import { type CmsSession, logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { logInThroughAdmin } from '../support/logInThroughAdmin'

/** Narrow enough to be read where a page of help shows it smaller. */
const VIEWPORT = { width: 760, height: 1400 }
const DAY = '2031-06-18'
const NEXT_MONTH = '2031-07-16'

/** A hospital and somebody who approves, each with a window of their own, and events that say the same at every run. */
export class HelpWorld {
  private constructor(
    private readonly browser: Browser,
    readonly cmsUrl: string,
    readonly hospital: Page,
    readonly staff: Page,
    private readonly hospitalSession: CmsSession,
    private readonly staffSession: CmsSession,
  ) {}

  static async open(stack: Stack): Promise<HelpWorld> {
    // Nobody else works with this hospital while tests run beside this one.
    const [, , atHospital] = await accountsOf(stack.dataDir, 'hospital-editor')
    const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
    if (!atHospital) throw new Error('There is no third hospital')
    const browser = await japaneseBrowser(join(stack.folder, 'browser-of-help'))
    const window = async (account: typeof approver) => {
      const context = await browser.newContext({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        viewport: VIEWPORT,
        deviceScaleFactor: 1.5,
        reducedMotion: 'reduce',
        colorScheme: 'light',
      })
      const page = await context.newPage()
      // Leaving a form with unsaved changes asks first.
      page.on('dialog', (dialog) => void dialog.accept())
      await logInThroughAdmin(page, stack.cmsUrl, account)
      return page
    }
    return new HelpWorld(
      browser,
      stack.cmsUrl,
      await window(atHospital),
      await window(approver),
      await logIn(stack.cmsUrl, atHospital),
      await logIn(stack.cmsUrl, approver),
    )
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  /** A draft of the hospital. */
  async draft(title: string, more: object = {}): Promise<string> {
    const event = {
      ...eventOf(await ownOrganization(this.hospitalSession), title),
      occurrences: [{ date: DAY, startTime: '14:00', endTime: '15:30' }],
      ...more,
    }
    const { doc } = await post(this.hospitalSession, '/api/events?draft=true', event)
    return String(doc?.id)
  }

  async submitted(title: string, more: object = {}): Promise<string> {
    const id = await this.draft(title, more)
    await post(this.hospitalSession, `/api/events/${id}/submit`, {})
    return id
  }

  async returned(title: string, comment: string, field: string): Promise<string> {
    const id = await this.submitted(title)
    await post(this.staffSession, `/api/events/${id}/return`, { comment, field })
    return id
  }

  /** On the site, with two dates. */
  async published(title: string): Promise<string> {
    const at = { startTime: '14:00', endTime: '15:30' }
    const id = await this.submitted(title, {
      occurrences: [DAY, NEXT_MONTH].map((date) => ({ date, ...at })),
    })
    await post(this.staffSession, `/api/events/${id}/approve`, {})
    return id
  }
}

/** Its own inputs, such as those of dates, are Japanese too, which the language of a window does not change. */
async function japaneseBrowser(folder: string): Promise<Browser> {
  const { args = [], env, ...options } = await chromiumLaunchOptions(folder)
  const language = { LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8', LANGUAGE: 'ja' }
  return chromium.launch({ ...options, args: [...args, '--lang=ja'], env: { ...env, ...language } })
}

async function post(session: CmsSession, path: string, body: object) {
  const answer = await session.request('POST', path, body)
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
  return answer.json()
}
