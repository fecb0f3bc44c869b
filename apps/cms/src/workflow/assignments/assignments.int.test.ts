import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'

const PASSWORD = 'correct horse battery staple'

type Mail = { to: string; subject: string; text: string }
type Account = { id: string; email: string; cookie: string }
type Described = {
  documents: { id: string; collection: string; title: string; state: string; url: string }[]
  successors: { id: string; email: string; documents: string[] }[]
}

let portal: Portal
let people: People
let hospitals: Hospitals
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())
beforeEach(async () => {
  await sql('delete from attempt_counts')
  await sql("delete from outbox_jobs where kind = 'mail'")
})

const sql = (text: string) => portal.payload.db.drizzle.execute(text)
const post = (path: string, cookie: string, body: object = {}) =>
  portal.rest('POST', path, { cookie, body })
const patch = (path: string, cookie: string, body: object) =>
  portal.rest('PATCH', path, { cookie, body })
const get = (path: string, cookie: string) => portal.rest('GET', path, { cookie })
const messageOf = ({ json }: { json: Record<string, unknown> }) =>
  (json.errors as { message: string }[] | undefined)?.[0]?.message ?? ''

const roleId = async (key: string) => {
  const { docs } = await portal.payload.find({
    collection: 'editor-roles',
    where: { key: { equals: key } },
  })
  return docs[0]?.id ?? ''
}

