import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

type Made = { token: string; id: string; url: string }
type Link = Record<string, unknown> & { id: string }

const NAME = '佐藤 花子（△△病院）'
const DEAD =
  'このリンクは使えません。期限が切れたか、取り消された可能性があります。送ってくれた方にお尋ねください。'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

const post = (path: string, cookie: string, body: unknown = {}) =>
  portal.rest('POST', path, { cookie, body })
const rows = async (query: string): Promise<Record<string, unknown>[]> =>
  (await portal.payload.db.drizzle.execute(query)).rows

async function drafted(changes: Record<string, unknown> = {}): Promise<string> {
  const { status, json } = await post(
    '/events?draft=true',
    people.hospitalA,
    salon(hospitals.a, changes),
  )
  expect(status).toBe(201)
  return (json.doc as { id: string }).id
}

async function made(path: string, cookie: string, body: object = {}): Promise<Made> {
  const { status, json } = await post(`/${path}/review-links`, cookie, {
    reviewerName: NAME,
    ...body,
  })
  expect(status).toBe(201)
  const url = String(json.url)
  return { url, token: url.split('#')[1] ?? '', id: (json.link as Link).id }
}
const linkTo = (id: string, cookie = people.hospitalA) => made(`events/${id}`, cookie)

const authorized = (token: string) => ({ headers: { authorization: `Review ${token}` } })
const open = (token: string) => portal.rest('GET', '/review/document', authorized(token))
const comment = (token: string, body: unknown) =>
  portal.rest('POST', '/review/comments', { body: { body }, ...authorized(token) })
const linksOf = async (id: string, cookie = people.hospitalA) =>
  (await portal.rest('GET', `/events/${id}/workflow`, { cookie })).json.reviewLinks as {
    canMake: boolean
    usable: Link[]
    ended: Link[]
  } | null

function expectDead(answer: RestAnswer): void {
  expect(answer.status).toBe(401)
  expect(answer.json).toEqual({ errors: [{ message: DEAD }] })
}

/** Everything that has to do with a link, as it is stored. */
const stored = async () => ({
  links: await rows('select * from review_links order by id'),
  comments: await rows('select * from review_comments order by id'),
  events: await rows('select * from events order by id'),
  versions: await rows('select id, updated_at from _events_v order by id'),
})

