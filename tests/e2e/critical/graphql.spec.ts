import { anonymous } from '../support/cmsSession'
import { JAPANESE } from '../support/japanese'
import { expect, test } from '../support/test'

type Answer = { data?: Record<string, { docs?: unknown[] } | null> | null; errors?: unknown[] }

const ask = async (cmsUrl: string, query: string) => {
  const answer = await anonymous(cmsUrl).request('POST', '/api/graphql', { query })
  expect(answer.status, answer.text).toBeLessThan(500)
  return answer.json() as unknown as Answer
}

test('GraphQL answers a plain question', async ({ stack }) => {
  const { data } = await ask(stack.cmsUrl, '{ Events(limit: 1) { docs { title } } }')
  expect(data?.Events?.docs).toHaveLength(1)
})

test('GraphQL does not describe itself in production', async ({ stack }) => {
  const { data, errors } = await ask(stack.cmsUrl, '{ __schema { types { name } } }')
  expect(data ?? null).toBeNull()
  expect(errors).toHaveLength(1)
})

test('GraphQL keeps the limit of 100', async ({ stack }) => {
  const { data, errors } = await ask(
    stack.cmsUrl,
    '{ Organizations(limit: 100000) { docs { id } } }',
  )
  expect(data?.Organizations?.docs?.length ?? 0).toBeLessThanOrEqual(100)
  if (!data?.Organizations) expect(JSON.stringify(errors)).toMatch(JAPANESE)
})

for (const [name, query] of Object.entries({
  'a sort by a hidden field': '{ ContentItems(sort: "owner.hash") { docs { id } } }',
  'two hundred questions in one': `{ ${Array.from({ length: 200 }, (_, at) => `q${at}: Events { docs { title } }`).join(' ')} }`,
  'a question that goes ever deeper': `{ ContentItems { docs { ${'parent { '.repeat(15)} id ${'}'.repeat(15)} } } }`,
  users: '{ Users { docs { email } } }',
  versions: '{ versionsEvents { docs { id } } }',
})) {
  test(`GraphQL refuses visitors ${name}`, async ({ stack }) => {
    const { data, errors } = await ask(stack.cmsUrl, query)
    expect(errors?.length).toBeGreaterThan(0)
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  })
}

test('GraphQL shows visitors no drafts', async ({ stack }) => {
  const { data } = await ask(
    stack.cmsUrl,
    '{ Events(draft: true, limit: 100) { docs { _status } } }',
  )
  const docs = data?.Events?.docs ?? []
  expect(docs.filter((doc) => JSON.stringify(doc).includes('draft'))).toEqual([])
})
