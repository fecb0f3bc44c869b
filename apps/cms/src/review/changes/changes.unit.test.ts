import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { changedWords } from './changedWords'
import { changesOf } from './changesOf'
import { shortened } from './shortened'

const text = (name: string, label: string) => ({ type: 'text', name, label }) as FlattenedField
const options = [
  { value: 'scheduled', label: '予定' },
  { value: 'cancelled', label: '中止' },
]
const fields = [
  text('title', '名称'),
  { type: 'select', name: 'status', label: '状態', options } as FlattenedField,
  { type: 'checkbox', name: 'full', label: '満員になった' } as FlattenedField,
  { type: 'number', name: 'capacity', label: '定員（人）' } as FlattenedField,
  {
    type: 'group',
    name: 'venue',
    label: '会場',
    flattenedFields: [text('name', '会場の名前'), text('address', '住所')],
  } as unknown as FlattenedField,
  {
    type: 'array',
    name: 'occurrences',
    label: '開催日時',
    flattenedFields: [
      text('date', '日付'),
      text('startTime', '開始'),
      text('endTime', '終了'),
      {
        type: 'select',
        name: 'status',
        label: 'この回の状態',
        options,
        defaultValue: 'scheduled',
      },
      text('id', 'id'),
    ],
  } as unknown as FlattenedField,
  {
    type: 'relationship',
    name: 'organizer',
    label: '主催',
    relationTo: 'organizations',
  } as FlattenedField,
  { type: 'richText', name: 'body', label: '内容' } as FlattenedField,
  { ...text('workflowState', '承認の状態'), admin: { hidden: true } } as FlattenedField,
  text('startsAt', '最初の開始'),
]
const names = new Map([['a', 'みどり病院']])
const body = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
  },
})
const row = (date: string, more: object = {}) => ({
  id: Math.random().toString(),
  date,
  startTime: '14:00',
  endTime: '15:30',
  status: 'scheduled',
  ...more,
})
const changes = (before: Record<string, unknown> | null, after: Record<string, unknown>) =>
  changesOf(fields, before, after, names).map(({ label, ...change }) => [
    label,
    change.before,
    change.after,
  ])

describe('changesOf', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[][]]>([
    ['nothing', { title: 'サロン', full: false }, { title: 'サロン', full: null }, []],
    ['a text', { title: 'サロン' }, { title: 'カフェ' }, [['名称', 'サロン', 'カフェ']]],
    ['a choice', { status: 'scheduled' }, { status: 'cancelled' }, [['状態', '予定', '中止']]],
    ['a tick', {}, { full: true }, [['満員になった', '', 'はい']]],
    ['a number', { capacity: 20 }, { capacity: 1200 }, [['定員（人）', '20', '1,200']]],
    [
      'a field of a group',
      { venue: { name: '講堂', address: 'x' } },
      { venue: { name: '会議室', address: 'x' } },
      [['会場 › 会場の名前', '講堂', '会議室']],
    ],
    [
      'a date, whatever the ids of its rows are',
      { occurrences: [row('2026-06-17'), row('2026-07-15')] },
      { occurrences: [row('2026-06-17'), row('2026-07-22', { status: 'cancelled' })] },
      [
        [
          '開催日時',
          '2026年（令和8年）6月17日（水）14:00〜15:30\n2026年（令和8年）7月15日（水）14:00〜15:30',
          '2026年（令和8年）6月17日（水）14:00〜15:30\n2026年（令和8年）7月22日（水）14:00〜15:30　この回の状態：中止',
        ],
      ],
    ],
    [
      'the same rows',
      { occurrences: [row('2026-06-17')] },
      { occurrences: [row('2026-06-17')] },
      [],
    ],
    [
      'a relation, also to what may not be seen',
      { organizer: 'a' },
      { organizer: 'b' },
      [['主催', 'みどり病院', '（見られない内容）']],
    ],
    [
      'a rich text',
      { body: body('前の文。') },
      { body: body('次の文。') },
      [['内容', '前の文。', '次の文。']],
    ],
    [
      'what nobody types',
      { workflowState: 'draft', startsAt: '1' },
      { workflowState: 'submitted', startsAt: '2' },
      [],
    ],
  ])('says of %s what it was and is', (_what, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  it('says where links lead, and that something looks otherwise', () => {
    const linked = (url: string, format = 0) => {
      const link = {
        type: 'link',
        fields: { url },
        children: [{ type: 'text', text: '申込', format }],
      }
      return { root: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } }
    }
    const [good, bad] = [{ body: linked('https://a.jp') }, { body: linked('https://b.jp') }]
    expect(changes(good, bad)).toEqual([
      ['内容', '申込\nリンク先：https://a.jp', '申込\nリンク先：https://b.jp'],
    ])
    expect(changesOf(fields, good, { body: linked('https://a.jp', 1) }, names)).toMatchObject([
      { path: 'body', isOfForm: true },
    ])
    expect(changesOf(fields, good, { body: linked('https://a.jp') }, names)).toEqual([])
  })

  it('says all that a new document says', () => {
    expect(changes(null, { title: 'サロン', venue: { name: '講堂' } })).toEqual([
      ['名称', '', 'サロン'],
      ['会場 › 会場の名前', '', '講堂'],
    ])
  })
})

describe('changedWords', () => {
  const marked = (before: string, after: string, isProse = true) =>
    changedWords(before, after, isProse)
      .map(({ kind, text: words }) =>
        kind === 'same' ? words : kind === 'added' ? `[+${words}]` : `[-${words}]`,
      )
      .join('')
  it.each<[string, string, string]>([
    ['同じ文です。', '同じ文です。', '同じ文です。'],
    ['会場は講堂です。', '会場は会議室です。', '会場は[-講堂][+会議室]です。'],
    ['', '新しい', '[+新しい]'],
    ['古い', '', '[-古い]'],
  ])('of %s and %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  it('leaves dates and names whole', () => {
    expect(marked('6月17日（水）\n7月15日（水）', '6月17日（水）\n7月22日（水）', false)).toBe(
      '6月17日（水）\n[-7月15日（水）][+7月22日（水）]',
    )
  })

  it('makes both texts again from its stretches', () => {
    const before = 'お茶を飲みながら話します。\n'.repeat(400)
    const after = before.replace('話します', '過ごします').slice(20)
    const stretches = changedWords(before, after, true)
    const without = (kind: string) =>
      stretches.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('')
    expect([without('added') === before, without('removed') === after]).toEqual([true, true])
  })

  it('gives up on what has nothing in common, and still says both', () => {
    const [before, after] = ['a\n', 'b\n'].map((line, side) =>
      Array.from({ length: 3000 }, (_, index) => `${side}${index}${line}`).join(''),
    ) as [string, string]
    expect(changedWords(before, after, true).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

it('leaves out the midst of what stayed', () => {
  const long = 'あ'.repeat(200)
  const [first, , last] = shortened([
    { kind: 'same', text: long },
    { kind: 'added', text: long },
    { kind: 'same', text: long },
  ])
  expect(first?.text).toBe(` … ${'あ'.repeat(40)}`)
  expect(last?.text).toBe(`${'あ'.repeat(40)} … `)
  const short = [{ kind: 'same', text: '短い' }] as const
  expect(shortened(short)).toEqual(short)
})
