import type { ChatQuote, ExplainedReply } from '@tokyo-cancer-portal/chatbot'
import { expect, it } from '@jest/globals'
import { countedReply } from './countedReply'

const quote = (url: string): ChatQuote => ({ text: '秘密', title: '題', url, confirmedOn: null })
const given = (quotes: ChatQuote[], why: Partial<ExplainedReply['why']> = {}): ExplainedReply => ({
  reply: { kind: 'answer', text: '秘密', quotes, choices: [], links: [], contacts: [] },
  why: { step: 'passages', because: ['秘密'], ...why },
})
// Half past eight in the evening in London is the next day in Tokyo.
const said = { language: 'ja', now: new Date('2026-11-26T20:30:00Z') } as const

it.each([
  ['a page', given([quote('/contents/a#b'), quote('/contents/c')]), '/contents/a'],
  [
    'a published answer',
    given([quote('/contents/a')], { source: 'chat-answers/1' }),
    'chat-answers/1',
  ],
  [
    'a document by its page',
    given([quote('/contents/a')], { source: 'content-items/1' }),
    '/contents/a',
  ],
  ['nothing', given([]), ''],
  ['an address that is no page', given([quote(`/${'a'.repeat(200)}`)]), ''],
])('counts %s', (_, reply, record) => {
  const counted = countedReply(reply, said)
  expect(counted).toEqual({
    day: '2026-11-27',
    language: 'ja',
    kind: 'answer',
    step: 'passages',
    list: '',
    record,
  })
  expect(JSON.stringify(counted)).not.toContain('秘密')
})

it('counts the list that refused', () => {
  const why = { step: 'refusal', list: 'prognosis' } as const
  expect(countedReply(given([], why), said)).toMatchObject({ step: 'refusal', list: 'prognosis' })
})
