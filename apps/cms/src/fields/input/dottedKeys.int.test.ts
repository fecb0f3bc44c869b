import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const send = (method: string, path: string, body: unknown, headers = {}) =>
  portal.rest(method, path, { cookie: people.systemAdmin, body, headers })

async function published(slug: string): Promise<string> {
  const page = { title: '公開中', slug, kind: 'news', placement: 'page', publishedOn: '2026-11-25' }
  const answer = await send('POST', '/content-items', { ...page, _status: 'published' })
  expect(answer.status).toBe(201)
  return (answer.json.doc as { id: string }).id
}

const form = (data: object) => {
  const end = 'portal-form'
  const part = 'Content-Disposition: form-data; name="_payload"'
  return [
    `--${end}\r\n${part}\r\n\r\n${JSON.stringify(data)}\r\n--${end}--\r\n`,
    { 'content-type': `multipart/form-data; boundary=${end}` },
  ] as const
}

it.each([
  { 'title.en': 'x' },
  { 'publishedOn.a': 'x' },
  { 'inquiry.name.a': 'x' },
  { inquiry: { 'name.a': 'x' } },
  { sources: [{ 'label.a': 'x' }] },
  { 'workflowState.a': 'published' },
])('should refuse a name with a dot in it, however it is sent: %j', async (data) => {
  const id = await published(`dotted-${Math.random().toString(36).slice(2)}`)
  const expectRefusal = ({ status, text }: RestAnswer) =>
    expect([status, text]).toEqual([400, expect.stringContaining('「.」')])
  const path = `/content-items/${id}`
  expectRefusal(await send('PATCH', path, { ...data, _status: 'published' }))
  expectRefusal(await send('PATCH', `${path}?draft=true`, data))
  expectRefusal(await send('PATCH', path, ...form({ ...data, _status: 'published' })))
  expectRefusal(await send('POST', '/content-items?draft=true', { title: '題', ...data }))
  const { json } = await portal.rest('GET', path)
  expect(json).toMatchObject({ title: '公開中', publishedOn: '2026-11-25' })
})

it('should refuse it in what exists once, and in accounts and roles', async () => {
  const global = await send('POST', '/globals/site-settings', { 'siteName.en': 'x' })
  expect([global.status, global.text]).toEqual([400, expect.stringContaining('「.」')])
  const role = await send('POST', '/editor-roles', { name: '役割', 'capabilities.events.a': true })
  expect([role.status, role.text]).toEqual([400, expect.stringContaining('「.」')])
})

it('should refuse it within the rich text of a GraphQL request', async () => {
  const id = await published('graphql-dots')
  const query = `mutation ($body: JSON) { updateContentItem(id: "${id}", draft: true, data: {body: $body}) { id } }`
  const block = { type: 'block', version: 2, fields: { blockType: 'faq', 'id.a': 'x' } }
  const body = { root: { type: 'root', children: [block] } }
  const { text } = await send('POST', '/graphql', { query, variables: { body } })
  expect(text).toContain('「.」')
})

it('should refuse a value that is none of its field, however it came about', async () => {
  const { checkDocument } = await import('./checkDocument')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, portal.payload)
  const { config } = portal.payload.collections['content-items']
  const data = { title: '題', publishedOn: { a: 'x' } }
  const check = checkDocument({ collection: config, data, operation: 'create', req } as never)
  await expect(check).rejects.toMatchObject({
    status: 400,
    data: { errors: [{ path: 'publishedOn' }] },
  })
})
