import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

const start = () => portal.rest('GET', '/chat/start')
const STEPS = [{ key: '最初', text: '試験の文です。', showsContacts: true }]
const scenario = (title: string, order: number, more: object = {}) =>
  portal.payload.create({
    collection: 'chat-scenarios',
    data: { title, order, steps: STEPS, _status: 'published', ...more } as never,
  })

it('does not wait for what is quoted, which is read just after a start', async () => {
  const client = await portal.payload.db.pool.connect()
  try {
    await client.query('begin')
    await client.query('lock table search_texts in access exclusive mode')
    expect((await start()).status).toBe(200)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it('offers published scenarios in their order, five at the most, and no draft', async () => {
  expect((await start()).json).toEqual({
    isOff: false,
    keepsQuestions: false,
    choices: [],
    crisisLines: [],
    languageModel: null,
  })
  await scenario('下書きの案内', 0, { _status: 'draft' })
  for (const order of [6, 5, 4, 3, 2, 1]) await scenario(`案内${order}`, order)
  const { status, json, headers } = await start()
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(json).toMatchObject({
    choices: [1, 2, 3, 4, 5].map((at) => ({ label: `案内${at}`, message: `案内${at}` })),
  })
})

it('tells of the settings what the chatbot shows, and nothing else', async () => {
  await portal.payload.updateGlobal({
    slug: 'chat-settings',
    data: {
      isOff: true,
      crisisLines: [{ name: '試験の窓口', phone: '03-0000-0000', hours: '毎日 24時間' }],
      careWords: [{ list: 'diagnosis', word: '職員だけの言葉' }],
      // Without a language model on the server nobody is asked to agree to one.
      usesModel: true,
      modelOperator: '試験の会社',
    },
  })
  const { json } = await start()
  expect(json).toEqual({
    isOff: true,
    keepsQuestions: false,
    choices: [],
    languageModel: null,
    crisisLines: [{ name: '試験の窓口', phone: '03-0000-0000', hours: '毎日 24時間', url: '' }],
  })
  expect((await portal.rest('GET', '/globals/chat-settings')).status).toBe(403)
})
