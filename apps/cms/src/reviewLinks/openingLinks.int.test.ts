import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { authorized, REVIEWER, reviewers, type Link } from '../../test/reviewers'

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

describe('opening a link', () => {
  it('should show the newest version, note it once, and change nothing of the document', async () => {
    const id = await act.drafted({ title: '最初の題名' })
    const { token } = await act.linkTo(id)
    const before = await act.stored()
    const first = await act.open(token)
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toMatch(/no-store/)
    expect(first.headers.get('set-cookie')).toBeNull()
    expect(first.json).toMatchObject({
      collection: 'events',
      isPublic: false,
      reviewerName: REVIEWER,
      requestedBy: '病院hospital-a',
      comments: [],
      doc: { id, title: '最初の題名', organizer: { name: '病院hospital-a' } },
    })
    await act.open(token)
    const after = await act.stored()
    expect(after.events).toEqual(before.events)
    expect(after.versions).toEqual(before.versions)
    expect((await act.linksOf(id))?.usable[0]?.lastUsedAt).toEqual(expect.any(String))
    const trail = await act.rows(
      `select actor, actor_name, action from audit_entries where document_id = '${id}' and action like '%review%' order by at`,
    )
    expect(trail).toEqual([
      expect.objectContaining({ action: 'review-link', actor_name: 'a@portal.example' }),
      { action: 'open-review-link', actor: null, actor_name: `外部の確認者：${REVIEWER}` },
    ])

    await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { title: '直した題名' },
    })
    const again = await act.open(token)
    expect(again.json).toMatchObject({ doc: { title: '直した題名' } })
    expect(again.json.savedAt).not.toBe(first.json.savedAt)
  })

  it('should go on after the document was published, changed beside it and withdrawn', async () => {
    const id = await act.drafted({ title: '公開する題名' })
    const { token } = await act.linkTo(id)
    const shownTitle = async () => ((await act.open(token)).json.doc as Link).title
    await act.post(`/events/${id}/submit`, people.hospitalA)
    expect((await act.post(`/events/${id}/approve`, people.metroEditor)).status).toBe(200)
    expect((await act.open(token)).json.isPublic).toBe(true)
    expect(await shownTitle()).toBe('公開する題名')
    await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { title: '変更の案' },
    })
    expect(await shownTitle()).toBe('変更の案')
    expect((await portal.rest('GET', `/events/${id}`)).json.title).toBe('公開する題名')
    // That is when it is mended.
    expect((await act.post(`/events/${id}/withdraw`, people.metroEditor)).status).toBe(200)
    expect(await shownTitle()).toBe('変更の案')
    expect((await portal.rest('GET', `/events/${id}`)).status).toBe(404)
  })

  it('should show what visitors would get, and no other draft', async () => {
    const secret = '見せない下書き'
    const topic = await act.post('/topics?draft=true', people.metroEditor, { title: secret })
    const other = await act.post('/resources?draft=true', people.metroEditor, {
      title: secret,
      type: 'link',
    })
    const shown = await act.post('/resources', people.metroEditor, {
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
    const page = await act.post('/content-items?draft=true', people.metroEditor, {
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
    const { token } = await act.made(
      `content-items/${(page.json.doc as Link).id}`,
      people.metroEditor,
    )
    const answer = await act.open(token)
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
    const id = await act.drafted()
    const { token } = await act.linkTo(id)
    const withFlyer = async (flyer: string) => {
      await portal.payload.update({
        collection: 'events',
        id,
        data: { flyer },
        draft: true,
        depth: 0,
      })
      return act.open(token)
    }
    const first = await withFlyer(own.id)
    expect(first.json.doc).toMatchObject({ flyer: { filename: 'own.png', alt: 'own' } })
    expect(first.text).not.toContain('元の名前')
    expect(JSON.stringify(first.json.doc)).not.toContain('isPublic')
    const second = await withFlyer(foreign.id)
    expect((second.json.doc as Link).flyer).toBe(foreign.id)
    expect(second.text).not.toContain('foreign.png')
  })

  it('should be worth nothing as a login', async () => {
    const id = await act.drafted()
    const { token } = await act.linkTo(id)
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
    const again = await asReviewer('POST', `/events/${id}/review-links`, { reviewerName: REVIEWER })
    expect(again.status).toBe(401)
  })
})
