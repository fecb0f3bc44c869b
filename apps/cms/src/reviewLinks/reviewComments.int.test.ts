import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'
import { REVIEWER, reviewers } from '../../test/reviewers'

let portal: Portal
let people: People
let act: ReturnType<typeof reviewers>

beforeAll(async () => {
  portal = await openPortal()
  const created = await createPeople(portal)
  people = created.people
  act = reviewers(portal, people, created.hospitals)
})
afterAll(() => portal.close())

describe('a comment through a link', () => {
  const mails = async () =>
    (
      await act.rows(
        "select payload from outbox_jobs where kind = 'mail' and payload->>'text' like '%確認用リンク%' order by payload->>'to'",
      )
    ).map(({ payload }) => payload as { to: string; subject: string; text: string })
  const forgetMails = () => act.rows("delete from outbox_jobs where kind = 'mail'")

  it('should stand at the document in the name of the reviewer, and be mailed', async () => {
    const id = await act.drafted()
    await act.post(`/events/${id}/submit`, people.hospitalA)
    const { token, id: linkId } = await act.linkTo(id, people.metroEditor)
    const before = await act.stored()
    await forgetMails()
    const sent = await act.comment(token, ' 曜日が\u200b違います。\nか\u3099\n ')
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
        author: { id: null, name: REVIEWER, isExternal: true },
        field: null,
        resolved: false,
      }),
    ])
    const told = await mails()
    expect(told.map(({ to }) => to)).toEqual(['a@portal.example', 'editor@portal.example'])
    expect(told[0]?.text).toContain(`${REVIEWER}さんが確認用リンクから`)
    expect(told[0]?.text).toContain('> 曜日が違います。\n> が')
    const after = await act.stored()
    expect(after.events).toEqual(before.events)
    expect(after.versions).toEqual(before.versions)
    const trail = await act.rows(
      `select actor, actor_name, comment from audit_entries where document_id = '${id}' and action = 'review-comment'`,
    )
    expect(trail).toEqual([
      { actor: null, actor_name: `外部の確認者：${REVIEWER}`, comment: '曜日が違います。\nが' },
    ])
    expect(
      await act.rows(`select review_link from review_comments where document_id = '${id}'`),
    ).toEqual([{ review_link: linkId }])
  })

  it('should be read again by its own writer only', async () => {
    const id = await act.drafted()
    const [mine, another] = [await act.linkTo(id), await act.linkTo(id)]
    await act.post(`/events/${id}/comments`, people.hospitalA, { body: '院内の話' })
    await act.comment(mine.token, '私の意見')
    await act.comment(another.token, '別の人の意見')
    const bodies = ({ json }: RestAnswer) =>
      (json.comments as { body: string }[]).map(({ body }) => body)
    expect(bodies(await act.open(mine.token))).toEqual(['私の意見'])
    expect(bodies(await act.open(another.token))).toEqual(['別の人の意見'])
  })

  it('should be one comment, however often the page sends it again', async () => {
    const id = await act.drafted()
    const { token } = await act.linkTo(id)
    const answers = await Promise.all([1, 2, 3].map(() => act.comment(token, '同じ意見')))
    answers.push(await act.comment(token, '同じ意見 '))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(
      await act.rows(`select 1 as one from review_comments where document_id = '${id}'`),
    ).toEqual([{ one: 1 }])
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
    const { token } = await act.linkTo(await act.drafted())
    const before = await act.stored()
    const refused = await act.comment(token, body)
    expect(refused.status).toBe(400)
    expect((refused.json.errors as { message: string }[])[0]?.message).toMatch(/[ぁ-ん]/)
    expect((await act.stored()).comments).toEqual(before.comments)
  })

  it('should take twenty in an hour, then ask to wait', async () => {
    const id = await act.drafted()
    const { token } = await act.linkTo(id)
    for (let count = 1; count <= 20; count += 1) {
      expect((await act.comment(token, `意見${count}`)).status).toBe(201)
    }
    const refused = await act.comment(token, '意見21')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
    expect((await act.comment((await act.linkTo(id)).token, '別のリンクから')).status).toBe(201)
    const [{ count }] = (await act.rows(
      `select count(*)::int as count from review_comments where document_id = '${id}'`,
    )) as [{ count: number }]
    expect(count).toBe(21)
  })

  it('should be written in the name of a reviewer by nobody with an account', async () => {
    const id = await act.drafted()
    const { id: linkId } = await act.linkTo(id)
    const { status, json } = await act.post('/review-comments', people.systemAdmin, {
      collection: 'events',
      documentId: id,
      body: 'なりすまし',
      reviewerName: REVIEWER,
      reviewLink: linkId,
    })
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ author: expect.anything() })
    const found = await act.rows(
      "select reviewer_name, review_link from review_comments where body = 'なりすまし'",
    )
    expect(found).toEqual([{ reviewer_name: null, review_link: null }])
  })
})
