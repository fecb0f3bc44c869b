import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { expectDead, REVIEWER, reviewers, type Made } from '../../test/reviewers'

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

describe('a link that cannot be used', () => {
  it('should answer the same, whyever', async () => {
    const id = await act.drafted()
    const { token } = await act.linkTo(id)
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
      expectDead(await act.open(bad))
      expectDead(await act.comment(bad, '届かない意見'))
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
    expect(await act.rows("select 1 from review_comments where body = '届かない意見'")).toEqual([])
    expect((await act.linksOf(id))?.usable[0]?.lastUsedAt).toBeNull()
  })

  /** The link of a new draft of hospital A, seen to work before `change` and not afterwards. */
  const endsWith = async (
    change: (link: Made & { documentId: string }) => Promise<unknown>,
    cookie = people.hospitalA,
  ) => {
    const documentId = await act.drafted()
    const link = await act.linkTo(documentId, cookie)
    expect((await act.open(link.token)).status).toBe(200)
    await change({ ...link, documentId })
    expectDead(await act.open(link.token))
    expectDead(await act.comment(link.token, '遅すぎた意見'))
    return { ...link, documentId }
  }

  it('should be one that was revoked, by whoever may make or publish', async () => {
    const { documentId, id } = await endsWith(async (link) => {
      const path = `/events/${link.documentId}/review-links/${link.id}/revoke`
      const other = await act.drafted()
      const foreign = await act.linkTo(other)
      for (const [target, cookie, status] of [
        [path, '', 401],
        [path, people.hospitalB, 404],
        [path, people.reviewer, 403],
        [`/events/${other}/review-links/${link.id}/revoke`, people.hospitalA, 404],
        [`/events/${link.documentId}/review-links/${foreign.id}/revoke`, people.hospitalA, 404],
        [`/events/${link.documentId}/review-links/none/revoke`, people.hospitalA, 404],
      ] as const) {
        expect((await act.post(target, cookie)).status).toBe(status)
      }
      expect((await act.open(link.token)).status).toBe(200)
      const revoked = await act.post(path, people.metroEditor)
      expect(revoked).toMatchObject({ status: 200, json: { link: { state: 'revoked' } } })
      expect((await act.post(path, people.metroEditor)).status).toBe(409)
    })
    expect(await act.linksOf(documentId)).toMatchObject({
      usable: [],
      ended: [{ id, state: 'revoked' }],
    })
    const trail = await act.rows(
      `select actor_name, comment from audit_entries where action = 'revoke-review-link' and document_id = '${documentId}'`,
    )
    expect(trail).toEqual([{ actor_name: 'editor@portal.example', comment: REVIEWER }])
  })

  it('should be one that has run out', async () => {
    await endsWith(({ id }) =>
      act.rows(
        `update review_links set expires_at = now() - interval '1 second' where id = '${id}'`,
      ),
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
    act.rows(`update users set ${change} where email = '${email}'`)

  it('should be one whose maker is suspended, as long as that lasts', async () => {
    const { token } = await endsWith(() => setUser('a@portal.example', 'disabled = true'))
    await setUser('a@portal.example', 'disabled = false')
    expect((await act.open(token)).status).toBe(200)
  })

  it('should be one whose maker works elsewhere now', async () => {
    const { token } = await endsWith(() =>
      setUser('a@portal.example', `organization_id = '${hospitals.b}'`),
    )
    await setUser('a@portal.example', `organization_id = '${hospitals.a}'`)
    expect((await act.open(token)).status).toBe(200)
  })

  it('should be one whose maker may only look now', async () => {
    const role = (key: string) => `role_id = (select id from editor_roles where key = '${key}')`
    await endsWith(() => setUser('editor@portal.example', role('reviewer')), people.metroEditor)
    await setUser('editor@portal.example', role('metro-editor'))
  })

  it('should be one whose maker is deleted', async () => {
    const [{ id }] = (await act.rows("select id from users where email = 'pa@portal.example'")) as [
      { id: string },
    ]
    await endsWith(() => portal.payload.delete({ collection: 'users', id }), people.publisherA)
  })
})
