import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { siteOf } from '../../test/feedback'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

type Row = Record<string, unknown>

let portal: Portal
let people: People
let hospitals: Hospitals
let site: Awaited<ReturnType<typeof siteOf>>
let page: string
let ownEvent: string

const rows = async (query: string): Promise<Row[]> =>
  (await portal.payload.db.drizzle.execute(query)).rows
const mails = async () =>
  (await rows("select payload from outbox_jobs where kind = 'mail' order by payload->>'to'")).map(
    ({ payload }) => payload as { to: string; subject: string; text: string },
  )

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  site = await siteOf(portal)
  const created = await portal.rest('POST', '/content-items', {
    cookie: people.metroEditor,
    body: {
      title: '相談できるところ',
      slug: 'desks',
      kind: 'page',
      placement: 'page',
      summary: 'あ',
      _status: 'published',
    },
  })
  page = (created.json.doc as { id: string }).id
  const event = await portal.rest('POST', '/events', {
    cookie: people.publisherA,
    body: { ...salon(hospitals.a), _status: 'published' },
  })
  ownEvent = (event.json.doc as { id: string }).id
})
afterAll(() => portal.close())
beforeEach(async () => {
  await rows("delete from outbox_jobs where kind = 'mail'")
  await rows('delete from attempt_counts')
})

describe('what is received', () => {
  it('should add up answers of the same moment, one row for each page and day', async () => {
    const answers = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'no' : 'yes'))
    const sent = await Promise.all(
      answers.map((answer) => site.say('content-items', page, { answer: answer as 'yes' })),
    )
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]))
    expect(
      await rows(
        `select collection, document_title, yes, no from page_feedback_counts where document_id = '${page}'`,
      ),
    ).toEqual([
      { collection: 'content-items', document_title: '相談できるところ', yes: '30', no: '10' },
    ])
  })

  it('should call the page by its Japanese name, whatever languages it has', async () => {
    const cookie = people.metroEditor
    const path = `/content-items/${page}?locale=en`
    const body = { title: 'Where to ask', _status: 'published' }
    expect((await portal.rest('PATCH', path, { cookie, body })).status).toBe(200)
    await site.say('content-items', page, { answer: 'yes' })
    await site.say('content-items', page, { text: '英語のページの電話番号が古いです' })
    for (const table of ['page_feedback_counts', 'page_feedback']) {
      const titles = await rows(
        `select distinct document_title from ${table} where document_id = '${page}'`,
      )
      expect(titles).toEqual([{ document_title: '相談できるところ' }])
    }
    const sent = await mails()
    expect(sent.map(({ text }) => text).join()).toContain('相談できるところ')
    expect(JSON.stringify(sent)).not.toContain('題名なし')
    await rows(`delete from page_feedback where document_id = '${page}'`)
  })

  it('should keep a report without what identifies a person, and once', async () => {
    const text =
      '受付時間が\u200B違います。\r\n電話は03-1234-5678、a@b.jp、4111 1111 1111 1111です。'
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => site.say('content-items', page, { text })),
    )
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    const stored = await rows(
      `select text, state, received_at from page_feedback where document_id = '${page}'`,
    )
    expect(stored).toEqual([
      {
        text: '受付時間が違います。\n電話は（電話番号を伏せました）、（メールアドレスを伏せました）、（番号を伏せました）です。',
        state: 'open',
        received_at: expect.anything(),
      },
    ])
    expect(JSON.stringify(await rows('select payload from outbox_jobs'))).not.toContain('1234')
    expect((await mails()).length).toBeGreaterThan(0)
  })

  it('should mail the first report of an hour only', async () => {
    await site.say('content-items', page, { text: 'ほかにも違うところがあります。' })
    expect(await mails()).toEqual([])
  })
})