describe('making a link', () => {
  it('should tell the address once, and keep a hash of the token only', async () => {
    const id = await drafted()
    const { url, token, id: linkId } = await linkTo(id)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:9\/review#[\w-]{43}\.[\w-]{43}$/)
    const [row] = await rows(`select * from review_links where id = '${linkId}'`)
    expect(row).toMatchObject({ collection: 'events', document_id: id, reviewer_name: NAME })
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/)
    const links = await linksOf(id)
    expect(links).toMatchObject({
      canMake: true,
      ended: [],
      usable: [
        {
          id: linkId,
          reviewerName: NAME,
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
    const tables = await rows("select tablename from pg_tables where schemaname = 'public'")
    for (const { tablename } of tables) {
      const found = await rows(
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
    const id = await drafted()
    const { status, json } = await post(`/events/${id}/review-links`, people.hospitalA, {
      reviewerName: NAME,
      ...change,
    })
    expect(status).toBe(400)
    expect(json.errors).toEqual([expect.objectContaining({ field })])
    expect((await linksOf(id))?.usable).toEqual([])
  })

  it('should clean the name, which stands in mails', async () => {
    const id = await drafted()
    await made(`events/${id}`, people.hospitalA, {
      reviewerName: ' 佐藤\r\nBcc: x@example.jp\u202e か\u3099く ',
    })
    expect((await linksOf(id))?.usable[0]?.reviewerName).toBe('佐藤 Bcc: x@example.jp がく')
  })

  it('should be for those who may edit, and for what has a page', async () => {
    const id = await drafted()
    const page = await post('/content-items?draft=true', people.metroEditor, { title: '下書き' })
    const pageId = (page.json.doc as Link).id
    const answer = await post('/chat-answers?draft=true', people.metroEditor, { question: '問い' })
    const before = await stored()
    for (const [path, cookie, status] of [
      [`events/${id}`, '', 401],
      [`events/${id}`, people.disabled, 401],
      [`events/${id}`, people.hospitalB, 404],
      [`events/${id}`, people.reviewer, 403],
      [`content-items/${pageId}`, people.hospitalA, 404],
      [`organizations/${hospitals.a}`, people.hospitalA, 403],
      ['events/00000000-0000-7000-8000-000000000000', people.metroEditor, 404],
      ['events/none', people.metroEditor, 404],
      [`chat-answers/${(answer.json.doc as Link).id}`, people.metroEditor, 404],
      [`users/${hospitals.a}`, people.systemAdmin, 404],
    ] as const) {
      const refused = await post(`/${path}/review-links`, cookie, { reviewerName: NAME })
      expect([path, refused.status]).toEqual([path, status])
    }
    expect(await stored()).toEqual(before)
    await made(`content-items/${pageId}`, people.metroEditor)
  })

  it('should stop at twenty that can be used', async () => {
    const id = await drafted()
    for (let count = 0; count < 20; count += 1) await linkTo(id)
    const refused = await post(`/events/${id}/review-links`, people.hospitalA, {
      reviewerName: NAME,
    })
    expect(refused.status).toBe(409)
    const [first] = (await linksOf(id))?.usable ?? []
    await post(`/events/${id}/review-links/${first?.id}/revoke`, people.hospitalA)
    await linkTo(id)
  })

  it('should be seen by nobody else, over no API', async () => {
    const id = await drafted()
    const { id: linkId } = await linkTo(id)
    expect(await linksOf(id, people.reviewer)).toBeNull()
    expect((await linksOf(id, people.metroEditor))?.usable).toHaveLength(1)
    const before = await stored()
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
        expect(answer.text).not.toContain(NAME)
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
    expect(await stored()).toEqual(before)
  })
})

describe('opening a link', () => {
  it('should show the newest version, note it once, and change nothing of the document', async () => {
    const id = await drafted({ title: '最初の題名' })
    const { token } = await linkTo(id)
    const before = await stored()
    const first = await open(token)
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toMatch(/no-store/)
    expect(first.headers.get('set-cookie')).toBeNull()
    expect(first.json).toMatchObject({
      collection: 'events',
      reviewerName: NAME,
      comments: [],
      doc: { id, title: '最初の題名', organizer: { name: '病院hospital-a' } },
    })
    await open(token)
    const after = await stored()
    expect(after.events).toEqual(before.events)
    expect(after.versions).toEqual(before.versions)
    expect((await linksOf(id))?.usable[0]?.lastUsedAt).toEqual(expect.any(String))
    const trail = await rows(
      `select actor, actor_name, action from audit_entries where document_id = '${id}' and action like '%review%' order by at`,
    )
    expect(trail).toEqual([
      expect.objectContaining({ action: 'review-link', actor_name: 'a@portal.example' }),
      { action: 'open-review-link', actor: null, actor_name: NAME },
    ])

    await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { title: '直した題名' },
    })
    const again = await open(token)
    expect(again.json).toMatchObject({ doc: { title: '直した題名' } })
    expect(again.json.savedAt).not.toBe(first.json.savedAt)
  })

  it('should go on after the document was published, changed beside it and withdrawn', async () => {
    const id = await drafted({ title: '公開する題名' })
    const { token } = await linkTo(id)
    const shownTitle = async () => ((await open(token)).json.doc as Link).title
    await post(`/events/${id}/submit`, people.hospitalA)
    expect((await post(`/events/${id}/approve`, people.metroEditor)).status).toBe(200)
    expect(await shownTitle()).toBe('公開する題名')
    await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { title: '変更の案' },
    })
    expect(await shownTitle()).toBe('変更の案')
    expect((await portal.rest('GET', `/events/${id}`)).json.title).toBe('公開する題名')
    // That is when it is mended.
    expect((await post(`/events/${id}/withdraw`, people.metroEditor)).status).toBe(200)
    expect(await shownTitle()).toBe('変更の案')
    expect((await portal.rest('GET', `/events/${id}`)).status).toBe(404)
  })

  it('should show what visitors would get, and no other draft', async () => {
    const secret = '見せない下書き'
    const topic = await post('/topics?draft=true', people.metroEditor, { title: secret })
    const other = await post('/resources?draft=true', people.metroEditor, {
      title: secret,
      type: 'link',
    })
    const shown = await post('/resources', people.metroEditor, {
      title: '公開した資料',
      type: 'link',
      url: 'https://example.jp/',
      _status: 'published',
    })
    expect(shown.status).toBe(201)
    const shownId = (shown.json.doc as Link).id
    await portal.rest('PATCH', `/resources/${shownId}?draft=true`, {
      cookie: people.metroEditor,
      body: { summary: secret },
    })
    await portal.rest('PATCH', `/organizations/${hospitals.b}?draft=true`, {
      cookie: people.metroEditor,
      body: { message: secret, name: secret },
    })
    const [topicId, otherId] = [topic, other].map(({ json }) => (json.doc as Link).id)
    const page = await post('/content-items?draft=true', people.metroEditor, {
      title: '確かめてもらうページ',
      topics: [topicId],
      resources: [otherId, shownId],
      owner: hospitals.b,
      renewal: { decision: 'revise', note: secret },
      body: {
        root: {
          type: 'root',
          version: 1,
          direction: 'ltr',
          format: '',
          indent: 0,
          children: [
            {
              type: 'block',
              version: 2,
              format: '',
              fields: { id: 'b1', blockType: 'resourceCards', resources: [otherId, shownId] },
            },
          ],
        },
      },
    })
    expect(page.status).toBe(201)
    const { token } = await made(`content-items/${(page.json.doc as Link).id}`, people.metroEditor)
    const answer = await open(token)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain(secret)
    expect(answer.text).not.toMatch(/workflowState|submittedAt|baseVersion|@portal\.example|"hash"/)
    const doc = answer.json.doc as { resources: unknown[]; body: unknown; topics: unknown[] }
    expect(doc).toMatchObject({ title: '確かめてもらうページ', owner: { name: '病院hospital-b' } })
    expect(doc.resources).toEqual([otherId, expect.objectContaining({ title: '公開した資料' })])
    expect(doc.topics).toEqual([topicId])
    expect(JSON.stringify(doc.body)).toContain('公開した資料')
  })

  it('should name the files of the draft, but none of another hospital', async () => {
    const file = async (organization: string, alt: string) =>
      portal.payload.db.create({
        collection: 'media',
        data: {
          alt,
          organization,
          filename: `${alt}.png`,
          originalName: `元の名前-${alt}.png`,
          mimeType: 'image/png',
          filesize: 10,
          isPublic: false,
        },
      })
    const own = await file(hospitals.a, 'own')
    const foreign = await file(hospitals.b, 'foreign')
    const id = await drafted()
    const { token } = await linkTo(id)
    const withFlyer = async (flyer: string) => {
      await portal.payload.update({
        collection: 'events',
        id,
        data: { flyer },
        draft: true,
        depth: 0,
      })
      return open(token)
    }
    const first = await withFlyer(own.id)
    expect(first.json.doc).toMatchObject({ flyer: { filename: 'own.png', alt: 'own' } })
    expect(first.text).not.toContain('元の名前')
    expect(first.text).not.toContain('isPublic')
    const second = await withFlyer(foreign.id)
    expect((second.json.doc as Link).flyer).toBe(foreign.id)
    expect(second.text).not.toContain('foreign.png')
  })

  it('should be worth nothing as a login', async () => {
    const id = await drafted()
    const { token } = await linkTo(id)
    const asReviewer = (method: string, path: string, body?: unknown) =>
      portal.rest(method, path, {
        ...authorized(token),
        ...(body === undefined ? {} : { body }),
      })
    expect((await asReviewer('GET', `/events/${id}?draft=true`)).status).toBe(404)
    expect((await asReviewer('GET', `/events/${id}/workflow`)).status).toBe(401)
    expect((await asReviewer('GET', '/users/me')).json.user).toBeNull()
    expect((await asReviewer('GET', `/preview/events/${id}`)).status).toBe(401)
    expect(
      (await asReviewer('PATCH', `/events/${id}?draft=true`, { title: '書き換え' })).status,
    ).toBe(403)
    expect((await asReviewer('POST', `/events/${id}/comments`, { body: 'x' })).status).toBe(401)
    const again = await asReviewer('POST', `/events/${id}/review-links`, { reviewerName: NAME })
    expect(again.status).toBe(401)
  })
})

describe('a link that cannot be used', () => {
  it('should answer the same, whyever', async () => {
    const id = await drafted()
    const { token } = await linkTo(id)
    const { makeReviewToken } = await import('./token')
    for (const bad of [
      '',
      'x',
      'null',
      token.slice(0, -1),
      `${token}x`,
      makeReviewToken('somebody else’s secret'),
      // Signed with the secret of the portal, but of no link.
      makeReviewToken(portal.payload.secret),
    ]) {
      expectDead(await open(bad))
      expectDead(await comment(bad, '届かない意見'))
    }
    const headersOf: Record<string, string>[] = [
      {},
      { authorization: token },
      { authorization: `Bearer ${token}` },
      { authorization: `Preview ${token}` },
    ]
    for (const headers of headersOf) {
      expectDead(await portal.rest('GET', '/review/document', { headers }))
    }
    expectDead(
      await portal.rest('GET', `/review/document?token=${token}`, { cookie: people.systemAdmin }),
    )
    expect(await rows("select 1 from review_comments where body = '届かない意見'")).toEqual([])
    expect((await linksOf(id))?.usable[0]?.lastUsedAt).toBeNull()
  })

  /** The link of a new draft of hospital A, seen to work before `change` and not afterwards. */
  const endsWith = async (
    change: (link: Made & { documentId: string }) => Promise<unknown>,
    cookie = people.hospitalA,
  ) => {
    const documentId = await drafted()
    const link = await linkTo(documentId, cookie)
    expect((await open(link.token)).status).toBe(200)
    await change({ ...link, documentId })
    expectDead(await open(link.token))
    expectDead(await comment(link.token, '遅すぎた意見'))
    return { ...link, documentId }
  }

  it('should be one that was revoked, by whoever may make or publish', async () => {
    const { documentId, id } = await endsWith(async (link) => {
      const path = `/events/${link.documentId}/review-links/${link.id}/revoke`
      const other = await drafted()
      const foreign = await linkTo(other)
      for (const [target, cookie, status] of [
        [path, '', 401],
        [path, people.hospitalB, 404],
        [path, people.reviewer, 403],
        [`/events/${other}/review-links/${link.id}/revoke`, people.hospitalA, 404],
        [`/events/${link.documentId}/review-links/${foreign.id}/revoke`, people.hospitalA, 404],
        [`/events/${link.documentId}/review-links/none/revoke`, people.hospitalA, 404],
      ] as const) {
        expect((await post(target, cookie)).status).toBe(status)
      }
      expect((await open(link.token)).status).toBe(200)
      const revoked = await post(path, people.metroEditor)
      expect(revoked).toMatchObject({ status: 200, json: { link: { state: 'revoked' } } })
      expect((await post(path, people.metroEditor)).status).toBe(409)
    })
    expect(await linksOf(documentId)).toMatchObject({
      usable: [],
      ended: [{ id, state: 'revoked' }],
    })
    const trail = await rows(
      `select actor_name, comment from audit_entries where action = 'revoke-review-link' and document_id = '${documentId}'`,
    )
    expect(trail).toEqual([{ actor_name: 'editor@portal.example', comment: NAME }])
  })

  it('should be one that has run out', async () => {
    await endsWith(({ id }) =>
      rows(`update review_links set expires_at = now() - interval '1 second' where id = '${id}'`),
    )
  })

  it('should be one whose document is in the trash', async () => {
    await endsWith(async ({ documentId }) => {
      const { status } = await portal.rest('PATCH', `/events/${documentId}`, {
        cookie: people.systemAdmin,
        body: { deletedAt: new Date().toISOString() },
      })
      expect(status).toBe(200)
    })
  })

  it('should be one whose document is deleted', async () => {
    await endsWith(({ documentId }) =>
      portal.payload.delete({ collection: 'events', id: documentId }),
    )
  })

  it('should be one whose document went to another hospital', async () => {
    await endsWith(({ documentId }) =>
      portal.payload.update({
        collection: 'events',
        id: documentId,
        data: { organizer: hospitals.b },
        draft: true,
      }),
    )
  })

  const setUser = (email: string, change: string) =>
    rows(`update users set ${change} where email = '${email}'`)

  it('should be one whose maker is suspended, as long as that lasts', async () => {
    const { token } = await endsWith(() => setUser('a@portal.example', 'disabled = true'))
    await setUser('a@portal.example', 'disabled = false')
    expect((await open(token)).status).toBe(200)
  })

  it('should be one whose maker works elsewhere now', async () => {
    const { token } = await endsWith(() =>
      setUser('a@portal.example', `organization_id = '${hospitals.b}'`),
    )
    await setUser('a@portal.example', `organization_id = '${hospitals.a}'`)
    expect((await open(token)).status).toBe(200)
  })

  it('should be one whose maker may only look now', async () => {
    const role = (key: string) => `role_id = (select id from editor_roles where key = '${key}')`
    await endsWith(() => setUser('editor@portal.example', role('reviewer')), people.metroEditor)
    await setUser('editor@portal.example', role('metro-editor'))
  })

  it('should be one whose maker is deleted', async () => {
    const [{ id }] = (await rows("select id from users where email = 'pa@portal.example'")) as [
      { id: string },
    ]
    await endsWith(() => portal.payload.delete({ collection: 'users', id }), people.publisherA)
  })
})

describe('a comment through a link', () => {
  const mails = async () =>
    (
      await rows(
        "select payload from outbox_jobs where kind = 'mail' and payload->>'text' like '%確認用リンク%' order by payload->>'to'",
      )
    ).map(({ payload }) => payload as { to: string; subject: string; text: string })
  const forgetMails = () => rows("delete from outbox_jobs where kind = 'mail'")

  it('should stand at the document in the name of the reviewer, and be mailed', async () => {
    const id = await drafted()
    await post(`/events/${id}/submit`, people.hospitalA)
    const { token, id: linkId } = await linkTo(id, people.metroEditor)
    const before = await stored()
    await forgetMails()
    const sent = await comment(token, ' 曜日が\u200b違います。\nか\u3099\n ')
    expect(sent).toMatchObject({
      status: 201,
      json: { comment: { body: '曜日が違います。\nが', at: expect.any(String) } },
    })
    const { json } = await portal.rest('GET', `/events/${id}/workflow`, {
      cookie: people.hospitalA,
    })
    expect(json.comments).toEqual([
      expect.objectContaining({
        body: '曜日が違います。\nが',
        author: { id: null, name: NAME, isExternal: true },
        field: null,
        resolved: false,
      }),
    ])
    const told = await mails()
    expect(told.map(({ to }) => to)).toEqual(['a@portal.example', 'editor@portal.example'])
    expect(told[0]?.text).toContain(`${NAME}さんが確認用リンクから`)
    expect(told[0]?.text).toContain('> 曜日が違います。\n> が')
    const after = await stored()
    expect(after.events).toEqual(before.events)
    expect(after.versions).toEqual(before.versions)
    const trail = await rows(
      `select actor, actor_name, comment from audit_entries where document_id = '${id}' and action = 'review-comment'`,
    )
    expect(trail).toEqual([{ actor: null, actor_name: NAME, comment: '曜日が違います。\nが' }])
    expect(
      await rows(`select review_link from review_comments where document_id = '${id}'`),
    ).toEqual([{ review_link: linkId }])
  })

  it('should be read again by its own writer only', async () => {
    const id = await drafted()
    const [mine, another] = [await linkTo(id), await linkTo(id)]
    await post(`/events/${id}/comments`, people.hospitalA, { body: '院内の話' })
    await comment(mine.token, '私の意見')
    await comment(another.token, '別の人の意見')
    const bodies = ({ json }: RestAnswer) =>
      (json.comments as { body: string }[]).map(({ body }) => body)
    expect(bodies(await open(mine.token))).toEqual(['私の意見'])
    expect(bodies(await open(another.token))).toEqual(['別の人の意見'])
  })

  it('should be one comment, however often the page sends it again', async () => {
    const id = await drafted()
    const { token } = await linkTo(id)
    const answers = await Promise.all([1, 2, 3].map(() => comment(token, '同じ意見')))
    answers.push(await comment(token, '同じ意見 '))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(await rows(`select 1 as one from review_comments where document_id = '${id}'`)).toEqual([
      { one: 1 },
    ])
  })

  it.each<[body: unknown, what: string]>([
    ['', '空'],
    [' 　\n', '空白'],
    ['\u200b\u2060', '見えない文字'],
    ['あ'.repeat(2001), '長すぎる'],
    ['制御\u0007文字', '制御文字'],
    [null, 'null'],
    [{ like: 'x' }, '物'],
  ])('should refuse %j (%s)', async (body, _what) => {
    const { token } = await linkTo(await drafted())
    const before = await stored()
    const refused = await comment(token, body)
    expect(refused.status).toBe(400)
    expect((refused.json.errors as { message: string }[])[0]?.message).toMatch(/[ぁ-ん]/)
    expect((await stored()).comments).toEqual(before.comments)
  })

  it('should take twenty in an hour, then ask to wait', async () => {
    const id = await drafted()
    const { token } = await linkTo(id)
    for (let count = 1; count <= 20; count += 1) {
      expect((await comment(token, `意見${count}`)).status).toBe(201)
    }
    const refused = await comment(token, '意見21')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
    expect((await comment((await linkTo(id)).token, '別のリンクから')).status).toBe(201)
    const [{ count }] = (await rows(
      `select count(*)::int as count from review_comments where document_id = '${id}'`,
    )) as [{ count: number }]
    expect(count).toBe(21)
  })

  it('should be written in the name of a reviewer by nobody with an account', async () => {
    const id = await drafted()
    const { id: linkId } = await linkTo(id)
    const { status, json } = await post('/review-comments', people.systemAdmin, {
      collection: 'events',
      documentId: id,
      body: 'なりすまし',
      reviewerName: NAME,
      reviewLink: linkId,
    })
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ author: expect.anything() })
    const found = await rows(
      "select reviewer_name, review_link from review_comments where body = 'なりすまし'",
    )
    expect(found).toEqual([{ reviewer_name: null, review_link: null }])
  })
})
