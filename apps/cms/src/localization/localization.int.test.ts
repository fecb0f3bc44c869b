import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { p, richText } from '../content/richText'

type Json = Record<string, unknown>

let portal: Portal
let people: People
let hospitals: Hospitals
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const send = (method: string, path: string, body?: unknown, cookie = people.metroEditor) =>
  portal.rest(method, path, { cookie, ...(body === undefined ? {} : { body }) })
const docOf = ({ json }: RestAnswer) => json.doc as Json & { id: string }
const read = async (path: string, cookie?: string) =>
  (await portal.rest('GET', path, cookie ? { cookie } : {})).json
const rows = async (query: string) => (await portal.payload.db.drizzle.execute(query)).rows
const body = (text: string) => richText(p(text))

/** A published page with a body; returns its id. */
async function published(changes: Json = {}): Promise<string> {
  counter += 1
  const answer = await send('POST', '/content-items', {
    title: `仕事と治療 ${counter}`,
    slug: `page-${counter}`,
    summary: '働きながら治療する方へ。',
    body: body('日本語の本文です。'),
    kind: 'page',
    placement: 'page',
    inquiry: { name: 'がん対策担当' },
    _status: 'published',
    ...changes,
  })
  expect(answer.status).toBe(201)
  return docOf(answer).id
}

const english = { title: 'Work and treatment', summary: 'For people who work.' }

describe('a preview', () => {
  it('should say what a language itself says where nothing else is asked for', async () => {
    const { makePreviewToken } = await import('../preview/token')
    const id = await published()
    const user = (await read('/users/me', people.metroEditor)).user as { id: string }
    const collection = 'content-items'
    const { secret } = portal.payload
    const token = makePreviewToken({ secret, now: Date.now(), collection, id, userId: user.id })
    const previewed = async (query: string) => {
      const headers = { authorization: `Preview ${token}` }
      const { json } = await portal.rest('GET', `/preview/${collection}/${id}?${query}`, {
        headers,
      })
      return (json.doc as Json).summary
    }
    expect(await previewed('')).toBe('働きながら治療する方へ。')
    expect(await previewed('locale=en')).toBe('働きながら治療する方へ。')
    expect((await previewed('locale=en&fallback-locale=none')) ?? null).toBeNull()
    expect(await previewed('locale=ja&fallback-locale=none')).toBe('働きながら治療する方へ。')
  })
})

describe('the search above a list', () => {
  it('should look in the language of the list and in Japanese, for people who work here', async () => {
    const { collections } = await import('../collections')
    const id = await published({ title: '探される題名' })
    await send('PATCH', `/content-items/${id}?locale=en`, { title: 'A title that is looked for' })
    const fields =
      collections.find(({ slug }) => slug === 'content-items')?.admin?.listSearchableFields ?? []
    const found = async (text: string, locale: string) => {
      const where = fields
        .map((path, at) => `where[or][${at}][${path}][like]=${encodeURIComponent(text)}`)
        .join('&')
      const { docs } = await read(
        `/content-items?draft=true&locale=${locale}&${where}`,
        people.metroEditor,
      )
      return (docs as Json[] | undefined)?.map((doc) => doc.id)
    }
    expect(await found('探される', 'en')).toEqual([id])
    expect(await found('looked for', 'en')).toEqual([id])
    expect(await found('探される', 'easy')).toEqual([id])
    expect(await found('探される', 'ja')).toEqual([id])
    expect(await found('looked for', 'ja')).toEqual([])
  })
})

describe('a term of the glossary', () => {
  it('should have a name and an explanation in each language, whatever words it is not found in', async () => {
    const { status, json } = await send('POST', '/glossary-terms', {
      term: '再発',
      reading: 'さいはつ',
      explanation: 'がんが再び現れることです。',
      notWithin: [{ text: '再発行' }],
      slug: 'recurrence',
      _status: 'published',
    })
    expect(status).toBe(201)
    const { id } = json.doc as { id: string }
    const path = `/glossary-terms/${id}`
    const words = { term: 'recurrence', explanation: 'Cancer that appears again.' }
    const saved = await send('PATCH', `${path}?locale=en`, { ...words, _status: 'published' })
    expect(saved.status).toBe(200)
    expect(await read(`${path}?locale=en`)).toMatchObject(words)
    expect(await read(path)).toMatchObject({ term: '再発', notWithin: [{ text: '再発行' }] })
    expect(await read(`${path}?locale=easy`)).toMatchObject({ term: '再発' })
    const bad = await send('PATCH', path, { notWithin: [{ text: '転移' }], _status: 'published' })
    expect(bad.status).toBe(400)
  })
})