describe('what is refused', () => {
  const nothingStored = async (
    run: () => Promise<{ status: number; json: Row }>,
    status: number,
  ) => {
    const before = await rows('select * from page_feedback order by id')
    const counts = await rows('select * from page_feedback_counts order by id')
    const answer = await run()
    expect(answer.status).toBe(status)
    expect(answer.json).toEqual({
      errors: [expect.objectContaining({ message: expect.stringMatching(/[ぁ-ん]/) })],
    })
    expect(await rows('select * from page_feedback order by id')).toEqual(before)
    expect(await rows('select * from page_feedback_counts order by id')).toEqual(counts)
  }

  it('should be whoever is not the site: no signature, another one, an old one, a second use', async () => {
    const body = site.bodyOf('content-items', page, { answer: 'yes' })
    await nothingStored(() => site.post(body, {}), 401)
    await nothingStored(() => site.post(body, site.signed(body, { key: 'x'.repeat(16) })), 401)
    await nothingStored(() => site.post(body, site.signed(`${body} `)), 401)
    await nothingStored(
      () => site.post(body, site.signed(body, { timestamp: Date.now() - 6 * 60_000 })),
      401,
    )
    const headers = site.signed(body)
    expect((await site.post(body, headers)).status).toBe(201)
    await nothingStored(() => site.post(body, headers), 401)
    await nothingStored(
      () => portal.rest('POST', '/feedback', { body, cookie: people.systemAdmin }),
      401,
    )
  })

  it.each<[string, object]>([
    ['an unknown kind of page', { collection: 'users', answer: 'yes' }],
    ['an id that is none', { id: '1', answer: 'yes' }],
    ['an answer that is none', { answer: 'maybe' }],
    ['both an answer and a text', { answer: 'yes', text: 'あ' }],
    ['neither', {}],
    ['something besides', { answer: 'yes', state: 'handled' }],
    ['a text that is too long', { text: 'あ'.repeat(1001) }],
    ['a text that is none', { text: 1 }],
    ['another purpose', { purpose: 'revalidate', answer: 'yes' }],
  ])('should be %s', async (_name, words) => {
    const body = JSON.stringify({
      ...(JSON.parse(site.bodyOf('content-items', page, {})) as object),
      ...words,
    })
    await nothingStored(() => site.post(body), 400)
  })

  it('should be what is no JSON', async () => {
    await nothingStored(() => site.post('{'), 400)
  })

  it('should be what nobody sees: drafts, what is in the trash, what never was', async () => {
    const draft = await portal.rest('POST', '/content-items?draft=true', {
      cookie: people.metroEditor,
      body: { title: '書きかけ' },
    })
    const { id } = draft.json.doc as { id: string }
    await nothingStored(() => site.say('content-items', id, { answer: 'yes' }), 404)
    await nothingStored(() => site.say('events', page, { answer: 'yes' }), 404)
  })

  it('should be more reports of one page in an hour than anybody could look into, with a time to wait', async () => {
    const sent = []
    for (let at = 0; at < 12; at += 1) {
      sent.push(await site.say('events', ownEvent, { text: `${at}番目の知らせ` }))
    }
    expect(sent.map(({ status }) => status)).toEqual([...new Array<number>(10).fill(201), 429, 429])
    expect(Number(sent.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    await rows(`delete from page_feedback where document_id = '${ownEvent}'`)
  })
})

describe('whom a report reaches', () => {
  it('should be whoever is responsible for the page', async () => {
    await site.say('events', ownEvent, { text: '会場が違います。' })
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      to: 'pa@portal.example',
      subject: expect.stringContaining('誤りの知らせ'),
    })
    expect(mail?.text).toContain('> 会場が違います。')
    expect(mail?.text).toContain('/admin/collections/page-feedback/')
  })

  it('should be those of the organization where nobody is responsible, and staff where nobody is left', async () => {
    await site.say('organizations', hospitals.b, { text: '電話番号が古いです。' })
    expect((await mails()).map(({ to }) => to)).toEqual(['b@portal.example'])
    await rows("delete from outbox_jobs where kind = 'mail'")
    await rows("update users set disabled = true where email = 'b@portal.example'")
    await rows(`delete from page_feedback where document_id = '${hospitals.b}'`)
    await site.say('organizations', hospitals.b, { text: '電話番号が古いです。' })
    expect((await mails()).map(({ to }) => to)).toEqual([
      'admin@portal.example',
      'editor@portal.example',
    ])
    await rows("update users set disabled = false where email = 'b@portal.example'")
  })
})

