import { describe, expect, it } from '@jest/globals'
import type { ChatReply } from '../model/ChatReply'
import type { CheckChange, CheckVerdict, ExpectedReply } from './ChatCheck'
import { checkProblems, type WrittenCheck } from './checkProblems'
import { compareVerdicts } from './compareVerdicts'
import { countChanges } from './countChanges'
import { isSameAddress } from './isSameAddress'
import { judgeReply } from './judgeReply'
import { offeredAddresses } from './offeredAddresses'

const reply = (more: Partial<ChatReply> = {}): ChatReply => ({
  kind: 'answer',
  text: '',
  quotes: [],
  choices: [],
  links: [],
  contacts: [],
  ...more,
})
const quotesOf = (...urls: string[]) =>
  urls.map((url) => ({ text: '文。', title: '題名', url, confirmedOn: null }))
const linksTo = (...hrefs: string[]) => hrefs.map((href) => ({ label: '', href }))

describe('isSameAddress', () => {
  it.each<[string, string, boolean]>([
    ['/contents/a', '/contents/a', true],
    ['/contents/a', '/contents/a#h-2', true],
    ['/contents/a', '/en/contents/a', true],
    ['/contents/a', '/contents/a/', true],
    ['/contents/a', '/contents/ab', false],
    ['/', '/', true],
    ['/', '/contents/a', false],
    ['/hospitals', '/hospitals?cancer=lung', true],
    ['/hospitals?cancer=lung', '/hospitals', false],
    ['/hospitals?cancer=lung', '/hospitals?cancer=breast', false],
    ['/hospitals?cancer=lung', '/hospitals?cancer=lung&area=shima', false],
    ['/hospitals?area=shima&cancer=lung', '/hospitals?cancer=lung&area=shima&sort=name', true],
    ['/events?format=online,hybrid', '/easy/events?format=hybrid%2Conline&page=2', true],
    ['https://ganjoho.jp/a', 'https://ganjoho.jp/a', true],
    ['/a', 'https://ganjoho.jp/a', false],
    ['https://[', 'https://[', false],
  ])('%s is met by %s: %s', (expected, shown, isSame) => {
    expect(isSameAddress(expected, shown)).toBe(isSame)
  })
})

it('offeredAddresses leaves out the search of the site', () => {
  const given = reply({
    quotes: quotesOf('/contents/a'),
    links: linksTo('/search?q=x', '/search', '/searching', '/topics/b'),
  })
  expect(offeredAddresses(given)).toEqual(['/contents/a', '/searching', '/topics/b'])
})

describe('judgeReply', () => {
  const record: ExpectedReply = { kind: 'record', addresses: ['/contents/a', '/contents/b'] }
  const list: ExpectedReply = { kind: 'record', addresses: ['/events?format=online'] }
  it.each<[string, ExpectedReply, ChatReply, CheckVerdict]>([
    ['a page first', record, reply({ quotes: quotesOf('/contents/b', '/x') }), 'right'],
    ['a page as a link', record, reply({ links: linksTo('/contents/a') }), 'right'],
    [
      'a page behind others',
      record,
      reply({ quotes: quotesOf('/x', '/y', '/contents/a') }),
      'near',
    ],
    [
      'a page far behind',
      record,
      reply({ quotes: quotesOf('/x', '/y', '/z', '/contents/a') }),
      'wrong',
    ],
    ['another page', record, reply({ quotes: quotesOf('/x') }), 'wrong'],
    ['nothing', record, reply({ kind: 'handover' }), 'wrong'],
    [
      'a page in a refusal',
      record,
      reply({ kind: 'refusal', quotes: quotesOf('/contents/a') }),
      'wrong',
    ],
    [
      'a list behind its records',
      list,
      reply({
        quotes: quotesOf('/events/1', '/events/2'),
        links: linksTo('/events?format=online'),
      }),
      'right',
    ],
    [
      'a list of something else',
      list,
      reply({ quotes: quotesOf('/events/1'), links: linksTo('/events?format=venue') }),
      'wrong',
    ],
    ['a refusal', { kind: 'refusal' }, reply({ kind: 'refusal' }), 'right'],
    ['an answer for a refusal', { kind: 'refusal' }, reply({ kind: 'handover' }), 'wrong'],
    ['a hand-over', { kind: 'handover' }, reply({ kind: 'handover' }), 'right'],
    ['asking back', { kind: 'handover' }, reply({ kind: 'choices' }), 'right'],
    [
      'choosing among pages',
      { kind: 'handover' },
      reply({ kind: 'choices', quotes: quotesOf('/x') }),
      'wrong',
    ],
    ['a refusal for a hand-over', { kind: 'handover' }, reply({ kind: 'refusal' }), 'wrong'],
  ])('%s', (_what, expected, given, verdict) => {
    expect(judgeReply(expected, given)).toBe(verdict)
  })
})

describe('two runs', () => {
  const verdicts = ['right', 'near', 'wrong'] as const
  it.each<[CheckVerdict, CheckVerdict, CheckChange]>([
    ['right', 'right', 'same'],
    ['right', 'near', 'worse'],
    ['right', 'wrong', 'worse'],
    ['near', 'right', 'better'],
    ['near', 'near', 'same'],
    ['near', 'wrong', 'worse'],
    ['wrong', 'right', 'better'],
    ['wrong', 'near', 'better'],
    ['wrong', 'wrong', 'same'],
  ])('%s, then %s: %s', (before, after, change) => {
    expect(compareVerdicts(before, after)).toBe(change)
  })

  it('are counted', () => {
    const runs = verdicts.flatMap((before) => verdicts.map((after) => ({ before, after })))
    expect(countChanges(runs)).toEqual({ better: 3, worse: 3, same: 3 })
    expect(countChanges([])).toEqual({ better: 0, worse: 0, same: 0 })
  })
})

describe('checkProblems', () => {
  const written = (more: Partial<WrittenCheck>): WrittenCheck => ({
    expectation: 'record',
    expected: 0,
    addresses: [],
    ...more,
  })
  it.each<[string, WrittenCheck, string[]]>([
    ['a page', written({ expected: 1 }), []],
    ['an address', written({ addresses: ['/hospitals?cancer=lung'] }), []],
    ['neither', written({}), ['expected']],
    ['an address elsewhere', written({ addresses: ['https://ganjoho.jp/'] }), ['addresses']],
    ['a refusal', written({ expectation: 'refusal' }), []],
    ['nothing yet', written({ expectation: '' }), []],
  ])('%s', (_what, check, fields) => {
    expect(checkProblems(check).map(({ field }) => field)).toEqual(fields)
  })
})