describe('reading', () => {
  it('should answer without a language as it always did: plain texts', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en`, { ...english, _status: 'published' })
    const json = await read(`/content-items/${id}`)
    expect(json).toMatchObject({
      title: expect.stringContaining('仕事と治療'),
      summary: '働きながら治療する方へ。',
      body: { root: { type: 'root' } },
    })
    expect(await read(`/content-items/${id}?locale=en`)).toMatchObject({
      ...english,
      // Not translated: the Japanese one stands in.
      body: { root: { type: 'root' } },
    })
    const strict = await read(`/content-items/${id}?locale=en&fallback-locale=none`)
    expect(strict).toMatchObject(english)
    expect(strict.body ?? null).toBeNull()
    const easy = await read(`/content-items/${id}?locale=easy&fallback-locale=none`)
    expect([easy.title ?? null, easy.body ?? null]).toEqual([null, null])
  })

  it.each(['locale=fr', 'locale=', 'locale=ja,en', 'fallback-locale=fr', 'fallbackLocale[]=xx'])(
    'should refuse a language that there is not (%s)',
    async (query) => {
      const { status, json } = await portal.rest('GET', `/content-items?${query}`)
      expect(status).toBe(400)
      expect(JSON.stringify(json.errors)).toContain('言語')
    },
  )

  it.each(['all', '*'])('should give visitors one language at a time (%s)', async (locale) => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en&draft=true`, { title: 'Secret draft' })
    for (const path of [`/content-items/${id}`, '/content-items', '/globals/site-settings']) {
      const { status, text } = await portal.rest('GET', `${path}?locale=${locale}`)
      expect([path, status]).toEqual([path, 400])
      expect(text).not.toContain('Secret draft')
    }
    const graphql = await portal.rest('POST', `/graphql?locale=${locale}`, {
      body: { query: '{ ContentItems { docs { title } } }' },
    })
    expect(graphql.text).not.toContain('仕事と治療')
    // Staff compare languages.
    const staff = await read(`/content-items/${id}?locale=all&draft=true`, people.metroEditor)
    expect(staff.title).toMatchObject({ en: 'Secret draft' })
  })

  it.each(['en', 'easy', 'ja'])('should show visitors no draft in %s', async (locale) => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=${locale}&draft=true`, { title: 'Waiting' })
    for (const query of ['', '&draft=true', '&fallback-locale=none']) {
      const { text } = await portal.rest('GET', `/content-items/${id}?locale=${locale}${query}`)
      expect(text).not.toContain('Waiting')
    }
  })

  it('should refuse a save in all languages at once', async () => {
    const id = await published()
    const answer = await send('PATCH', `/content-items/${id}?locale=all`, { title: 'x' })
    expect(answer.status).toBe(400)
    expect(await read(`/content-items/${id}`)).toMatchObject({
      title: expect.stringContaining('仕事と治療'),
    })
  })

  it('should refuse a GraphQL request that speaks two languages, and save nothing of it', async () => {
    const id = await published()
    const query = `mutation ($title: String) {
      a: updateContentItem(id: "${id}", draft: true, locale: en, data: { title: "English" }) { id }
      b: updateContentItem(id: "${id}", draft: true, data: { title: $title }) { id }
    }`
    const answer = await send('POST', '/graphql', { query, variables: { title: '新しい日本語' } })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('言語')])
    const draft = await read(`/content-items/${id}?draft=true&locale=all`, people.metroEditor)
    expect(JSON.stringify(draft.title)).not.toMatch(/English|新しい/)
  })

  it('should find and order by the title in the language that is asked for', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en`, {
      title: 'Findable words',
      _status: 'published',
    })
    const where = 'where[title][contains]=Findable'
    const inEnglish = await read(`/content-items?locale=en&${where}`, people.metroEditor)
    const inJapanese = await read(`/content-items?${where}`, people.metroEditor)
    expect([inEnglish.totalDocs, inJapanese.totalDocs]).toEqual([1, 0])
    expect((await portal.rest('GET', '/content-items?locale=en&sort=title')).status).toBe(200)
  })
})

