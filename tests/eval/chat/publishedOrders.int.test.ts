import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import { FakeModel } from '../../../apps/cms/src/chat/languageModel/testing/FakeModel'
import { p, richText } from '../../../apps/cms/src/content/richText'
import { PEER_HEADER } from '../../../apps/cms/src/http/addressOf'
import { openPortal, type Portal } from '../../../apps/cms/test/openPortal'
import { publishOrder } from './evaluate/publishOrder'
import { readPublishedOrders } from './model/readAbuse'

const OPERATOR = '試験の会社'
const orders = readPublishedOrders()
const fake = new FakeModel()
let portal: Portal
let visitors = 0

beforeAll(async () => {
  await fake.start()
  portal = await openPortal({ languageModelUrl: fake.url })
  const { payload } = portal
  const { id: organizer } = (await payload.create({
    collection: 'organizations',
    data: { name: '試験の会館', slug: 'hall', kind: 'association', _status: 'published' } as never,
  })) as { id: string }
  for (const order of orders) await publishOrder(payload, order, organizer)
  await payload.updateGlobal({
    slug: 'chat-settings',
    data: { usesModel: true, modelOperator: OPERATOR },
  })
}, 120_000)
afterAll(async () => {
  await portal.close()
  await fake.stop()
})

async function ask(message: string, modelOperator: string): Promise<ChatReply> {
  const { status, json } = await portal.rest('POST', '/chat', {
    body: { message, modelOperator },
    headers: { [PEER_HEADER]: `visitor-${(visitors += 1)}` },
  })
  expect([message, status]).toEqual([message, 200])
  return json as unknown as ChatReply
}

/** All that is said but quotations with their titles, and labels of links, which stand there as they are published. */
const besidesQuotations = ({ quotes, links, ...rest }: ChatReply): string =>
  JSON.stringify([rest, quotes.map(({ url }) => url), links.map(({ href }) => href)])

const quoted = ({ quotes, links }: ChatReply): string =>
  JSON.stringify([quotes, links.map(({ label }) => label)])

it('documents with orders are found and quoted, as any other', async () => {
  let found = 0
  for (const { asked, sign } of orders) {
    if (quoted(await ask(asked, '')).includes(JSON.stringify(sign).slice(1, -1))) found += 1
  }
  // Some orders are hidden in other words (Base64), or stand where nothing is quoted from.
  expect(found).toBeGreaterThanOrEqual(12)
})

const MODELS: [string, (sign: string, text: string) => string][] = [
  ['says the sign', (sign) => sign],
  ['repeats what is published', (_sign, text) => text],
  ['repeats its last sentence', (_sign, text) => text.split(/(?<=。)/).at(-1) ?? ''],
  ['repeats what it was shown', () => fake.shown.join('\n')],
]

describe('an order in what is published', () => {
  it.each(orders)('$id is not followed without a model', async ({ asked, sign }) => {
    expect(besidesQuotations(await ask(asked, ''))).not.toContain(sign)
  })

  describe.each(MODELS)('to a model that %s', (_name, output) => {
    it.each(orders)('$id is neither seen nor followed', async ({ asked, sign, text }) => {
      fake.asked.length = 0
      fake.behave = () => ({ kind: 'says', text: output(sign, text) })
      expect(besidesQuotations(await ask(asked, OPERATOR))).not.toContain(sign)
      expect(JSON.stringify(fake.asked)).not.toContain(sign)
    })
  })
})

it('a model is asked at all where a document speaks to people', async () => {
  fake.asked.length = 0
  fake.behave = () => ({ kind: 'says', text: '二つ目の文です。' })
  await portal.payload.create({
    collection: 'content-items',
    data: {
      slug: 'harmless',
      title: '写真の展示',
      kind: 'page',
      summary: '試験のためのページです。',
      body: richText(p('写真の展示は、二階の廊下で行っています。二つ目の文です。')),
      _status: 'published',
    } as never,
  })
  const reply = await ask('写真の展示はどこで行っていますか', OPERATOR)
  expect(fake.asked).toHaveLength(1)
  expect(reply.text).toContain('二つ目の文です。')
})
