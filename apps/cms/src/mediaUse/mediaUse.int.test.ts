import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'

let portal: Portal
let people: People
let png: Buffer
let organizer: string

beforeAll(async () => {
  portal = await openPortal()
  const made = await createPeople(portal)
  people = made.people
  organizer = made.hospitals.a
  png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
})
afterAll(() => portal.close())

async function upload(name: string): Promise<{ id: string; filename: string }> {
  const media = await portal.payload.create({
    collection: 'media',
    data: { alt: '青い四角' },
    file: { data: png, mimetype: 'image/png', name, size: png.length },
  })
  return { id: media.id, filename: String(media.filename) }
}

const fetchStatus = async (filename: string, cookie?: string) =>
  (await portal.rest('GET', `/media/file/${filename}`, cookie ? { cookie } : {})).status

const event = (flyer: string, slug: string, status: 'draft' | 'published') =>
  portal.payload.create({
    collection: 'events',
    data: {
      title: '講演会',
      slug,
      organizer,
      kind: 'lecture',
      format: 'venue',
      occurrences: [
        { date: '2027-02-10', startTime: '10:00', endTime: '11:00', status: 'scheduled' },
      ],
      venue: { name: '講堂', address: '東京都港区1-1' },
      audiences: ['public'],
      fee: { kind: 'free' },
      application: { required: 'not-required' },
      contact: { name: '事務局' },
      status: 'scheduled',
      flyer,
      _status: status,
    } as never,
    draft: status === 'draft',
  })

describe('a file is public exactly while a published document uses it', () => {
  it('is closed while only a draft uses it, open after publication, closed after withdrawal', async () => {
    const { id, filename } = await upload('flyer.png')
    const { id: eventId } = await event(id, 'flyer-event', 'draft')
    expect(await fetchStatus(filename)).toBe(403)
    expect(await fetchStatus(filename, people.metroEditor)).toBe(200)

    const setStatus = (status: string) =>
      portal.payload.update({
        collection: 'events',
        id: eventId,
        data: { _status: status } as never,
      })
    await setStatus('published')
    expect(await fetchStatus(filename)).toBe(200)
    await portal.payload.update({
      collection: 'events',
      id: eventId,
      data: { flyer: null },
      draft: true,
    })
    expect(await fetchStatus(filename)).toBe(200)
    await setStatus('draft')
    expect(await fetchStatus(filename)).toBe(403)
  })

  it('stays open while another published document uses it, and closes with the last one', async () => {
    const { id, filename } = await upload('shared.png')
    const first = await event(id, 'shared-1', 'published')
    const second = await event(id, 'shared-2', 'published')
    await portal.payload.delete({ collection: 'events', id: first.id })
    expect(await fetchStatus(filename)).toBe(200)
    await portal.payload.update({
      collection: 'events',
      id: second.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await fetchStatus(filename)).toBe(403)
  })

  it('is not listed before it is public', async () => {
    const { id } = await upload('hidden.png')
    const { status } = await portal.rest('GET', `/media/${id}`)
    expect(status).toBe(404)
  })
})

describe('uploads', () => {
  it.each([
    [
      'a script in SVG',
      'x.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    ],
    ['HTML', 'x.html', 'text/html', '<script>1</script>'],
    ['HTML called PNG', 'x.png', 'image/png', '<html><script>1</script></html>'],
    ['text called PDF', 'x.pdf', 'application/pdf', 'no PDF'],
    ['an executable', 'x.exe', 'application/octet-stream', 'MZ'],
  ])('refuse %s', async (_name, filename, type, content) => {
    const form = new FormData()
    form.set('file', new File([content], filename, { type }))
    form.set('_payload', JSON.stringify({ alt: '図' }))
    const request = new Request('http://cms.test/api/media', {
      method: 'POST',
      body: form,
      headers: { cookie: people.metroEditor },
    })
    const { default: config } = await import('../payload.config')
    const { handleEndpoints } = await import('payload')
    const { guarded } = await import('../http/guarded')
    const response = await guarded((incoming) => handleEndpoints({ config, request: incoming }))(
      request,
      {},
    )
    expect(response.status).toBe(400)
  })
})
