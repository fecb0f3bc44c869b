import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Pool } from 'pg'
import { openPortal, type Portal } from '../../../test/openPortal'
import { FakeModel } from './testing/FakeModel'
import type { LanguageModel as Model } from './LanguageModel'
import type { reserveCall as Reserve } from './reserveCall'
import type { settleCall as Settle } from './settleCall'

const QUOTATIONS = [{ number: 0, title: '題', text: '一つの文です。二つの文です。' }]
const fake = new FakeModel()
let portal: Portal
let reserveCall: typeof Reserve
let settleCall: typeof Settle
let LanguageModel: typeof Model
/** Each as another process would have it: with connections of its own. */
let processes: { payload: Portal['payload']; end: () => Promise<void> }[]

beforeAll(async () => {
  await fake.start()
  portal = await openPortal({ languageModelUrl: fake.url })
  ;({ reserveCall } = await import('./reserveCall'))
  ;({ settleCall } = await import('./settleCall'))
  ;({ LanguageModel } = await import('./LanguageModel'))
  const { endSidePools } = await import('../../database/sidePool')
  processes = Array.from({ length: 3 }, () => {
    const db = { pg: { Pool }, poolOptions: { connectionString: portal.databaseUrl } }
    return {
      payload: { db, logger: portal.payload.logger } as never,
      end: () => endSidePools(db),
    }
  })
})
afterAll(async () => {
  await Promise.all(processes.map(({ end }) => end()))
  await portal.close()
  await fake.stop()
})
beforeEach(async () => {
  await run('delete from chat_model_hours')
})

const run = async (statement: string) => (await portal.payload.db.drizzle.execute(statement)).rows
const used = async () => {
  const [row] = await run('select calls, tokens from chat_model_hours')
  return row ? [Number(row.calls), Number(row.tokens)] : null
}
const reserveMany = async (
  times: number,
  budget: { callsPerHour: number; tokensPerHour: number },
) => {
  const calls = Array.from({ length: times }, (_, at) => {
    const { payload } = processes[at % processes.length] ?? { payload: portal.payload }
    return reserveCall(payload, budget, 100)
  })
  return (await Promise.all(calls)).filter((call) => call !== null)
}

describe('the budget of an hour', () => {
  it('is never exceeded by processes that ask at the same time: calls', async () => {
    expect(await reserveMany(60, { callsPerHour: 17, tokensPerHour: 1_000_000 })).toHaveLength(17)
    expect(await used()).toEqual([17, 1700])
  })

  it('is never exceeded by processes that ask at the same time: tokens', async () => {
    expect(await reserveMany(60, { callsPerHour: 1000, tokensPerHour: 1250 })).toHaveLength(12)
    expect(await used()).toEqual([12, 1200])
  })

  it('has no room for a call that is larger than itself', async () => {
    expect(await reserveMany(1, { callsPerHour: 5, tokensPerHour: 99 })).toEqual([])
    expect(await used()).toBeNull()
  })

  it('begins anew with the hour, and old hours are forgotten', async () => {
    await run(`insert into chat_model_hours values
      (date_trunc('hour', now()) - interval '1 hour', 1, 1), (now() - interval '32 days', 1, 1)`)
    expect(await reserveMany(3, { callsPerHour: 1, tokensPerHour: 1000 })).toHaveLength(1)
    expect(await run('select 1 from chat_model_hours')).toHaveLength(2)
  })

  it.each<[string, number | null, number]>([
    ['less', 30, 30],
    ['nothing that is said', null, 100],
    ['more than there can be', 5000, 100],
    ['less than nothing', -5000, 100],
    ['a part', 0.5, 100],
    ['no number', Number.NaN, 100],
  ])('takes back what was not used: %s', async (_name, said, left) => {
    const call = await reserveCall(portal.payload, { callsPerHour: 5, tokensPerHour: 1000 }, 100)
    if (!call) throw new Error('there is room')
    await settleCall(portal.payload, call, said)
    expect(await used()).toEqual([1, left])
  })
})

it('several processes together ask the model no more often than they may', async () => {
  fake.behave = () => ({ kind: 'says', text: '二つの文です。' })
  const settings = {
    baseUrl: fake.url,
    apiKey: '',
    model: 'm',
    callsPerHour: 5,
    tokensPerHour: 1_000_000,
  }
  const models = processes.map(({ payload }) => new LanguageModel({ payload, settings }))
  const answers = await Promise.all(
    [...models, ...models, ...models].map((model) => model.shorten('質問', QUOTATIONS, 'ja')),
  )
  expect(answers.filter(({ taken }) => taken !== null)).toHaveLength(5)
  expect(answers.filter(({ because }) => because.includes('この1時間'))).toHaveLength(4)
  expect(fake.asked).toHaveLength(5)
  // What it says to have used is what counts in the end.
  expect(await used()).toEqual([5, 500])
})

it('a model that failed is asked again after a while, by one', async () => {
  let clock = 0
  const [{ payload } = { payload: portal.payload }] = processes
  const settings = {
    baseUrl: fake.url,
    apiKey: '',
    model: 'm',
    callsPerHour: 99,
    tokensPerHour: 1_000_000,
  }
  const model = new LanguageModel({ payload, settings, now: () => clock, patienceMs: 300 })
  const shorten = () => model.shorten('質問', QUOTATIONS, 'ja')
  fake.asked.length = 0
  fake.behave = () => ({ kind: 'saysLater', text: 'NONE', ms: 5000 })
  for (let time = 0; time < 3; time += 1) await shorten()
  expect((await shorten()).because).toContain('休ませている')
  expect(fake.asked).toHaveLength(3)
  clock = 60_000
  fake.behave = () => ({ kind: 'says', text: '二つの文です。' })
  const both = await Promise.all([shorten(), shorten()])
  expect(both.filter(({ taken }) => taken !== null)).toHaveLength(1)
  expect((await shorten()).taken?.text).toBe('二つの文です。')
})
