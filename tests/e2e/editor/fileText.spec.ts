import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

/** One file is read at a time, and a busy machine takes seconds for each. */
const READ_WITHIN = 60_000

/** No other page says it. */
const WORD = '早番遅番交替制'

test('visitors find what stands in a PDF, and staff are told of one that has no text', async ({
  page,
  stack,
}) => {
  await page.setContent(
    `<html lang="ja"><p>この冊子は、${WORD}で働く方のための手引きです。</p></html>`,
  )
  const printed = await page.pdf()
  await page.setContent('<html lang="ja"><svg><circle cx="50" cy="50" r="40" /></svg></html>')
  const scanned = await page.pdf()

  const [editor] = await accountsOf(stack.dataDir, 'metro-approver')
  const session = await logIn(stack.cmsUrl, editor)
  const stamp = Date.now()
  const titleOf = (name: string) => `ファイルの試し ${name} ${stamp}`
  const publish = async (name: string, content: Uint8Array<ArrayBuffer>) => {
    const file = new File([content], `${name}.pdf`, { type: 'application/pdf' })
    const media = await session.upload('/api/media', file, {})
    expect(media.status, media.text).toBe(201)
    const answer = await session.request('POST', '/api/resources', {
      title: titleOf(name),
      slug: `file-text-${name}-${stamp}`,
      type: 'handbook',
      file: media.json().doc?.id,
      _status: 'published',
    })
    expect(answer.status, answer.text).toBe(201)
    return String(answer.json().doc?.id)
  }
  const search = `${stack.siteUrl}/search?q=${encodeURIComponent(WORD)}`
  // Asked before, so that the page of results is kept.
  await fetch(search)
  await publish('printed', new Uint8Array(printed))
  const withoutText = await publish('scanned', new Uint8Array(scanned))

  const isFound = async () => (await (await fetch(search)).text()).includes(titleOf('printed'))
  await eventually('the text of the file is found', isFound, { within: READ_WITHIN, every: 250 })
  await page.goto(search)
  const result = page.getByRole('listitem').filter({ hasText: titleOf('printed') })
  await expect(result).toContainText(`PDFの中の文：この冊子は、${WORD}で働く方`)

  await logInThroughAdmin(page, stack.cmsUrl, editor)
  const note = page.getByRole('note').filter({ hasText: '文字を読み取れません' })
  await expect(async () => {
    await page.goto(`${stack.cmsUrl}/admin/collections/resources/${withoutText}`)
    await expect(note).toBeVisible({ timeout: 5000 })
  }).toPass({ timeout: READ_WITHIN })
})