describe('pages that are no documents', () => {
  const EVENTS = ['site-pages', 'events'] as const

  it('should be counted like documents, under the name that staff use', async () => {
    await Promise.all([
      site.say(...EVENTS, { answer: 'yes' }),
      site.say(...EVENTS, { answer: 'no' }),
      site.say('site-pages', 'home', { answer: 'yes' }),
    ])
    expect(
      await rows(
        "select document_id, document_title, yes, no from page_feedback_counts where collection = 'site-pages' order by document_id",
      ),
    ).toEqual([
      { document_id: 'events', document_title: 'イベントの一覧', yes: '1', no: '1' },
      { document_id: 'home', document_title: 'トップページ', yes: '1', no: '0' },
    ])
  })

  it('should be known: no other key, and none in the place of a document', async () => {
    for (const [collection, id] of [
      ['site-pages', 'users'],
      ['site-pages', page],
      ['site-pages', '__proto__'],
      ['content-items', 'home'],
    ] as const) {
      expect((await site.say(collection, id, { text: 'あ' })).status).toBe(400)
    }
    expect(await rows("select id from page_feedback where collection = 'site-pages'")).toEqual([])
  })

  it('should have reports mailed to the staff who may change what they show, by their roles', async () => {
    await site.say(...EVENTS, { text: '開催日の並びが違います。' })
    const sent = await mails()
    expect(sent.map(({ to }) => to)).toEqual(['admin@portal.example', 'editor@portal.example'])
    expect(sent[0]?.text).toContain('一覧・案内のページ：イベントの一覧')
    expect(sent[0]?.text).toMatch(/公開ページ：\S+\/events\n/)
    expect(sent[0]?.text).toMatch(/直す画面：\S+\/admin\/collections\/events\n/)
  })

  it('should be read and handled by these staff alone', async () => {
    const found = async (cookie?: string) => {
      const { status, json } = await portal.rest('GET', '/page-feedback', cookie ? { cookie } : {})
      if (status !== 200) return status
      const reports = json.docs as Row[]
      return reports.flatMap(({ collection, text }) => (collection === 'site-pages' ? [text] : []))
    }
    expect(await found(people.metroEditor)).toEqual(['開催日の並びが違います。'])
    expect(await found(people.hospitalA)).toEqual([])
    expect(await found(people.publisherA)).toEqual([])
    for (const cookie of [undefined, people.reviewer]) expect(await found(cookie)).toBe(403)
    const [report] = await rows("select id from page_feedback where collection = 'site-pages'")
    const handle = (cookie: string) =>
      portal.rest('POST', `/page-feedback/${String(report?.id)}/handle`, { cookie, body: {} })
    for (const cookie of [people.hospitalA, people.publisherA, people.reviewer]) {
      expect((await handle(cookie)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await handle(people.metroEditor)).json).toEqual({ state: 'handled' })
    await rows("delete from page_feedback where collection = 'site-pages'")
  })

  it('should have a place in the admin where they are mended', async () => {
    const { SITE_PAGES } = await import('@tokyo-cancer-portal/domain')
    const { mendingPath } = await import('./mendingPath')
    for (const { key } of SITE_PAGES) {
      const path = mendingPath('site-pages', key)
      const { status } = await portal.rest('GET', path.replace('/collections', ''), {
        cookie: people.metroEditor,
      })
      expect([path, status]).toEqual([path, 200])
    }
    expect(mendingPath('events', ownEvent)).toBe(`/collections/events/${ownEvent}`)
  })
})

describe('who reads and handles reports', () => {
  const titles = async (cookie?: string) => {
    const { status, json } = await portal.rest(
      'GET',
      '/page-feedback?limit=100',
      cookie ? { cookie } : {},
    )
    return status === 200
      ? new Set((json.docs as Row[]).map(({ documentTitle }) => documentTitle))
      : status
  }
  const idOf = async (documentId: string) =>
    String(
      (await rows(`select id from page_feedback where document_id = '${documentId}' limit 1`))[0]
        ?.id,
    )

  it('should be who may mend the page', async () => {
    const event = (await rows(`select title from events where id = '${ownEvent}'`))[0]?.title
    expect(await titles()).toBe(403)
    expect(await titles(people.reviewer)).toBe(403)
    expect(await titles(people.disabled)).toBe(403)
    expect(await titles(people.hospitalA)).toEqual(new Set([event]))
    expect(await titles(people.hospitalB)).toEqual(new Set(['病院hospital-b']))
    expect(await titles(people.metroEditor)).toEqual(
      new Set(['相談できるところ', event, '病院hospital-b']),
    )
  })

  it('should be the same for counts and over GraphQL', async () => {
    await site.say('events', ownEvent, { answer: 'no' })
    const counted = async (cookie: string) =>
      (
        (await portal.rest('GET', '/page-feedback-counts', { cookie })).json.docs as
          Row[] | undefined
      )?.map(({ collection }) => collection)
    expect(await counted(people.hospitalA)).toEqual(['events'])
    expect(await counted(people.hospitalB)).toEqual([])
    expect(await counted(people.reviewer)).toBeUndefined()
    const query = '{ PageFeedbacks { docs { text } } }'
    const asked = async (cookie?: string) =>
      (await portal.rest('POST', '/graphql', { body: { query }, ...(cookie ? { cookie } : {}) }))
        .text
    expect(await asked(people.hospitalB)).toContain('電話番号が古いです。')
    expect(await asked(people.hospitalB)).not.toContain('会場が違います。')
    for (const cookie of [undefined, people.reviewer]) {
      expect(await asked(cookie)).not.toContain('です。')
    }
  })

  it('should be nobody who changes a text, makes a report or takes it away', async () => {
    const id = await idOf(ownEvent)
    const before = await rows('select * from page_feedback order by id')
    for (const cookie of Object.values(people).filter(Boolean)) {
      for (const [method, path] of [
        ['POST', '/page-feedback'],
        ['PATCH', `/page-feedback/${id}`],
        ['PATCH', '/page-feedback?where[id][exists]=true'],
        ['DELETE', `/page-feedback/${id}`],
        ['DELETE', '/page-feedback?where[id][exists]=true'],
        ['POST', `/page-feedback/${id}/duplicate`],
        ['PATCH', '/page-feedback-counts?where[id][exists]=true'],
      ] as const) {
        const { status } = await portal.rest(method, path, {
          cookie,
          body: { text: '書き換え', state: 'handled', yes: 9 },
        })
        expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true])
      }
    }
    expect(await rows('select * from page_feedback order by id')).toEqual(before)
  })

  it('should say who dealt with it, in the trail as well, and take it back', async () => {
    const id = await idOf(ownEvent)
    const post = (event: string, cookie: string, body: object = {}) =>
      portal.rest('POST', `/page-feedback/${id}/${event}`, { cookie, body })
    for (const cookie of [people.hospitalB, people.reviewer]) {
      expect((await post('handle', cookie)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await portal.rest('POST', `/page-feedback/${id}/handle`, { body: {} })).status).toBe(
      401,
    )
    expect((await post('handle', people.hospitalA, { note: 'x'.repeat(1001) })).status).toBe(400)
    expect(await post('handle', people.hospitalA, { note: '会場を直しました。' })).toMatchObject({
      status: 200,
      json: { state: 'handled' },
    })
    expect((await post('handle', people.hospitalA, { note: 'もう一度' })).status).toBe(200)
    expect(
      await rows(`select text, state, note, handled_by from page_feedback where id = '${id}'`),
    ).toEqual([
      {
        text: '会場が違います。',
        state: 'handled',
        note: '会場を直しました。',
        handled_by: 'a@portal.example',
      },
    ])
    expect((await post('reopen', people.metroEditor)).json).toEqual({ state: 'open' })
    expect(
      await rows(
        'select action, collection, "from", "to", actor_name from audit_entries where action like \'%-feedback\' and collection = \'events\' order by at',
      ),
    ).toEqual([
      {
        action: 'handle-feedback',
        collection: 'events',
        from: 'open',
        to: 'handled',
        actor_name: 'a@portal.example',
      },
      {
        action: 'reopen-feedback',
        collection: 'events',
        from: 'handled',
        to: 'open',
        actor_name: 'editor@portal.example',
      },
    ])
  })

  it('should count the same words as new once the first report was dealt with', async () => {
    const id = await idOf(ownEvent)
    await portal.rest('POST', `/page-feedback/${id}/handle`, { cookie: people.hospitalA, body: {} })
    await site.say('events', ownEvent, { text: '会場が違います。' })
    expect(
      await rows(
        `select state from page_feedback where document_id = '${ownEvent}' order by state`,
      ),
    ).toEqual([{ state: 'open' }, { state: 'handled' }])
  })

  it('should list what waits for the person on the home screen', async () => {
    const { createLocalReq } = await import('payload')
    const { waitingReports } = await import('./waitingReports')
    const { json } = await portal.rest('GET', '/users/me', { cookie: people.hospitalB })
    const user = { ...(json.user as object), collection: 'users' } as never
    const req = await createLocalReq({ user }, portal.payload)
    const { total, reports } = await waitingReports(req)
    expect([total, reports.map(({ text }) => text)]).toEqual([1, ['電話番号が古いです。']])
  })
})