describe('layouts', () => {
  it('should keep the texts of blocks by language and the rest once', async () => {
    const home = {
      layout: [
        { blockType: 'hero', heading: 'がんの情報', lead: '案内します。' },
        {
          blockType: 'linkCards',
          style: 'task',
          heading: '探す',
          cards: [
            { title: '病院', description: '一覧', link: { label: '見る', href: '/hospitals' } },
          ],
        },
      ],
      _status: 'published',
    }
    const admin = people.systemAdmin
    expect((await send('POST', '/globals/home', home, admin)).status).toBe(200)
    const { layout } = (await read('/globals/home')) as { layout: (Json & { cards: Json[] })[] }
    const [hero, cards] = structuredClone(layout)
    if (!hero || !cards) throw new Error('no layout')
    hero.heading = 'Cancer information'
    hero.lead = null
    cards.heading = 'Find'
    Object.assign(cards.cards[0] ?? {}, {
      title: 'Hospitals',
      link: { label: 'See', href: '/hospitals' },
    })
    const answer = await send(
      'POST',
      '/globals/home?locale=en',
      { layout: [hero, cards], _status: 'published' },
      admin,
    )
    expect(answer.status).toBe(200)
    expect(((await read('/globals/home')) as { layout: unknown }).layout).toEqual(layout)
    expect(await read('/globals/home?locale=en')).toMatchObject({
      layout: [
        { heading: 'Cancer information', lead: '案内します。' },
        { heading: 'Find', cards: [{ title: 'Hospitals', link: { label: 'See' } }] },
      ],
    })
  })

  it('should refuse to publish a card that has words in English alone', async () => {
    const { layout } = (await read('/globals/home')) as { layout: (Json & { cards: Json[] })[] }
    const changed = structuredClone(layout)
    changed[1]?.cards.push({ title: 'Only English', link: { href: '/events' } })
    const answer = await send(
      'POST',
      '/globals/home?locale=en',
      { layout: changed, _status: 'published' },
      people.systemAdmin,
    )
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('日本語')
    expect(((await read('/globals/home')) as { layout: unknown }).layout).toEqual(layout)
  })
})

describe('settings and menu', () => {
  it('should let a language have only some of the texts', async () => {
    const admin = people.systemAdmin
    const japanese = {
      siteName: '東京都がんポータル',
      tagline: '都民のための情報',
      alerts: [{ level: 'notice', title: '休止のお知らせ', body: '夜間は止まります。' }],
    }
    expect((await send('POST', '/globals/site-settings', japanese, admin)).status).toBe(200)
    const { alerts } = (await read('/globals/site-settings')) as { alerts: Json[] }
    const answer = await send(
      'POST',
      '/globals/site-settings?locale=en',
      { siteName: null, tagline: 'For everyone in Tokyo', alerts: [{ ...alerts[0], title: null }] },
      admin,
    )
    expect([answer.status, answer.text.slice(0, 200)]).toEqual([200, expect.any(String)])
    expect(await read('/globals/site-settings?locale=en')).toMatchObject({
      siteName: '東京都がんポータル',
      tagline: 'For everyone in Tokyo',
      alerts: [{ title: '休止のお知らせ' }],
    })
    expect(await read('/globals/site-settings')).toMatchObject(japanese)
  })

  it('should refuse a change in another language that leaves no Japanese name', async () => {
    const answer = await send(
      'POST',
      '/globals/site-settings?locale=en',
      { alerts: [{ level: 'notice', title: 'Only English' }] },
      people.systemAdmin,
    )
    expect(answer.status).toBe(400)
    expect(((await read('/globals/site-settings')) as { alerts: Json[] }).alerts).toHaveLength(1)
  })
})

