import { anonymous } from '../support/cmsSession'
import { JAPANESE } from '../support/japanese'
import { expect, test } from '../support/test'

const PUBLIC_COLLECTIONS = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'glossary-terms',
]
const CLOSED_COLLECTIONS = [
  'users',
  'editor-roles',
  'audit-entries',
  'review-comments',
  'outbox-jobs',
  'page-feedback',
  'page-feedback-counts',
  'event-visits',
  'event-visit-batches',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
]

test('nobody can register the first user again', async ({ stack }) => {
  const visitor = anonymous(stack.cmsUrl)
  const body = { email: 'attacker@example.jp', password: 'Attacker-1234567890', name: '攻撃者' }
  for (const path of ['/api/users/first-register', '/api/users']) {
    const answer = await visitor.request('POST', path, body)
    expect([401, 403, 404], path).toContain(answer.status)
    expect(answer.headers.getSetCookie(), path).toEqual([])
  }
})

for (const collection of CLOSED_COLLECTIONS) {
  test(`visitors read nothing of ${collection}`, async ({ stack }) => {
    const answer = await anonymous(stack.cmsUrl).request('GET', `/api/${collection}`)
    expect([401, 403, 404]).toContain(answer.status)
  })
}

for (const collection of PUBLIC_COLLECTIONS) {
  test(`visitors get at most 100 of ${collection} at once`, async ({ stack }) => {
    for (const limit of ['100000', '0', '101']) {
      const answer = await anonymous(stack.cmsUrl).request(
        'GET',
        `/api/${collection}?limit=${limit}`,
      )
      if (answer.status === 200) {
        expect(answer.json().docs?.length, limit).toBeLessThanOrEqual(100)
        expect(answer.json().limit, limit).toBeLessThanOrEqual(100)
        expect(answer.json().limit, limit).toBeGreaterThan(0)
      } else {
        expect(answer.status, limit).toBe(400)
      }
    }
  })

  test(`visitors cannot order or filter ${collection} by what is not public`, async ({ stack }) => {
    for (const query of [
      'sort=owner.hash',
      'sort=-organizer.createdBy.salt',
      'sort=resetPasswordToken',
      'sort=createdBy.email',
      'sort=title,owner.hash',
      'where[owner.hash][like]=a',
      'where[createdBy.email][like]=a',
      'where[or][0][and][0][createdBy.hash][exists]=true',
      'where[nothing][equals]=1',
      'joins[x][sort]=hash',
    ]) {
      const answer = await anonymous(stack.cmsUrl).request('GET', `/api/${collection}?${query}`)
      expect(answer.status, query).toBe(400)
      expect(answer.json().errors?.[0]?.message, query).toMatch(JAPANESE)
    }
  })

  test(`visitors can write nothing to ${collection}`, async ({ stack }) => {
    const visitor = anonymous(stack.cmsUrl)
    const { docs } = (await visitor.request('GET', `/api/${collection}?limit=1`)).json()
    const id = docs?.[0]?.id
    for (const [method, path] of [
      ['POST', `/api/${collection}`],
      ['POST', `/api/${collection}?draft=true`],
      ['PATCH', `/api/${collection}/${id}`],
      ['PATCH', `/api/${collection}/${id}?draft=true`],
      ['PATCH', `/api/${collection}?where[id][equals]=${id}`],
      ['DELETE', `/api/${collection}/${id}`],
      ['POST', `/api/${collection}/${id}/duplicate`],
      ['GET', `/api/${collection}/versions`],
    ] as const) {
      const body = method === 'GET' ? undefined : { title: '書き換え', name: '書き換え' }
      const answer = await visitor.request(method, path, body)
      expect([401, 403], `${method} ${path}: ${answer.text}`).toContain(answer.status)
    }
  })
}

test('the map of all fields is not for visitors', async ({ stack }) => {
  const answer = await anonymous(stack.cmsUrl).request('GET', '/api/access')
  expect(answer.text).not.toContain('outbox-jobs')
})
