import { describe, expect, it } from '@jest/globals'
import { checkDocument } from '@tokyo-cancer-portal/authoring-rules'
import { checkBody } from './checkBody'
import { contentDocument } from './contentDocument'
import { eventDocument } from './eventDocument'
import { mapMedia } from './mapMedia'

const body = (...children: unknown[]) => ({ root: { children } })
const nested = (depth: number) =>
  JSON.parse(`${'{"children":['.repeat(depth)}${']}'.repeat(depth)}`) as Record<string, unknown>
const problem = (data: unknown) => checkBody.safeParse({ data }).error?.issues[0]?.message
const UNREADABLE = { toString: 1, valueOf: 1 }

describe('what is sent to be checked', () => {
  it.each<[string, object, RegExp]>([
    ['nested deeper than readers go', { body: { root: nested(20_000) } }, /入れ子が深すぎます。$/],
    ['a link to something deep', { body: body({ fields: { doc: nested(20_000) } }) }, /深すぎます/],
    ['far longer than any page', { summary: 'あ'.repeat(300_000) }, /長すぎて/],
  ])('is refused with a sentence: %s', (_name, data, sentence) => {
    expect(problem(data)).toMatch(sentence)
  })

  it('may be as long as a long page', () => {
    expect(problem({ summary: 'あ'.repeat(250_000) })).toBeUndefined()
  })

  it.each<[string, object]>([
    [
      'a block named like a part of every object',
      body({ type: 'block', fields: { blockType: 'constructor' } }),
    ],
    ['a block named __proto__', body({ type: 'block', fields: { blockType: '__proto__' } })],
    ['a block whose name is no text', body({ type: 'block', fields: { blockType: UNREADABLE } })],
    ['a heading whose level is no text', body({ type: 'heading', tag: UNREADABLE, children: [] })],
  ])('is read whatever stands in it: %s', (_name, text) => {
    const document = mapMedia({ body: text }, (id) => id)
    const context = { today: '2026-11-27' }
    expect(() => checkDocument(contentDocument(document), context)).not.toThrow()
    expect(() => checkDocument(eventDocument(document, false), context)).not.toThrow()
  })

  it.each<[string, object]>([
    ['an address', { format: 'online', online: { url: 5, note: [] } }],
    ['a way to apply', { application: { required: 'required', method: {}, phone: 3, opensOn: 1 } }],
    ['a contact', { contact: { name: {}, phone: 5, hours: [], email: true, url: 0 } }],
  ])('counts %s that is no text as missing', (_name, data) => {
    const found = checkDocument(eventDocument(data as never, false), { today: '2026-11-27' })
    expect(found).toContainEqual(expect.objectContaining({ severity: 'blocker', rule: 'ORG-1' }))
  })
})
