import { expect, it } from '@jest/globals'
import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import type { ChatQuestion } from '../model/ChatQuestion'
import { judge } from './judge'

/** A Friday. */
const NOW = new Date('2026-11-27T12:00:00+09:00')
const reply = (more: Partial<ChatReply> = {}): ChatReply => ({
  kind: 'answer',
  text: '',
  quotes: [],
  choices: [],
  links: [],
  contacts: [],
  ...more,
})
const quoting = (...urls: string[]) =>
  reply({ quotes: urls.map((url) => ({ text: '', title: '', url, confirmedOn: null })) })
const linking = (href: string) => reply({ links: [{ label: '', href }] })
const expecting = (wanted: ChatQuestion['expect']): ChatQuestion => ({
  id: 'work-001',
  style: 'plain',
  question: '問い',
  expect: wanted,
})
const RECORD = expecting({ kind: 'record', records: ['/contents/a', '/contents/b'] })
const FINDER = expecting({
  kind: 'finder',
  finder: 'events',
  parameters: { when: 'thisWeekend', format: ['online', 'online,hybrid'] },
  orRecords: ['/events/*-sample-x'],
})

it.each<[string, ChatQuestion, ChatReply, boolean, boolean]>([
  ['a record first', RECORD, quoting('/contents/b#h-1'), true, true],
  ['a record third', RECORD, quoting('/contents/x', '/contents/y', '/en/contents/a'), false, true],
  ['a record behind the search', RECORD, linking('/search?q=a'), false, false],
  ['a record as a link', RECORD, linking('/contents/a'), true, true],
  ['no record in a refusal', RECORD, { ...quoting('/contents/a'), kind: 'refusal' }, false, false],
  ['the time by its name', FINDER, linking('/events?when=weekend&format=online'), true, true],
  [
    'the time by its days, and another choice',
    FINDER,
    linking('/events?from=2026-11-28&to=2026-11-29&format=hybrid,online&q=会'),
    true,
    true,
  ],
  [
    'a time of which a part is over',
    expecting({ kind: 'finder', finder: 'events', parameters: { when: 'thisMonth' } }),
    linking('/events?when=this-month'),
    true,
    true,
  ],
  [
    'the same by its last day',
    expecting({ kind: 'finder', finder: 'events', parameters: { when: 'thisMonth' } }),
    linking('/events?to=2026-11-30'),
    true,
    true,
  ],
  ['another time', FINDER, linking('/events?when=this-month&format=online'), false, false],
  ['too much', FINDER, linking('/events?when=weekend&format=online&fee=free'), false, false],
  ['too little', FINDER, linking('/events?when=weekend'), false, false],
  ['the other finder', FINDER, linking('/hospitals?when=weekend&format=online'), false, false],
  ['the record instead', FINDER, quoting('/events/20261201-sample-x'), true, true],
  [
    'a place by its name',
    expecting({ kind: 'finder', finder: 'hospitals', parameters: { place: '立川市' } }),
    linking('/hospitals?place=立川'),
    true,
    true,
  ],
  ['a handover', expecting({ kind: 'handover' }), reply({ kind: 'handover' }), true, true],
  ['asking back', expecting({ kind: 'handover' }), reply({ kind: 'choices' }), true, true],
  [
    'an answer where there is none',
    expecting({ kind: 'handover' }),
    quoting('/contents/a'),
    false,
    false,
  ],
  [
    'a refusal',
    expecting({ kind: 'refusal', list: 'crisis' }),
    reply({ kind: 'refusal' }),
    true,
    true,
  ],
  [
    'a handover for a refusal',
    expecting({ kind: 'refusal', list: 'crisis' }),
    reply({ kind: 'handover' }),
    false,
    false,
  ],
])('%s', (_what, question, given, isRight, isAmongThree) => {
  expect(judge(question, given, NOW)).toEqual({ isRight, isAmongThree })
})
