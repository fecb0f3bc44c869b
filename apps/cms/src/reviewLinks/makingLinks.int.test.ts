import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { REVIEWER, reviewers, type Link } from '../../test/reviewers'

let portal: Portal
let people: People
let hospitals: Hospitals
let act: ReturnType<typeof reviewers>

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  act = reviewers(portal, people, hospitals)
})
afterAll(() => portal.close())

describe('making a link', () => {
  it('should tell the address once, and keep a hash of the token only', async () => {
    const id = await act.drafted()
    const { url, token, id: linkId } = await act.linkTo(id)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:9\/review#[\w-]{43}\.[\w-]{43}$/)
    const [row] = await act.rows(`select * from review_links where id = '${linkId}'`)
    expect(row).toMatchObject({ collection: 'events', document_id: id, reviewer_name: REVIEWER })
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/)
    const links = await act.linksOf(id)
    expect(links).toMatchObject({
      canMake: true,
      ended: [],
      usable: [
        {
          id: linkId,
          reviewerName: REVIEWER,
          madeBy: 'a@portal.example',
          state: 'usable',
          lastUsedAt: null,
        },
      ],
    })
    const days = (Date.parse(String(links?.usable[0]?.expiresAt)) - Date.now()) / 86_400_000
    expect(Math.abs(days - 14)).toBeLessThan(0.01)
    // Nowhere else: not in what any table holds, not in what people read.
    const [random = ''] = token.split('.')
    const tables = await act.rows("select tablename from pg_tables where schemaname = 'public'")
    for (const { tablename } of tables) {
      const found = await act.rows(
        `select 1 from "${String(tablename)}" as line where line::text like '%${random}%' limit 1`,
      )
      expect([tablename, found]).toEqual([tablename, []])
    }
    expect(JSON.stringify(links)).not.toContain(String(row?.token_hash))
  })

  it.each([
    [{ reviewerName: undefined }, 'reviewerName'],
    [{ reviewerName: '' }, 'reviewerName'],
    [{ reviewerName: ' \u200b\n' }, 'reviewerName'],
    [{ reviewerName: 5 }, 'reviewerName'],
    [{ reviewerName: 'あ'.repeat(101) }, 'reviewerName'],
    [{ days: 2 }, 'days'],
    [{ days: '14' }, 'days'],
    [{ days: 36_500 }, 'days'],
  ])('should refuse %j', async (change, field) => {
    const id = await act.drafted()
    const { status, json } = await act.post(`/events/${id}/review-links`, people.hospitalA, {
      reviewerName: REVIEWER,
      ...change,
    })
    expect(status).toBe(400)
    expect(json.errors).toEqual([expect.objectContaining({ field })])
    expect((await act.linksOf(id))?.usable).toEqual([])
  })

  it('should clean the name, which stands in mails', async () => {
    const id = await act.drafted()
    await act.made(`events/${id}`, people.hospitalA, {
      reviewerName: ' 佐藤\r\nBcc: x@example.jp\u202e か\u3099く ',
    })
    expect((await act.linksOf(id))?.usable[0]?.reviewerName).toBe('佐藤 Bcc: x@example.jp がく')
  })

  it('should be for those who may edit, and for what has a page', async () => {
    const id = await act.drafted()
    const page = await act.post('/content-items?draft=true', people.metroEditor, {
      title: '下書き',
    })
    const pageId = (page.json.doc as Link).id
    const answer = await act.post('/chat-answers?draft=true', people.metroEditor, {
      question: '問い',
    })
    const before = await act.stored()
    for (const [path, cookie, status] of [
      [`events/${id}`, '', 401],
      [`events/${id}`, people.disabled, 401],
      [`events/${id}`, people.hospitalB, 404],
      [`events/${id}`, people.reviewer, 403],
      [`content-items/${pageId}`, people.hospitalA, 404],
      [`organizations/${hospitals.b}`, people.hospitalA, 404],
      ['events/00000000-0000-7000-8000-000000000000', people.metroEditor, 404],
      ['events/none', people.metroEditor, 404],
      [`chat-answers/${(answer.json.doc as Link).id}`, people.metroEditor, 404],
      [`users/${hospitals.a}`, people.systemAdmin, 404],
    ] as const) {
      const refused = await act.post(`/${path}/review-links`, cookie, { reviewerName: REVIEWER })
      expect([path, refused.status]).toEqual([path, status])
    }
    expect(await act.stored()).toEqual(before)
    await act.made(`content-items/${pageId}`, people.metroEditor)
  })

  it('should stop at twenty that can be used', async () => {
    const id = await act.drafted()
    for (let count = 0; count < 20; count += 1) await act.linkTo(id)
    const refused = await act.post(`/events/${id}/review-links`, people.hospitalA, {
      reviewerName: REVIEWER,
    })
    expect(refused.status).toBe(409)
    const [first] = (await act.linksOf(id))?.usable ?? []
    await act.post(`/events/${id}/review-links/${first?.id}/revoke`, people.hospitalA)
    await act.linkTo(id)
  })

  it('should be seen by nobody else, over no API', async () => {
    const id = await act.drafted()
    const { id: linkId } = await act.linkTo(id)
    expect(await act.linksOf(id, people.reviewer)).toBeNull()
    expect((await act.linksOf(id, people.metroEditor))?.usable).toHaveLength(1)
    const before = await act.stored()
    for (const cookie of [people.systemAdmin, people.hospitalA, '']) {
      for (const [method, path, body] of [
        ['GET', '/review-links'],
        ['GET', '/review-links/count'],
        ['GET', `/review-links/${linkId}`],
        ['GET', '/review-links?where[tokenHash][like]=a'],
        ['GET', '/review-links/versions'],
        ['POST', '/review-links', { collection: 'events', documentId: id, tokenHash: 'x' }],
        ['POST', `/review-links/${linkId}/duplicate`, {}],
        ['PATCH', `/review-links/${linkId}`, { expiresAt: '2099-01-01T00:00:00.000Z' }],
        ['PATCH', '/review-links?where[id][exists]=true', { revokedAt: null }],
        ['DELETE', `/review-links/${linkId}`],
        ['DELETE', '/review-links?where[id][exists]=true'],
      ] as const) {
        const answer = await portal.rest(method, path, {
          cookie,
          ...(body === undefined ? {} : { body }),
        })
        expect([method, path, answer.status >= 400 && answer.status < 500]).toEqual([
          method,
          path,
          true,
        ])
        expect(answer.text).not.toContain(REVIEWER)
      }
      for (const query of [
        '{ ReviewLinks { docs { id } } }',
        `{ ReviewLink(id: "${linkId}") { tokenHash } }`,
        `mutation { deleteReviewLink(id: "${linkId}") { id } }`,
      ]) {
        const { json } = await portal.rest('POST', '/graphql', { cookie, body: { query } })
        expect(json.errors).toBeDefined()
        expect(json.data).toBeUndefined()
      }
    }
    expect(await act.stored()).toEqual(before)
  })
})
