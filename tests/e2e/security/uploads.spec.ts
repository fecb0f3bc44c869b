import { PNG } from '../support/png'
import { expectRefusal, expectUnchanged, refused } from './attempts'
import { expect, test } from './fixtures'
import { PEOPLE } from './people'
import type { Person } from './people'

const SCRIPT = '<script>alert(1)</script>'
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`
const HTML = `<!doctype html><html><body>${SCRIPT}</body></html>`
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
const GIF = Buffer.from('GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)')

type Upload = [name: string, type: string, content: string | Buffer<ArrayBuffer>]

const DANGEROUS: Upload[] = [
  ['picture.svg', 'image/svg+xml', SVG],
  ['picture.svg', 'image/png', SVG],
  ['picture.png', 'image/svg+xml', SVG],
  ['picture.png', 'image/png', SVG],
  ['picture.svgz', 'image/svg+xml', Buffer.from('1f8b0800', 'hex')],
  ['page.html', 'text/html', HTML],
  ['page.htm', 'image/png', HTML],
  ['page.png', 'image/png', HTML],
  ['page.pdf', 'application/pdf', HTML],
  ['page.xhtml', 'application/xhtml+xml', HTML],
  [
    'page.xml',
    'text/xml',
    `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`,
  ],
  ['page.png', 'text/html', PNG],
  ['script.js', 'text/javascript', 'alert(1)'],
  ['script.png', 'image/png', 'alert(1)'],
  ['picture.gif', 'image/gif', GIF],
  ['picture.png', 'image/png', GIF],
  ['picture.jpg', 'image/jpeg', Buffer.from('ffd8ffe0', 'hex')],
  [
    'picture.jpg',
    'image/jpeg',
    Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.from(HTML)]),
  ],
  ['picture.webp', 'image/webp', Buffer.from(`RIFF\u0010\u0000\u0000\u0000WEBP${SCRIPT}`)],
  ['picture.png', 'image/png', PNG.subarray(0, 20)],
  ['picture.png', 'image/png', Buffer.concat([Buffer.from('<!--'), PNG])],
  [
    'slides.pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    HTML,
  ],
  [
    'slides.pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    Buffer.from('PK\u0003\u0004 no archive'),
  ],
  [
    'slides.pptm',
    'application/vnd.ms-powerpoint.presentation.macroEnabled.12',
    Buffer.from('PK\u0003\u0004'),
  ],
  ['program.exe', 'application/x-msdownload', Buffer.from('MZ\u0090\u0000')],
  ['program.pdf', 'application/pdf', Buffer.from('MZ\u0090\u0000')],
  ['program.sh', 'application/x-sh', '#!/bin/sh\nid'],
  ['list.csv', 'text/csv', '=cmd|calc!A1'],
  ['note.txt', 'text/plain', HTML],
  ['empty.png', 'image/png', ''],
  ['.htaccess', 'text/plain', 'AddType text/html .png'],
  ['nul\u0000.png', 'image/png', PNG],
  ['archive.zip', 'application/zip', Buffer.from('PK\u0003\u0004')],
]
for (const [at, [name, type, content]] of DANGEROUS.entries()) {
  test(`refused: ${PEOPLE.hospitalA} uploads ${JSON.stringify(name)} as ${type} (${at + 1})`, async ({
    world,
  }) => {
    await expectUnchanged(world, async () => {
      const file = new File([content], name, { type })
      expectRefusal(await world.sessions.hospitalA.upload('/api/media', file, { alt: '画像' }))
    })
  })
}

// A good picture with a bad name is taken, under a name of the portal's.
const NAMES = [
  '../../../../etc/cron.d/evil.png',
  '..\\..\\evil.png',
  '/etc/passwd.png',
  '%2e%2e%2fevil.png',
  'evil.png/../../demo-accounts.json',
  'evil.html.png',
  'evil.png.html',
  '<img src=x onerror=alert(1)>.png',
  '"; filename="evil.html',
  'CON.png',
  `${'a'.repeat(400)}.png`,
  '\u202egnp.exe.png',
  '....png',
  'constructor.png',
]
for (const name of NAMES) {
  test(`tamed: ${PEOPLE.hospitalA} uploads a picture called ${name.slice(0, 60)}`, async ({
    world,
  }) => {
    const { hospitalA, systemAdmin, visitor } = world.sessions
    await expectUnchanged(world, async () => {
      const file = new File([PNG], name, { type: 'image/png' })
      const answer = await hospitalA.upload('/api/media', file, { alt: '画像' })
      if (answer.status >= 400) {
        expectRefusal(answer)
        return
      }
      const doc = answer.json().doc
      expect(doc?.filename).toMatch(/^[a-z0-9][a-z0-9-]{0,120}\.png$/)
      expect(doc).toMatchObject({ mimeType: 'image/png', isPublic: false })
      const path = `/api/media/file/${String(doc?.filename)}`
      expectRefusal(await visitor.request('GET', path))
      const removal = await systemAdmin.request('DELETE', `/api/media/${doc?.id}`)
      expect(removal.status, removal.text).toBe(200)
    })
  })
}

test('tamed: a picture with a page at its end is served without the page', async ({ world }) => {
  const { hospitalA, systemAdmin } = world.sessions
  await expectUnchanged(world, async () => {
    const file = new File([PNG, HTML], 'polyglot.png', { type: 'image/png' })
    const answer = await hospitalA.upload('/api/media', file, { alt: '画像' })
    if (answer.status >= 400) {
      expectRefusal(answer)
      return
    }
    const doc = answer.json().doc
    const served = await hospitalA.request('GET', `/api/media/file/${String(doc?.filename)}`)
    expect(served.headers.get('content-type')).toBe('image/png')
    expect(served.headers.get('x-content-type-options')).toBe('nosniff')
    expect(served.text).not.toContain(SCRIPT)
    await systemAdmin.request('DELETE', `/api/media/${doc?.id}`)
  })
})

// Fields that are not the uploader's to choose are refused or do not count.
const FIELDS: [what: string, fields: object][] = [
  ['a public file', { isPublic: true }],
  ["another's organization", { organization: '<orgB>' }],
  ['a name', { filename: '../evil.html' }],
  ['a type', { mimeType: 'text/html' }],
  ['an address', { url: 'https://evil.example/x.png', thumbnailURL: 'javascript:alert(1)' }],
  [
    'a prefix',
    { prefix: '../../', sizes: { card: { filename: '../x', url: 'javascript:alert(1)' } } },
  ],
]
for (const [what, fields] of FIELDS) {
  test(`without effect: ${PEOPLE.hospitalA} uploads and assigns ${what}`, async ({ world }) => {
    const { hospitalA, systemAdmin, visitor } = world.sessions
    await expectUnchanged(world, async () => {
      const filledIn = JSON.parse(
        JSON.stringify(fields).replace('<orgB>', String(world.names.orgB)),
      ) as object
      const file = new File([PNG], 'picture.png', { type: 'image/png' })
      const answer = await hospitalA.upload('/api/media', file, { alt: '画像', ...filledIn })
      if (answer.status >= 400) {
        expectRefusal(answer)
        return
      }
      const doc = answer.json().doc
      await systemAdmin.request('GET', `/api/media/${doc?.id}?depth=0`).then((stored) =>
        expect(stored.json()).toMatchObject({
          isPublic: false,
          mimeType: 'image/png',
          filename: expect.stringMatching(/^[a-z0-9-]+\.png$/),
          url: expect.stringMatching(/^(?:http:\/\/localhost:\d+)?\/api\/media\/file\//),
        }),
      )
      expect(answer.text).not.toMatch(/evil|javascript:/)
      expectRefusal(await visitor.request('GET', `/api/media/file/${String(doc?.filename)}`))
      await systemAdmin.request('DELETE', `/api/media/${doc?.id}`)
    })
  })
}

for (const person of ['visitor', 'reviewer', 'clerk'] as const satisfies Person[]) {
  for (const [name, type, content] of [
    ['picture.png', 'image/png', PNG],
    ['paper.pdf', 'application/pdf', PDF],
  ] as const) {
    test(`refused: ${PEOPLE[person]} uploads ${name}`, async ({ world }) => {
      await expectUnchanged(world, async () => {
        const file = new File([content], name, { type })
        expectRefusal(await world.sessions[person].upload('/api/media', file, { alt: '画像' }))
      })
    })
  }
}

refused([
  [
    'hospitalA',
    'has the portal fetch a file',
    'POST',
    '/api/media',
    {
      alt: '画像',
      url: 'http://127.0.0.1:3001/api/users',
      filename: 'x.png',
      mimeType: 'image/png',
    },
  ],
  [
    'hospitalA',
    'has the portal fetch from the cloud',
    'GET',
    '/api/media/paste-url?src=http%3A%2F%2F169.254.169.254%2F',
  ],
  [
    'systemAdmin',
    'has the portal fetch a file',
    'GET',
    '/api/media/paste-url/<mediaB>?src=http%3A%2F%2F127.0.0.1%3A3001%2F',
  ],
  ['hospitalA', 'makes an entry without a file', 'POST', '/api/media', { alt: '画像' }],
  [
    'hospitalA',
    'makes its own file public',
    'PATCH',
    '/api/media?where[organization][equals]=<orgA>',
    { isPublic: true },
  ],
  ['hospitalA', "describes another's file", 'PATCH', '/api/media/<mediaB>', { alt: '書き換え' }],
  ['hospitalA', "deletes another's file", 'DELETE', '/api/media/<mediaB>'],
  [
    'hospitalA',
    "puts another's file in the trash",
    'PATCH',
    '/api/media/<mediaB>',
    { deletedAt: '2026-01-01T00:00:00.000Z' },
  ],
  ['hospitalA', 'duplicates a file', 'POST', '/api/media/<mediaB>/duplicate', {}],
  ['hospitalB', 'renames its file', 'PATCH', '/api/media/<mediaB>', { filename: '../x.html' }],
  ['hospitalB', 'makes its file public', 'PATCH', '/api/media/<mediaB>', { isPublic: true }],
  ['visitor', 'reads a file by a path', 'GET', '/api/media/file/..%2f..%2fsecrets.json'],
  [
    'visitor',
    'reads a file by a double escape',
    'GET',
    '/api/media/file/%252e%252e%252fsecrets.json',
  ],
  ['visitor', 'reads a file by backslashes', 'GET', '/api/media/file/..%5c..%5csecrets.json'],
  ['visitor', 'reads a file by an absolute path', 'GET', '/api/media/file/%2Fetc%2Fpasswd'],
  ['systemAdmin', 'reads a file by a path', 'GET', '/api/media/file/..%2f..%2fdemo-accounts.json'],
  ['systemAdmin', 'reads a file by a prefix', 'GET', '/api/media/file/secrets.json?prefix=..%2F'],
])
