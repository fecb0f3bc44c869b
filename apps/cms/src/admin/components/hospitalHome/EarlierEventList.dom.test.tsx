import { beforeEach, expect, jest, test } from '@jest/globals'
import { drawn } from '../../../../test/drawn'

type Answer = { answer: object } | { problem: string; reasons: string[] }

let finish: (answer: Answer) => void = () => undefined
const posted = jest.fn(
  (_path: string, _body: object) =>
    new Promise<Answer>((resolve) => {
      finish = resolve
    }),
)
const left = jest.fn()
jest.unstable_mockModule('../../postJson', () => ({ postForAnswer: posted }))
jest.unstable_mockModule('../workflow/workflowNotices', () => ({ leaveNotice: left }))
const { EarlierEventList } = await import('./EarlierEventList')

const event = {
  id: 'e1',
  title: '患者サロン',
  from: '2026-11-18',
  to: '2026-11-18',
  venue: '1階 会議室',
  hasFlyer: false,
  standing: 'ended' as const,
}
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 10)
  })
const list = () =>
  drawn(
    <EarlierEventList
      adminRoute="/admin"
      events={[
        event,
        { ...event, id: 'e2', title: '家族の会', to: '2026-11-19', venue: null, standing: 'draft' },
      ]}
    />,
  )

beforeEach(() => {
  posted.mockClear()
  left.mockClear()
})

test('each event is a button with its days and place', () => {
  expect([...list().querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    '患者サロン2026年11月18日（水）・1階 会議室・終了',
    '家族の会2026年11月18日（水）から2026年11月19日（木）まで・下書き',
  ])
})

test('a second press changes nothing while the first is on its way', async () => {
  const [first, second] = list().querySelectorAll('button')
  first?.click()
  await settled()
  first?.click()
  second?.click()
  await settled()
  expect(posted.mock.calls).toEqual([['/api/events/e1/again', {}]])
  expect(first?.getAttribute('aria-disabled')).toBe('true')
  expect(first?.querySelector('output')?.textContent).toBe('下書きを作っています…')
})

test('a refusal is said, and another event can be chosen', async () => {
  const element = list()
  const [first, second] = element.querySelectorAll('button')
  first?.click()
  await settled()
  finish({ problem: '権限がありません。', reasons: [] })
  await settled()
  expect(element.querySelector('[role="alert"]')?.textContent).toBe('権限がありません。')
  second?.click()
  await settled()
  expect(posted).toHaveBeenCalledTimes(2)
  expect(element.querySelector('[role="alert"]')?.textContent).toBe('')
})

test('the form says what it begins with', async () => {
  list().querySelector('button')?.click()
  await settled()
  finish({ answer: { doc: { id: 'n1' }, firstDate: '2026-12-16', isNew: true } })
  // jsdom goes nowhere and complains.
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await settled()
  complaint.mockRestore()
  expect(left).toHaveBeenCalledWith(
    '/admin/collections/events/n1',
    '前回の内容で下書きを作りました。日付は2026年12月16日（水）にしてあります。日付・締切・本文を確かめてから、承認を依頼してください。',
  )
})