describe('nothing becomes public without Japanese', () => {
  it.each(['', '&draft=true'])('should not create a document in English alone%s', async (draft) => {
    const answer = await send('POST', `/content-items?locale=en${draft}`, {
      ...english,
      slug: `only-english${draft.length}`,
      kind: 'page',
      placement: 'page',
      ...(draft ? {} : { _status: 'published' }),
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('日本語')
    const stored = await rows(`select id from content_items where slug like 'only-english%'`)
    expect(stored).toEqual([])
  })

  it('should not create one over GraphQL either', async () => {
    const query = `mutation { createContentItem(locale: en, draft: false, data: {
      title: "Only", slug: "graphql-english", kind: page, placement: page, _status: published
    }) { id } }`
    const answer = await send('POST', '/graphql', { query })
    expect(answer.text).toContain('日本語')
    expect(await rows(`select id from content_items where slug = 'graphql-english'`)).toEqual([])
  })

  it('should ask for what is required in Japanese when another language publishes', async () => {
    const { json } = await send('POST', '/topics?draft=true', {
      title: 'トピック',
      layout: [{ blockType: 'linkCards', style: 'task', cards: [{ link: { href: '/events' } }] }],
    })
    const { id, layout } = json.doc as { id: string; layout: { cards: Json[] }[] }
    const changed = structuredClone(layout)
    Object.assign(changed[0]?.cards[0] ?? {}, { title: 'Only English' })
    const data = { title: 'Topic', layout: changed, _status: 'published' }
    const answer = await send('PATCH', `/topics/${id}?locale=en`, data)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('日本語')])
    expect((await portal.rest('GET', `/topics/${id}`)).status).toBe(404)
  })

  it('should publish a complete document from the form of another language', async () => {
    const id = await published()
    const answer = await send('PATCH', `/content-items/${id}?locale=easy`, {
      title: 'しごと と ちりょう',
      _status: 'published',
    })
    expect(answer.status).toBe(200)
    expect(await read(`/content-items/${id}?locale=easy`)).toMatchObject({
      title: 'しごと と ちりょう',
    })
  })

  it('should answer a save with the texts of its language alone, so that no form takes Japanese for a translation', async () => {
    const id = await published()
    for (const draft of ['', '&draft=true']) {
      const answer = await send('PATCH', `/content-items/${id}?locale=en${draft}`, {
        title: `English${draft}`,
        _status: draft ? 'draft' : 'published',
      })
      expect(answer.json).toMatchObject({ doc: { title: `English${draft}` } })
      const { summary } = (answer.json as { doc: { summary?: unknown } }).doc
      expect([draft, summary ?? null]).toEqual([draft, null])
    }
  })

  it('should keep one without the right to publish away from the live copy in every language', async () => {
    const id = await published({ owner: hospitals.a })
    for (const locale of ['ja', 'easy', 'en']) {
      for (const query of ['', '&draft=true&publishSpecificLocale=en', '&publishAllLocales=true']) {
        const answer = await send(
          'PATCH',
          `/content-items/${id}?locale=${locale}${query}`,
          { title: 'Taken over', _status: 'published' },
          people.hospitalA,
        )
        expect(answer.status).toBeGreaterThanOrEqual(400)
      }
      expect(await read(`/content-items/${id}?locale=${locale}`)).toMatchObject({
        title: expect.stringContaining('仕事と治療'),
      })
    }
    const mutation = `mutation { updateContentItem(id: "${id}", locale: en, data: {
      title: "Taken over", _status: published }) { id } }`
    await send('POST', '/graphql', { query: mutation }, people.hospitalA)
    expect((await read(`/content-items/${id}?locale=en`)).title).not.toBe('Taken over')
  })

  it('should refuse the publication of a single language to everybody', async () => {
    const id = await published()
    const answer = await send('PATCH', `/content-items/${id}?locale=en&publishSpecificLocale=en`, {
      ...english,
      _status: 'published',
    })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('言語')])
  })
})

