import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { ownOrganization } from '../support/eventDraft'
import { JAPANESE } from '../support/japanese'
import { PNG } from '../support/png'
import { expect, test } from '../support/test'

const MEBIBYTE = 1024 * 1024

/** A PDF of one empty page, filled up to a size with what a reader skips. */
const pdf = (size: number) => {
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n%'
  const tail = '\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'
  return new File([head, 'x'.repeat(size - head.length - tail.length), tail], '冊子.pdf', {
    type: 'application/pdf',
  })
}

for (const [mebibytes, status] of [
  [9, 201],
  [15, 201],
  [20, 201],
  [21, 413],
  [24, 413],
  [40, 413],
] as const) {
  test(`a file of ${mebibytes} MB is answered with ${status}`, async ({ stack }) => {
    const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
    const session = await logIn(stack.cmsUrl, editor)
    const organization = await ownOrganization(session)
    const count = async () => (await session.request('GET', '/api/media?limit=1')).json().totalDocs
    const before = Number(await count())
    const answer = await session.upload('/api/media', pdf(mebibytes * MEBIBYTE), { organization })
    expect(answer.status, answer.text).toBe(status)
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
    if (status === 413) {
      expect(answer.json().errors?.[0]?.message).toMatch(JAPANESE)
      expect(await count()).toBe(before)
      return
    }
    const filename = answer.json().doc?.filename
    const stored = await session.request('GET', `/api/media/file/${String(filename)}`)
    expect(stored.text).toHaveLength(mebibytes * MEBIBYTE)
  })
}

test('two hospitals upload files of the same name at the same time', async ({ stack }) => {
  const [first, second] = await accountsOf(stack.dataDir, 'hospital-editor')
  const sessions = await Promise.all(
    [first, second ?? first].map((one) => logIn(stack.cmsUrl, one)),
  )
  const answers = await Promise.all(
    [...sessions, ...sessions].map(async (session, index) =>
      session.upload('/api/media', index % 2 === 0 ? pdf(MEBIBYTE) : pdf(2 * MEBIBYTE), {
        organization: await ownOrganization(session),
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  for (const [index, answer] of answers.entries()) {
    const filename = answer.json().doc?.filename
    const session = sessions[index % 2]
    const stored = await session?.request('GET', `/api/media/file/${String(filename)}`)
    const size = index % 2 === 0 ? MEBIBYTE : 2 * MEBIBYTE
    expect(stored?.text).toHaveLength(size)
  }
})

test('a picture with a Japanese name gets a name that fits every address', async ({ stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const answer = await session.upload(
    '/api/media',
    new File([PNG], '相談室の入口.png', { type: 'image/png' }),
    { alt: '相談室の入口', organization: await ownOrganization(session) },
  )
  expect(answer.status, answer.text).toBe(201)
  expect(answer.json().doc?.filename).toMatch(/^file-[0-9a-f]{12}\.png$/)
})
