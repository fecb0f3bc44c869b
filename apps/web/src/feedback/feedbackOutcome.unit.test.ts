import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import type { FeedbackForm } from './feedbackForm'

import { json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { VISITOR_LIMITS } from '@tokyo-cancer-portal/domain'

import { portalEnv } from '../testing/portalEnv'

let cms: FakeCms
const PAGE = {
  target: { collection: 'content-items', id: 'c' },
  title: '相談',
  path: '/contents/a',
}

jest.unstable_mockModule('../env', () => ({ env: () => ({ ...portalEnv, cmsUrl: cms.url }) }))
jest.unstable_mockModule('../log', () => ({ logProblem: () => undefined }))
jest.unstable_mockModule('./findPage', () => ({
  findPage: async (path: string) => (path.startsWith(PAGE.path) ? { ...PAGE, path } : null),
}))
const { feedbackOutcome } = await import('./feedbackOutcome')

let visitors = 0
const common = () => {
  visitors += 1
  return { page: PAGE.path, address: `192.0.2.${visitors}`, isTrap: false }
}
const report = (text: string): FeedbackForm => ({ ...common(), kind: 'report', text })

beforeEach(async () => {
  cms = await startFakeCms()
  cms.answer = json({ received: true }, 201)
})
afterEach(() => cms.stop())

describe('what a visitor sent', () => {
  test('is thanked for once the CMS has it', async () => {
    expect(await feedbackOutcome(report('電話番号が違います。'))).toEqual({
      kind: 'thanks',
      location: '/feedback/thanks/contents/a',
    })
    expect(cms.requests).toEqual(['/api/feedback'])
  })

  test('stays on the page while the CMS is away, and nobody is thanked', async () => {
    await cms.stop()
    expect(await feedbackOutcome(report('電話番号が違います。'))).toMatchObject({
      kind: 'problem',
      status: 503,
      problem: expect.stringContaining('まだ届いていません'),
      form: { text: '電話番号が違います。' },
      page: PAGE,
    })
  })

  test('is refused in the words of the CMS', async () => {
    cms.answer = json({ errors: [{ message: '混み合っています。' }] }, 429)
    expect(await feedbackOutcome(report('あ'))).toMatchObject({
      status: 429,
      problem: '混み合っています。',
      form: { text: 'あ' },
    })
  })

  test.each<[string, FeedbackForm | 'foreign' | 'unreadable', number]>([
    ['another site', 'foreign', 403],
    ['what is no form', 'unreadable', 400],
    ['a page that is not there', { ...report('あ'), page: '/contents/nowhere' }, 404],
    ['a text that is too long', report('あ'.repeat(1001)), 400],
  ])('never reaches the CMS: %s', async (_name, form, status) => {
    expect(await feedbackOutcome(form)).toMatchObject({ kind: 'problem', status })
    expect(cms.requests).toEqual([])
  })

  test('never reaches the CMS from a program that fills in every field', async () => {
    expect(await feedbackOutcome({ ...report('広告'), isTrap: true })).toMatchObject({
      kind: 'thanks',
    })
    expect(cms.requests).toEqual([])
  })

  test('is too much at some time', async () => {
    const form = report('あ')
    const statuses = []
    for (let at = 0; at < 12; at += 1) statuses.push((await feedbackOutcome(form)).kind)
    expect(statuses.filter((kind) => kind === 'thanks')).toHaveLength(
      VISITOR_LIMITS.reports.attempts,
    )
    expect(await feedbackOutcome(form)).toMatchObject({
      status: 429,
      retryAfter: expect.stringMatching(/^\d+$/),
    })
  })

  test('is too much of one document, whichever of its pages it is said on', async () => {
    const { address } = common()
    const kinds = []
    for (let at = 0; at < 6; at += 1) {
      const form = { page: `${PAGE.path}/${at}`, address, isTrap: false } as const
      kinds.push((await feedbackOutcome({ ...form, kind: 'answer', answer: 'yes' })).kind)
    }
    expect(kinds.filter((kind) => kind === 'thanks')).toHaveLength(
      VISITOR_LIMITS.answersToPage.attempts,
    )
  })

  test('is nothing where somebody only looks', async () => {
    expect(await feedbackOutcome(null)).toEqual({ kind: 'introduction' })
  })
})