describe('the workflow of a document with languages', () => {
  it('should let an English change wait beside the live copy and publish it with the rest', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en&draft=true`, english)
    expect((await read(`/content-items/${id}?locale=en`)).title).toContain('仕事')
    // From the English form.
    expect((await send('POST', `/content-items/${id}/submit?locale=en`, {})).status).toBe(200)
    expect((await send('POST', `/content-items/${id}/approve?locale=en`, {})).status).toBe(200)
    expect(await read(`/content-items/${id}?locale=en`)).toMatchObject(english)
    expect(await read(`/content-items/${id}`)).toMatchObject({
      title: expect.stringContaining('仕事'),
      body: { root: { type: 'root' } },
    })
  })

  it('should name the document in Japanese in the trail, whatever language is saved', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en`, { ...english, _status: 'published' })
    await send('PATCH', `/content-items/${id}?locale=easy`, { summary: '。', _status: 'published' })
    await send('POST', `/content-items/${id}/withdraw?locale=en`, {})
    await send('DELETE', `/content-items/${id}?locale=en`, undefined, people.systemAdmin)
    const titles = await rows(
      `select distinct document_title from audit_entries where document_id = '${id}'`,
    )
    expect(titles).toEqual([{ document_title: expect.stringContaining('仕事と治療') }])
  })

  it('should list what waits by its Japanese title', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en&draft=true`, english)
    await send('POST', `/content-items/${id}/submit`, {})
    const { createLocalReq } = await import('payload')
    const { waitingItems } = await import('../workflow/waitingItems')
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { email: { equals: 'editor@portal.example' } },
    })
    const user = { ...docs[0], collection: 'users' } as never
    const req = await createLocalReq({ user, locale: 'en' }, portal.payload)
    const { toDecide } = await waitingItems(req)
    expect(toDecide.find((item) => item.id === id)?.title).toContain('仕事と治療')
    // The form that asked goes on in its own language.
    expect(req.locale).toBe('en')
  })

  it('should leave every language of the live copy alone when only a note about it changes', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en`, { ...english, _status: 'published' })
    await send('PATCH', `/content-items/${id}?draft=true`, { title: '変更の案' })
    await send('PATCH', `/content-items/${id}?locale=en&draft=true`, { title: 'A draft' })
    await portal.payload.db.drizzle.execute(
      `update content_items set after_review_since = now() where id = '${id}'`,
    )
    const accepted = await send('POST', `/content-items/${id}/review?locale=en`, {
      decision: 'accept',
    })
    expect([accepted.status, accepted.text.slice(0, 300)]).toEqual([200, expect.any(String)])
    expect((await read(`/content-items/${id}?locale=en`)).title).toBe('Work and treatment')
    expect((await read(`/content-items/${id}`)).title).toContain('仕事と治療')
    const draft = await read(`/content-items/${id}?draft=true&locale=all`, people.metroEditor)
    expect(draft.title).toMatchObject({ ja: '変更の案', en: 'A draft' })
    const mails = await rows(`select * from outbox_jobs where kind = 'mail'`)
    expect(JSON.stringify(mails)).not.toContain('題名なし')
  })

  it('should bring back an older version with all its languages', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en`, { title: 'First', _status: 'published' })
    const { docs } = (await read(
      `/content-items/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
      people.metroEditor,
    )) as { docs: { id: string }[] }
    await send('PATCH', `/content-items/${id}?locale=en`, { title: 'Second', _status: 'published' })
    const restored = await send('POST', `/content-items/versions/${docs[0]?.id}`, {})
    expect(restored.status).toBe(200)
    expect((await read(`/content-items/${id}?locale=en`)).title).toBe('First')
    expect((await read(`/content-items/${id}`)).title).toContain('仕事と治療')
  })

  it('should duplicate a document with all its languages from whatever form', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?locale=en`, { ...english, _status: 'published' })
    const copy = await send('POST', `/content-items/${id}/duplicate?locale=easy&draft=true`, {})
    expect([copy.status, copy.text.slice(0, 300)]).toEqual([200, expect.any(String)])
    const all = await read(
      `/content-items/${docOf(copy).id}?draft=true&locale=all`,
      people.metroEditor,
    )
    expect(all).toMatchObject({
      _status: 'draft',
      title: { ja: expect.stringContaining('仕事と治療'), en: expect.stringContaining('Work') },
    })
  })

  it('should refuse a save over another one in a different language', async () => {
    const id = await published()
    const { updatedAt } = await read(`/content-items/${id}`, people.metroEditor)
    await send('PATCH', `/content-items/${id}?locale=en&draft=true`, english)
    const late = await send('PATCH', `/content-items/${id}?draft=true`, {
      title: '遅れて',
      baseVersion: updatedAt,
    })
    expect(late.status).toBe(409)
  })

  it('should keep a file open as long as any language of the live copy shows it', async () => {
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, portal.payload)
    const file = await portal.payload.create({
      collection: 'media',
      data: { alt: '治療の流れの図' },
      file: {
        name: 'figure.png',
        mimetype: 'image/png',
        size: PNG.length,
        data: PNG,
      },
      req,
    })
    const id = await published()
    const figure = richText({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'f1', blockType: 'figure', blockName: '', image: file.id },
    } as never)
    const answer = await send('PATCH', `/content-items/${id}?locale=en`, {
      title: 'Figure',
      body: figure,
      _status: 'published',
    })
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
    const isOpen = async () =>
      (await rows(`select is_public from media where id = '${file.id}'`))[0]?.is_public
    expect(await isOpen()).toBe(true)
    // A save in Japanese leaves the English text, and its file, where they are.
    await send('PATCH', `/content-items/${id}`, { summary: '別の要約', _status: 'published' })
    expect(await isOpen()).toBe(true)
    await send('PATCH', `/content-items/${id}?locale=en`, { body: null, _status: 'published' })
    expect(await isOpen()).toBe(false)
  })
})

describe('people without an account', () => {
  it('should read the Japanese text of a draft through a review link, its rich text whole', async () => {
    const id = await published()
    await send('PATCH', `/content-items/${id}?draft=true`, { body: body('確認してください。') })
    const made = await send('POST', `/content-items/${id}/review-links?locale=en`, {
      reviewerName: '審議委員',
    })
    expect([made.status, made.text.slice(0, 300)]).toEqual([201, expect.any(String)])
    const url = String(made.json.url)
    const token = url.split('#')[1] ?? ''
    for (const query of ['', '?locale=en']) {
      const opened = await portal.rest('GET', `/review/document${query}`, {
        headers: { authorization: `Review ${token}` },
      })
      expect([opened.status, opened.text]).toEqual([
        200,
        expect.stringContaining('確認してください。'),
      ])
      expect((opened.json.doc as Json).title).toContain('仕事と治療')
    }
  })
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