async function account(key = 'hospital-editor', organization = hospitals.a): Promise<Account> {
  counter += 1
  const email = `worker-${counter}@example.jp`
  const { id } = await portal.payload.create({
    collection: 'users',
    data: {
      email,
      name: `看護師${counter}`,
      password: PASSWORD,
      role: await roleId(key),
      organization,
    },
  })
  const { headers } = await post('/users/login', '', { email, password: PASSWORD })
  return { id, email, cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
}

async function draftOf(one: Account, changes: object = {}): Promise<{ id: string; title: string }> {
  const organizer = hospitals.a
  const { json } = await post('/events?draft=true', one.cookie, { ...salon(organizer), ...changes })
  return json.doc as { id: string; title: string }
}

const inHand = async (id: string, cookie = people.systemAdmin) =>
  (await get(`/users/${id}/assignments`, cookie)).json as unknown as Described
const titlesOf = async (id: string) =>
  (await inHand(id)).documents.map(({ title }) => title).toSorted()
const handOver = (from: Account, successor: string, cookie = people.systemAdmin, body = {}) =>
  post(`/users/${from.id}/hand-over`, cookie, { successor, ...body })
const disable = (one: Account) => patch(`/users/${one.id}`, people.systemAdmin, { disabled: true })
const responsible = async (id: string, cookie = people.metroEditor) =>
  (await get(`/events/${id}/workflow`, cookie)).json.responsible as { name: string } | null

const mails = async (): Promise<Mail[]> => {
  const { rows } = await sql("select payload from outbox_jobs where kind = 'mail'")
  return rows.map(({ payload }) => payload as Mail)
}
const forgetMails = () => sql("delete from outbox_jobs where kind = 'mail'")

describe('who is responsible', () => {
  it('should be whoever created the document, and stay it whoever edits', async () => {
    const nurse = await account()
    const colleague = await account()
    const { id, title } = await draftOf(nurse)
    await patch(`/events/${id}?draft=true`, colleague.cookie, { title: `${title} 改` })
    await patch(`/events/${id}?draft=true`, people.metroEditor, { summary: '都が直しました。' })
    expect(await titlesOf(nurse.id)).toEqual([`${title} 改`])
    expect(await titlesOf(colleague.id)).toEqual([])
    expect((await responsible(id))?.name).toMatch(/^看護師/)
  })

  it('should for a document of nobody be whoever first saves a draft, not whoever decides', async () => {
    const { id } = await portal.payload.create({
      collection: 'events',
      data: { ...salon(hospitals.a), _status: 'published' } as never,
    })
    expect(await responsible(id)).toBeNull()
    await patch(`/events/${id}`, people.metroEditor, { capacity: 20, _status: 'published' })
    await post(`/events/${id}/announce`, people.publisherA, { status: 'postponed', reason: '雪' })
    await post(`/events/${id}/review`, people.metroEditor, { decision: 'revert' })
    expect(await responsible(id)).toBeNull()
    const nurse = await account()
    await patch(`/events/${id}?draft=true`, nurse.cookie, { title: '変更の案' })
    expect(await titlesOf(nurse.id)).toEqual(['変更の案'])
    await post(`/events/${id}/submit`, nurse.cookie)
    await post(`/events/${id}/return`, people.metroEditor, { comment: '直してください。' })
    expect(await titlesOf(nurse.id)).toEqual(['変更の案'])
  })

  it('should be forgotten with the save that fails, and with the document', async () => {
    const nurse = await account()
    const count = async () => {
      const { rows } = await sql('select count(*)::int as n from assignments')
      return rows[0]?.n
    }
    const before = await count()
    const refused = await post('/events?draft=true', nurse.cookie, salon(hospitals.b))
    expect(refused.status).toBe(403)
    expect(await count()).toBe(before)
    const { id } = await draftOf(nurse)
    expect(await count()).toBe(Number(before) + 1)
    await patch(`/events/${id}`, people.systemAdmin, { deletedAt: new Date().toISOString() })
    expect((await inHand(nurse.id)).documents).toMatchObject([{ id, state: 'trashed' }])
    await portal.rest('DELETE', `/events/${id}?trash=true`, { cookie: people.systemAdmin })
    expect(await count()).toBe(before)
  })
})

describe('a hand-over', () => {
  it('should move everything, keep content and state, tell the successor and be written down', async () => {
    const nurse = await account()
    const successor = await account()
    const returned = await draftOf(nurse)
    await post(`/events/${returned.id}/submit`, nurse.cookie)
    await post(`/events/${returned.id}/return`, people.metroEditor, { comment: '曜日が違います。' })
    const draft = await draftOf(nurse)
    const stateOf = async (id: string) => {
      const { json } = await get(`/events/${id}?draft=true&depth=0`, people.systemAdmin)
      const versions = await get(
        `/events/versions?where[parent][equals]=${id}&depth=0&sort=id`,
        people.systemAdmin,
      )
      return { json, versions: versions.json }
    }
    const before = [await stateOf(returned.id), await stateOf(draft.id)]
    await disable(nurse)
    await forgetMails()

    const answer = await handOver(nurse, successor.id)
    expect([answer.status, answer.json]).toEqual([200, { moved: 2 }])
    expect(await inHand(nurse.id)).toEqual({ documents: [], successors: [] })
    expect(await titlesOf(successor.id)).toEqual([draft.title, returned.title].toSorted())
    expect([await stateOf(returned.id), await stateOf(draft.id)]).toEqual(before)

    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail?.to).toBe(successor.email)
    expect(mail?.text).toContain(`イベント「${returned.title}」（差し戻し）`)
    expect(mail?.text).toContain(`http://cms.test/admin/collections/events/${draft.id}`)

    const { docs } = await portal.payload.find({
      collection: 'audit-entries',
      where: { and: [{ documentId: { equals: nurse.id } }, { action: { equals: 'hand-over' } }] },
    })
    expect(docs).toMatchObject([{ collection: 'users', actorName: 'admin@portal.example' }])
    expect(docs[0]?.comment).toMatch(/看護師\d+さんから看護師\d+さんへ（2件）/)
    const { json } = await get(`/events/${draft.id}/workflow`, successor.cookie)
    expect((json.timeline as { label: string }[])[0]?.label).toBe('引き継ぎ')
    const edited = await patch(`/events/${returned.id}?draft=true`, successor.cookie, {
      title: '直しました',
    })
    expect(edited.status).toBe(200)
  })

  it('should move only what is named', async () => {
    const [nurse, successor] = [await account(), await account()]
    const [kept, moved] = [await draftOf(nurse), await draftOf(nurse)]
    const named = { documents: [{ collection: 'events', id: moved.id }] }
    expect((await handOver(nurse, successor.id, people.systemAdmin, named)).status).toBe(200)
    expect([await titlesOf(nurse.id), await titlesOf(successor.id)]).toEqual([
      [kept.title],
      [moved.title],
    ])
    // Somebody looks at a page that is older than the hand-over.
    const again = await handOver(nurse, successor.id, people.systemAdmin, named)
    expect(again.status).toBe(409)
    expect(messageOf(again)).toMatch(/先に引き継いだ/)
  })

  it('should be made once by two at the same time, with nothing lost', async () => {
    const nurse = await account()
    const takers = [await account(), await account()]
    const drafts = [await draftOf(nurse), await draftOf(nurse), await draftOf(nurse)]
    const answers = await Promise.all(takers.map(({ id }) => handOver(nurse, id)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const titles = await Promise.all(takers.map(({ id }) => titlesOf(id)))
    expect(titles.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([0, 3])
    expect(titles.flat()).toEqual(drafts.map(({ title }) => title).toSorted())
  })

  it('should go well beside saves of the same documents', async () => {
    const [nurse, successor] = [await account(), await account()]
    const drafts = [await draftOf(nurse), await draftOf(nurse), await draftOf(nurse)]
    const answers = await Promise.all([
      ...drafts.map(({ id }, at) =>
        patch(`/events/${id}?draft=true`, nurse.cookie, { title: `書きかけ ${at}` }),
      ),
      handOver(nurse, successor.id),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await titlesOf(successor.id)).toEqual(['書きかけ 0', '書きかけ 1', '書きかけ 2'])
  })

  it('should name what the successor cannot edit, and move nothing', async () => {
    const nurse = await account()
    const { title } = await draftOf(nurse)
    const strangers = [
      await account('hospital-editor', hospitals.b),
      await account('reviewer'),
      await account('hospital-editor', hospitals.a),
    ] as const
    await disable(strangers[2])
    for (const { id } of strangers.slice(0, 2)) {
      const answer = await handOver(nurse, id)
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining(title)])
    }
    for (const id of [strangers[2].id, nurse.id, crypto.randomUUID(), 'x', '']) {
      expect((await handOver(nurse, id)).status).toBe(400)
    }
    for (const documents of [[], 'all', [{ collection: 'users', id: nurse.id }], [null], [{}]]) {
      const answer = await handOver(nurse, strangers[0].id, people.systemAdmin, { documents })
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching(/[ぁ-ん]/)])
    }
    expect(await titlesOf(nurse.id)).toEqual([title])
    const { successors } = await inHand(nurse.id)
    const offered = successors.map(({ id }) => id)
    for (const { id } of [...strangers, nurse]) expect(offered).not.toContain(id)
    expect(offered.length).toBeGreaterThan(0)
  })

  it('should be refused to everybody who does not manage this account', async () => {
    const [nurse, successor] = [await account(), await account()]
    const { title } = await draftOf(nurse)
    const clerk = await portal.payload.create({
      collection: 'editor-roles',
      data: {
        name: '利用者係',
        key: `clerk-${counter}`,
        reach: 'own-organization',
        capabilities: { events: ['read-drafts', 'edit'] },
        system: ['manage-users'],
      },
    })
    const clerkA = await account(clerk.key ?? '')
    const cookies = [nurse.cookie, successor.cookie, people.hospitalB, people.metroEditor]
    for (const cookie of [...cookies, people.reviewer, clerkA.cookie]) {
      expect((await handOver(nurse, successor.id, cookie)).status).toBe(403)
    }
    expect((await handOver(nurse, successor.id, '')).status).toBe(401)
    expect(await titlesOf(nurse.id)).toEqual([title])
    const unknown = await post(`/users/${crypto.randomUUID()}/hand-over`, people.systemAdmin, {
      successor: successor.id,
    })
    expect(unknown.status).toBe(404)
  })

  it('should reach no further than whoever hands over, and say nothing about the rest', async () => {
    const role = await portal.payload.create({
      collection: 'editor-roles',
      data: {
        name: '病院の利用者係',
        key: `hospital-clerk-${counter}`,
        reach: 'own-organization',
        capabilities: {
          events: ['read-drafts', 'create', 'edit', 'submit'],
          media: ['read-drafts', 'create'],
          organizations: ['read-drafts', 'edit', 'submit'],
        },
        system: ['manage-users'],
      },
    })
    const clerk = await account(role.key ?? '')
    const [nurse, successor] = [await account(), await account()]
    const own = await draftOf(nurse)
    // The nurse comes from another hospital, where a draft of hers is left.
    const elsewhere = await portal.payload.create({
      collection: 'events',
      data: salon(hospitals.b),
      draft: true,
    })
    await sql(`insert into assignments (id, collection, document_id, document_title, user_id)
      values (gen_random_uuid(), 'events', '${elsewhere.id}', '秘密', '${nurse.id}')`)
    const { documents } = await inHand(nurse.id, clerk.cookie)
    expect(documents.map(({ id }) => id)).toEqual([own.id])
    const foreign = { documents: [{ collection: 'events', id: elsewhere.id }] }
    expect((await handOver(nurse, successor.id, clerk.cookie, foreign)).status).toBe(409)
    expect((await handOver(nurse, successor.id, clerk.cookie)).json).toEqual({ moved: 1 })
    expect(await titlesOf(nurse.id)).toHaveLength(1)
  })
})

