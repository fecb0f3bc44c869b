import { accountsOf } from '../support/accounts'
import { anonymous, logIn } from '../support/cmsSession'
import { createEventDraft } from '../support/eventDraft'
import { listPublished } from '../support/findPublished'
import { PNG } from '../support/png'
import { expect, test } from '../support/test'

test('a draft is nowhere to be seen without a login', async ({ stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const secret = `秘密の下書き${Date.now()}`
  const [item] = await listPublished(stack.cmsUrl, 'content-items')
  const created = await session.request('POST', '/api/content-items?draft=true', { title: secret })
  expect(created.status, created.text).toBe(201)
  const changed = await session.request('PATCH', `/api/content-items/${item?.id}?draft=true`, {
    title: secret,
  })
  expect(changed.status, changed.text).toBe(200)
  const doc = created.json().doc as { id: string; slug: string }

  for (const address of [
    `${stack.cmsUrl}/api/content-items?draft=true&limit=100`,
    `${stack.cmsUrl}/api/content-items/${item?.id}?draft=true`,
    `${stack.cmsUrl}/api/content-items/${doc.id}?draft=true`,
    `${stack.cmsUrl}/api/content-items/versions?limit=100`,
    `${stack.cmsUrl}/api/preview/content-items/${doc.id}`,
    `${stack.siteUrl}/contents/${item?.slug}`,
    `${stack.siteUrl}/contents/${doc.slug}`,
    `${stack.siteUrl}/preview/content-items/${doc.id}`,
    `${stack.siteUrl}/preview/content-items/${doc.id}?token=x`,
    `${stack.siteUrl}/sitemap.xml`,
    `${stack.siteUrl}/`,
  ]) {
    const response = await fetch(address)
    expect(response.status, address).toBeLessThan(500)
    expect(await response.text(), address).not.toContain(secret)
  }
})

test('a file is public from the moment its event is published, not before', async ({ stack }) => {
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, hospital)
  const name = `chirashi-${Date.now()}.png`
  const uploaded = await session.upload(
    '/api/media',
    new File([PNG], name, { type: 'image/png' }),
    { alt: 'ちらし' },
  )
  expect(uploaded.status, uploaded.text).toBe(201)
  const media = uploaded.json().doc
  const event = await createEventDraft(session, `ちらしのある会 ${Date.now()}`)
  const attached = await session.request('PATCH', `/api/events/${event.id}?draft=true`, {
    flyer: media?.id,
  })
  expect(attached.status, attached.text).toBe(200)

  const file = `${stack.cmsUrl}/api/media/file/${String(media?.filename)}`
  expect([401, 403, 404]).toContain((await fetch(file)).status)
  const entry = await anonymous(stack.cmsUrl).request('GET', `/api/media/${media?.id}`)
  expect([401, 403, 404]).toContain(entry.status)

  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const staff = await logIn(stack.cmsUrl, approver)
  const published = await staff.request('PATCH', `/api/events/${event.id}`, {
    _status: 'published',
  })
  expect(published.status, published.text).toBe(200)
  const response = await fetch(file)
  expect(response.status).toBe(200)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

for (const [name, content, type] of [
  [
    'script.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'image/svg+xml',
  ],
  ['page.html', '<script>alert(1)</script>', 'text/html'],
  ['disguised.png', '<script>alert(1)</script>', 'image/png'],
] as const) {
  test(`${name} is not accepted as a file`, async ({ stack }) => {
    const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
    const session = await logIn(stack.cmsUrl, editor)
    const answer = await session.upload('/api/media', new File([content], name, { type }), {
      alt: '画像',
    })
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text).toBeLessThan(500)
  })
}
