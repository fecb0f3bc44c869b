import type { ChatReply } from '@tokyo-cancer-portal/cms-client'

import { describe, expect, test } from '@jest/globals'

import { askedOf, isTooLong, turnsAfter } from './Asked'
import { readChatForm } from './chatForm'
import { questionLanguage } from './questionLanguage'
import { shownReply } from './shownReply'

const SITE = 'https://portal.example.jp'
const read = (fields: [string, string][], headers: Record<string, string> = {}) =>
  readChatForm(
    new Request(`${SITE}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
    SITE,
  )

describe('a question that is posted', () => {
  test('comes with what was asked before, and from where', async () => {
    const fields: [string, string][] = [
      ['turn', '一'],
      ['turn', '二'],
      ['message', '三行\r\nあります'],
    ]
    expect(await read(fields, { 'x-forwarded-for': '192.0.2.1' })).toEqual({
      message: '三行\nあります',
      turns: ['一', '二'],
      mayKeep: false,
      modelOperator: '',
      address: '192.0.2.1',
    })
  })

  test('of what was asked before the last three count, and nothing that no field would have sent', async () => {
    const turns = ['一', ' ', '二', 'あ'.repeat(301), '三', '四']
    const fields = turns.map((turn): [string, string] => ['turn', turn])
    expect(await read([...fields, ['message', '五']])).toMatchObject({ turns: ['二', '三', '四'] })
  })

  test('says to whose language model it may go, where the box was ticked', async () => {
    const message: [string, string] = ['message', '一']
    expect(await read([message, ['model', '試験の会社']])).toMatchObject({
      modelOperator: '試験の会社',
    })
    expect(await read([message])).toMatchObject({ modelOperator: '' })
    expect(await read([message, ['model', 'x'.repeat(201)]])).toMatchObject({ modelOperator: '' })
  })

  test.each([
    ['yes', true],
    ['on', false],
    ['', false],
  ])('agrees to be kept with %j: %s', async (keep, mayKeep) => {
    const fields: [string, string][] = [
      ['message', '費用'],
      ['keep', keep],
    ]
    expect(await read(fields)).toMatchObject({ mayKeep })
  })

  test('may say of a reply whether it helped, and the conversation goes on', async () => {
    const fields: [string, string][] = [
      ['turn', '一'],
      ['receipt', 'r.s'],
      ['rating', 'no'],
    ]
    expect(await read(fields, { 'x-forwarded-for': '192.0.2.1' })).toEqual({
      receipt: 'r.s',
      rating: 'no',
      turns: ['一'],
      address: '192.0.2.1',
    })
  })

  test.each<[string, [string, string][], Record<string, string>, string]>([
    ['nothing', [], {}, 'unreadable'],
    ['a rating that is none', [['rating', 'maybe']], {}, 'unreadable'],
    ['a receipt alone', [['receipt', 'r.s']], {}, 'unreadable'],
    [
      'a rating from another site',
      [['rating', 'yes']],
      { 'sec-fetch-site': 'cross-site' },
      'foreign',
    ],
    ['no form', [['message', 'a']], { 'content-type': 'application/json' }, 'unreadable'],
    ['more than anybody types', [['message', 'a'.repeat(65_536)]], {}, 'unreadable'],
    ['another site', [['message', 'a']], { 'sec-fetch-site': 'cross-site' }, 'foreign'],
    ['another site, old', [['message', 'a']], { origin: 'https://evil.example' }, 'foreign'],
  ])('%s', async (_, fields, headers, expected) =>
    expect(await read(fields, headers)).toBe(expected),
  )
})

test.each([
  ['あ'.repeat(300), false],
  [` ${'あ'.repeat(300)}\n`, false],
  ['𠮷'.repeat(300), false],
  ['あ'.repeat(301), true],
])('the length of a question is that of its characters (%#)', (message, expected) => {
  expect(isTooLong(message)).toBe(expected)
})

test('the next question knows this one', () => {
  const asked = askedOf({
    message: ' 四 ',
    turns: ['一', '二', '三'],
    mayKeep: false,
    modelOperator: '',
    address: '',
  })
  expect(turnsAfter(asked)).toEqual(['二', '三', '四'])
  expect(turnsAfter({ ...asked, message: '二' })).toEqual(['一', '三', '二'])
})

test.each([
  ['/api/chat?language=en', 'en'],
  ['https://portal.example.jp/api/chat?language=easy', 'easy'],
  ['/api/chat?language=xx', 'ja'],
  ['/api/chat', 'ja'],
])('%s is asked in %s', (url, language) => expect(questionLanguage(url)).toBe(language))

const REPLY: ChatReply = {
  kind: 'answer',
  text: '案内です。',
  quotes: [
    { text: '一。', title: '甲', url: '/contents/a#b', confirmedOn: '2026-11-01' },
    { text: '二。', title: '乙', url: 'https://example.jp/', confirmedOn: null },
  ],
  choices: [{ label: '次', message: '案内 › 次' }],
  links: [{ label: '病院', href: '/hospitals?area=tosho' }],
  contacts: [],
  receipt: 'r.s',
}
const contact = (fields: Partial<ChatReply['contacts'][number]>) =>
  shownReply(
    { ...REPLY, contacts: [{ name: '窓口', phone: '', hours: '', url: '', ...fields }] },
    'ja',
  ).contacts[0]

describe('a reply as it is shown', () => {
  test('in Japanese', () => {
    expect(shownReply(REPLY, 'ja')).toMatchObject({
      quotes: [
        { href: '/contents/a#b', confirmed: '（確認日：2026年（令和8年）11月1日）' },
        { href: 'https://example.jp/', confirmed: '（確認日：未確認）' },
      ],
      choices: [{ label: '次', message: '案内 › 次' }],
    })
  })

  test('on a page in English its links stay in English', () => {
    expect(shownReply(REPLY, 'en')).toMatchObject({
      quotes: [{ href: '/en/contents/a#b' }, { href: 'https://example.jp/' }],
      links: [{ href: '/en/hospitals?area=tosho' }],
    })
  })

  test('of a desk it says what is known, and what is not', () => {
    expect(contact({ phone: '03-0000-0000', hours: '平日 9:00～17:00' })).toMatchObject({
      phoneText: '電話 03-0000-0000',
      tel: 'tel:0300000000',
      hoursText: '受付時間 平日 9:00～17:00',
    })
    expect(contact({ phone: '03-0000-0000' })).toMatchObject({
      hoursText: '受付時間は未確認です。',
    })
    expect(contact({ hours: '平日' })).toMatchObject({
      phoneText: '電話番号は未確認です。',
      tel: '',
    })
    expect(contact({})).toMatchObject({
      phoneText: '電話番号と受付時間は未確認です。',
      hoursText: '',
    })
  })

  test('the ambulance can be called at any hour', () => {
    expect(contact({ phone: '119' })).toMatchObject({ tel: 'tel:119', hoursText: '' })
  })
})