describe('afterwards', () => {
  const returnedTo = async (id: string) => {
    await forgetMails()
    await post(`/events/${id}/return`, people.metroEditor, { comment: '直してください。' })
    return (await mails()).map(({ to }) => to)
  }

  it('should answers go to whoever is responsible then', async () => {
    const [nurse, successor] = [await account(), await account()]
    const { id } = await draftOf(nurse)
    await post(`/events/${id}/submit`, nurse.cookie)
    await handOver(nurse, successor.id)
    expect(await returnedTo(id)).toEqual([successor.email])
    // Whoever asks again gets the answer.
    await post(`/events/${id}/submit`, nurse.cookie)
    expect(await returnedTo(id)).toEqual([nurse.email])
  })

  it('should answers go to whoever is responsible where the asker is gone', async () => {
    const [nurse, colleague] = [await account(), await account()]
    const { id } = await draftOf(nurse)
    await post(`/events/${id}/submit`, colleague.cookie)
    await disable(colleague)
    expect(await returnedTo(id)).toEqual([nurse.email])
    await post(`/events/${id}/submit`, nurse.cookie)
    await disable(nurse)
    expect(await returnedTo(id)).toEqual([])
  })

  it('should a form that the leaving person left open keep nobody out', async () => {
    const [nurse, other, successor] = [await account(), await account(), await account()]
    const [held, free] = [await draftOf(nurse), await draftOf(nurse)]
    const lock = (user: string, value: string) =>
      portal.payload.db.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'events', value },
          user: { relationTo: 'users', value: user },
        },
      })
    const locks = async (user: string) => {
      const { totalDocs } = await portal.payload.db.count({
        collection: 'payload-locked-documents',
        where: { 'user.value': { equals: user } },
      })
      return totalDocs
    }
    await lock(nurse.id, held.id)
    await lock(other.id, free.id)
    await handOver(nurse, successor.id)
    expect([await locks(nurse.id), await locks(other.id)]).toEqual([0, 1])
    await disable(other)
    expect(await locks(other.id)).toBe(0)
  })

  it('should an account with documents not be deleted, and one without be', async () => {
    const [nurse, successor] = [await account(), await account()]
    await draftOf(nurse)
    await disable(nurse)
    const remove = () => portal.rest('DELETE', `/users/${nurse.id}`, { cookie: people.systemAdmin })
    const refused = await remove()
    expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringMatching(/引き継いで/)])
    await handOver(nurse, successor.id)
    expect((await remove()).status).toBe(200)
  })

  it('should those who manage accounts see who left something behind', async () => {
    const { leftBehind } = await import('./leftBehind')
    const { createLocalReq } = await import('payload')
    const [nurse, successor] = [await account(), await account()]
    const { title } = await draftOf(nurse)
    const seenBy = async (cookie: string) => {
      const { json } = await get('/users/me', cookie)
      const user = { ...(json.user as object), collection: 'users' } as never
      const found = await leftBehind(await createLocalReq({ user }, portal.payload))
      return found.filter(({ id }) => id === nurse.id).map(({ titles }) => titles)
    }
    expect(await seenBy(people.systemAdmin)).toEqual([])
    await disable(nurse)
    expect(await seenBy(people.systemAdmin)).toEqual([[title]])
    expect(await seenBy(people.metroEditor)).toEqual([])
    await handOver(nurse, successor.id)
    expect(await seenBy(people.systemAdmin)).toEqual([])
  })
})

