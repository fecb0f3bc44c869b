import { expect } from '@jest/globals'
import type { Portal, RestAnswer } from './openPortal'
import type { Hospitals, People } from './people'
import { salon } from './salon'

export type Made = { token: string; id: string; url: string }
export type Link = Record<string, unknown> & { id: string }

/** For whom the links of these tests are made. */
export const REVIEWER = '佐藤 花子（△△病院）'
const DEAD =
  'このリンクは使えません。期限が切れたか、取り消された可能性があります。送ってくれた方にお尋ねください。'

/** The one answer of a link that cannot be used. */
export function expectDead(answer: RestAnswer): void {
  expect(answer.status).toBe(401)
  expect(answer.json).toEqual({ errors: [{ message: DEAD }] })
}

/** The token as a reviewer's request carries it. */
export const authorized = (token: string) => ({ headers: { authorization: `Review ${token}` } })

/** What people and reviewers do with review links in a portal. */
export function reviewers(portal: Portal, people: People, hospitals: Hospitals) {
  const post = (path: string, cookie: string, body: unknown = {}) =>
    portal.rest('POST', path, { cookie, body })
  const rows = async (query: string): Promise<Record<string, unknown>[]> =>
    (await portal.payload.db.drizzle.execute(query)).rows
  const made = async (path: string, cookie: string, body: object = {}): Promise<Made> => {
    const asked = { reviewerName: REVIEWER, ...body }
    const { status, json } = await post(`/${path}/review-links`, cookie, asked)
    expect(status).toBe(201)
    const url = String(json.url)
    return { url, token: url.split('#')[1] ?? '', id: (json.link as Link).id }
  }
  return {
    post,
    rows,
    made,
    /** A link to an event. */
    linkTo: (id: string, cookie = people.hospitalA) => made(`events/${id}`, cookie),
    /** A new draft of hospital A. */
    drafted: async (changes: Record<string, unknown> = {}): Promise<string> => {
      const event = salon(hospitals.a, changes)
      const { status, json } = await post('/events?draft=true', people.hospitalA, event)
      expect(status).toBe(201)
      return (json.doc as Link).id
    },
    open: (token: string) => portal.rest('GET', '/review/document', authorized(token)),
    comment: (token: string, body: unknown) =>
      portal.rest('POST', '/review/comments', { body: { body }, ...authorized(token) }),
    linksOf: async (id: string, cookie = people.hospitalA) =>
      (await portal.rest('GET', `/events/${id}/workflow`, { cookie })).json.reviewLinks as {
        canMake: boolean
        usable: Link[]
        ended: Link[]
      } | null,
    /** Everything that has to do with a link, as it is stored. */
    stored: async () => ({
      links: await rows('select * from review_links order by id'),
      comments: await rows('select * from review_comments order by id'),
      events: await rows('select * from events order by id'),
      versions: await rows('select id, updated_at from _events_v order by id'),
    }),
  }
}
