import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { violationsOf } from '../a11y/violationsOf'
import { isWide } from '../support/isWide'
import { publishedEvent } from '../support/publishedEvent'
import { readPdf } from '../support/readPdf'
import { readQrCode } from '../support/readQrCode'
import { expect, test } from '../support/test'

const LONG =
  'がん患者さんとご家族のための緩和ケアと療養生活を考える市民公開講座〜住み慣れた地域で自分らしく過ごすために〜'

/** Much to say: twelve dates, both ways to take part, and every field filled in. */
const MUCH = {
  summary: '治療と暮らしについて、専門家の話を聞き、参加者どうしで語り合います。'.repeat(3),
  format: 'hybrid',
  occurrences: Array.from({ length: 12 }, (_, month) => ({
    date: `2031-${String(month + 1).padStart(2, '0')}-15`,
    startTime: '14:00',
    endTime: '15:30',
  })),
  venue: {
    name: '中央棟 地下1階 講堂（総合受付の奥のエレベーターで地下1階へ）',
    address: '東京都文京区本駒込三丁目18番22号',
    access: 'JR・東京メトロ駒込駅から徒歩10分、都営三田線千石駅から徒歩15分',
  },
  online: {
    url: 'https://example.jp/room',
    note: '参加用のアドレスは、申し込んだ方にメールで送ります。',
  },
  fee: { kind: 'paid', amount: 1500, note: '資料代として。学生は無料です' },
  capacity: 80,
  application: {
    required: 'required',
    method: '電話かメールで、お名前と電話番号をお知らせください。定員になりしだい締め切ります。',
    phone: '03-0000-0000',
    email: 'soudan@hospital.example.jp',
    deadlineDate: '2031-01-10',
  },
}

test('the poster says what it has to say on one sheet, on paper as on the screen', async ({
  page,
  stack,
}) => {
  for (const [title, changes] of [
    ['患者サロン', {}],
    [LONG, MUCH],
  ] as const) {
    const { slug } = await publishedEvent(stack, title, changes)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/events/${slug}/poster`)
      expect(await isWide(page)).toBe(false)
      expect(await violationsOf(page)).toEqual([])
    }
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    await expect(page.getByRole('button', { name: '印刷する' })).toBeVisible()
    const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(paper.pages).toBe(1)
    expect(paper.text).toContain(title)
    expect(paper.text).toContain(`${stack.siteUrl}/events/${slug}`)
    expect(paper.text).not.toContain('印刷する')

    const file = await fetch(`${stack.siteUrl}/events/${slug}/poster.pdf`)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    const download = await readPdf(new Uint8Array(await file.arrayBuffer()))
    expect(download).toMatchObject({ pages: 1, title })
    expect(download.text).toContain(`${stack.siteUrl}/events/${slug}`)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a poster of what is called off says so in large letters', async ({ page, stack }) => {
    const { slug } = await publishedEvent(stack, '中止になる会', {
      status: 'cancelled',
      statusNote: '台風のため、中止します。',
    })
    await page.goto(`/events/${slug}/poster`)
    await expect(page.getByText('中止になりました')).toBeVisible()
    await expect(page.getByText('台風のため、中止します。')).toBeVisible()
    await expect(page.getByText('ブラウザーの「印刷」')).toBeVisible()
    await expect(page.getByRole('button', { name: '印刷する' })).toHaveCount(0)
  })
})

test('the QR codes lead to the page of the event', async ({ page, stack }) => {
  const { slug } = await publishedEvent(stack, 'QRコードの会')
  await page.goto('/privacy')
  for (const format of ['png', 'svg']) {
    expect(await readQrCode(page, `/events/${slug}/qr.${format}`)).toBe(
      `${stack.siteUrl}/events/${slug}`,
    )
  }
  expect((await fetch(`${stack.siteUrl}/events/nowhere/qr.png`)).status).toBe(404)
})

test('a hospital shows its published events on its own site, and no others', async ({
  page,
  stack,
}) => {
  const title = `一覧に載る会 <b>${Date.now()}</b>`
  const { id, slug, staff } = await publishedEvent(stack, title, {
    occurrences: [{ date: '2030-01-09', startTime: '14:00', endTime: '15:30' }],
  })
  const draft = await staff.request('PATCH', `/api/events/${id}?draft=true`, {
    title: '書きかけの題名',
    _status: 'draft',
  })
  expect(draft.status).toBe(200)
  const outputs = (await staff.request('GET', `/api/events/${id}/outputs`)).json().outputs as {
    snippet: string
  }
  const [, feed = ''] = /events="([^"]+)"/.exec(outputs.snippet) ?? []
  const answer = await fetch(feed)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('set-cookie')).toBeNull()
  const text = await answer.text()
  expect(text).toContain(`/events/${slug}`)
  expect(text).not.toContain('書きかけの題名')

  const hospital = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!DOCTYPE html><title>病院</title><h1>病院</h1>${outputs.snippet}`)
  })
  await new Promise<void>((listening) => hospital.listen(0, '127.0.0.1', listening))
  try {
    await page.goto(`http://127.0.0.1:${(hospital.address() as AddressInfo).port}/`)
    const link = page.getByRole('link', { name: title })
    await expect(link).toHaveAttribute('href', `${stack.siteUrl}/events/${slug}`)
    await expect(page.getByText('2030年（令和12年）1月9日（水）14:00〜15:30').first()).toBeVisible()
    expect(await page.context().cookies()).toEqual([])
  } finally {
    hospital.closeAllConnections()
    hospital.close()
  }
})