describe('what somebody is responsible for', () => {
  it('should be read by oneself and those who manage accounts, and by nobody else', async () => {
    const nurse = await account()
    const { id, title } = await draftOf(nurse)
    const own = await inHand(nurse.id, nurse.cookie)
    expect(own).toEqual({
      documents: [
        {
          collection: 'events',
          id,
          title,
          state: 'draft',
          url: `http://cms.test/admin/collections/events/${id}`,
        },
      ],
      successors: [],
    })
    const path = `/users/${nurse.id}/assignments`
    for (const cookie of [people.hospitalA, people.hospitalB, people.metroEditor]) {
      expect((await get(path, cookie)).status).toBe(403)
    }
    expect((await get(path, '')).status).toBe(401)
    expect(
      (await get(`/users/${crypto.randomUUID()}/assignments`, people.systemAdmin)).status,
    ).toBe(404)
    expect((await get('/users/x/assignments', people.systemAdmin)).status).toBeLessThan(500)
  })

  it('should be open over no other way', async () => {
    const nurse = await account()
    await draftOf(nurse)
    const { rows } = await sql(`select id from assignments where user_id = '${nurse.id}'`)
    const row = `/assignments/${String(rows[0]?.id)}`
    for (const cookie of ['', nurse.cookie, people.metroEditor, people.systemAdmin]) {
      const answers = await Promise.all([
        get('/assignments', cookie),
        get(row, cookie),
        post('/assignments', cookie, { collection: 'events', documentId: 'x', user: nurse.id }),
        patch(row, cookie, { user: null }),
        portal.rest('DELETE', row, { cookie }),
      ])
      for (const { status } of answers) expect([401, 403, 404]).toContain(status)
    }
    const { json } = await post('/graphql', people.systemAdmin, {
      query: '{ __type(name: "Assignment") { name } Assignments { totalDocs } }',
    })
    expect(json.errors).toBeDefined()
    expect(await titlesOf(nurse.id)).toHaveLength(1)
  })
})
