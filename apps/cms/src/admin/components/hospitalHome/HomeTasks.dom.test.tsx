import { expect, test } from '@jest/globals'
import { toInstant } from '@tokyo-cancer-portal/domain'
import type { ComponentProps } from 'react'
import { drawn } from '../../../../test/drawn'
import { HomeTasks } from './HomeTasks'

type Content = ComponentProps<typeof HomeTasks>['content']

const nothing: Content = {
  returned: [],
  corrected: [],
  deadlines: [],
  recordings: [],
  texts: [],
  facts: [],
  feedback: { total: 0, reports: [] },
}
const tasks = (content: Partial<Content>) =>
  drawn(
    <HomeTasks
      adminRoute="/admin"
      content={{ ...nothing, ...content }}
      now={new Date(toInstant('2026-11-28', '10:00'))}
      organizationHref="/admin/collections/organizations/o1"
    />,
  )
const linksOf = (element: HTMLElement) =>
  [...element.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])

test('says that there is nothing to do, and names no kind of task', () => {
  const element = tasks({})
  expect(element.textContent).toContain('いま、していただくことはありません。')
  expect(element.querySelectorAll('h3')).toHaveLength(0)
})

test('what came back stands first, with each comment and the way to its field', () => {
  const element = tasks({
    returned: [
      {
        slug: 'events',
        id: 'e1',
        title: '患者サロン',
        comments: [
          { body: '全体に短くしてください。', field: null },
          {
            body: '階を書いてください。',
            field: { path: 'venue.name', label: '会場 › 会場の名前' },
          },
        ],
      },
      { slug: 'organizations', id: 'o1', title: '病院', comments: [] },
    ],
    facts: [{ part: 'services', count: 2, confirmedOn: null }],
  })
  expect([...element.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    '差し戻し（2件）',
    '施設情報の確認（1件）',
  ])
  expect([...element.querySelectorAll('blockquote p')].map((p) => p.textContent)).toEqual([
    '全体に短くしてください。',
    '階を書いてください。',
  ])
  expect(linksOf(element)).toEqual([
    ['患者サロン', '/admin/collections/events/e1'],
    ['「会場 › 会場の名前」を直す', '/admin/collections/events/e1?field=venue.name'],
    ['病院', '/admin/collections/organizations/o1'],
    ['診療・支援の内容（2件）', '/admin/collections/organizations/o1?field=services'],
  ])
  expect(element.textContent).toContain('コメントはすべて対応済みです。')
})

test('what staff mended says what it was and what it is', () => {
  const element = tasks({
    corrected: [
      {
        slug: 'events',
        id: 'e1',
        title: '患者サロン',
        at: toInstant('2026-11-27', '10:00'),
        lines: ['会場 › 会場の名前：「1階」→「2階」'],
      },
    ],
  })
  expect(element.querySelector('h3')?.textContent).toBe('東京都が一部を直して公開したもの（1件）')
  expect(element.textContent).toContain('会場 › 会場の名前：「1階」→「2階」')
  expect(linksOf(element)).toEqual([['患者サロン', '/admin/collections/events/e1']])
})

test.each([
  ['2026-11-28', '今日まで'],
  ['2026-11-29', 'あと1日'],
  ['2026-12-05', 'あと7日'],
])('a deadline on %s is %s', (date, words) => {
  const at = toInstant(date, '17:00')
  const element = tasks({ deadlines: [{ id: 'e1', title: '講演会', at }] })
  expect(element.querySelector('strong')?.textContent).toBe(words)
  expect(linksOf(element)).toEqual([['講演会', '/admin/collections/events/e1']])
})

test('a recording that is missing leads to the place of its address', () => {
  const at = toInstant('2026-11-20', '15:30')
  const element = tasks({ recordings: [{ id: 'e1', title: '講演会', at }] })
  expect(linksOf(element)).toEqual([
    ['講演会', '/admin/collections/events/e1?field=archiveVideo.url'],
  ])
  expect(element.textContent).toContain('2026年11月20日（金）15:30に終わりました')
})

test('a fact says when it was confirmed last', () => {
  const element = tasks({
    facts: [{ part: 'consultation-center', count: 1, confirmedOn: '2026-04-01' }],
  })
  expect(element.textContent).toContain('最後に確かめた日 2026年4月1日（水）')
  expect(linksOf(element)).toEqual([
    [
      'がん相談支援センター',
      '/admin/collections/organizations/o1?field=consultationCenter.confirmedOn',
    ],
  ])
})

test('what may lead visitors astray is asked gently, one line a document with the way to its field', () => {
  const label = 'がん相談支援センター › 補足'
  const element = tasks({
    texts: [
      {
        slug: 'events',
        id: 'e1',
        title: '患者サロン',
        fields: [
          { path: 'body', label: '本文' },
          { path: 'occurrences.0.note', label: '開催日時 › 補足（1番目）' },
        ],
      },
      {
        slug: 'organizations',
        id: 'o1',
        title: '有明病院',
        fields: [{ path: 'consultationCenter.note', label }],
      },
    ],
  })
  expect(element.querySelector('h3')?.textContent).toBe('確かめていただきたいところ（2件）')
  expect(element.textContent).toContain('お手すきのときに')
  const asked = 'に、確かめていただきたいところがあります'
  expect(linksOf(element)).toEqual([
    [`公開中のイベント「患者サロン」${asked}`, '/admin/collections/events/e1?field=body'],
    [
      `公開中の施設情報${asked}`,
      '/admin/collections/organizations/o1?field=consultationCenter.note',
    ],
  ])
  expect([...element.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/（本文、開催日時 › 補足（1番目））$/),
    expect.stringMatching(/（がん相談支援センター › 補足）$/),
  ])
})
