import { expect, it, jest } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { jointEvents } from './jointEvents'

const answering = (docs: object[]) => {
  const find = jest.fn(async (_options: { where: object }) => ({ docs }))
  const req = { payload: { db: {}, find } } as unknown as PayloadRequest
  return { find, asking: { req, freshness: 'now', reader: 'everything' } as const }
}

it('compares no more dates than the form takes', async () => {
  const { find, asking } = answering([])
  const row = { date: '2030-06-19' }
  const occurrences = [...Array.from({ length: 149 }, () => row), { date: '2030-07-01' }, row, row]
  await jointEvents(asking, undefined, { title: '患者サロン', occurrences })
  const dates = JSON.stringify(find.mock.calls[0]?.[0].where).match(/2030-\d\d-\d\d/g)
  expect(dates).toHaveLength(150)
  expect(dates).toContain('2030-07-01')
})

it('asks for published events only, and for none where no day is known', async () => {
  const { find, asking } = answering([])
  await jointEvents(asking, undefined, {
    occurrences: [{ date: "2030-06-31' or" }, { date: 5 }, null],
  })
  expect(find).not.toHaveBeenCalled()
  await jointEvents(asking, undefined, { occurrences: [{ date: '2030-06-19' }] })
  expect(JSON.stringify(find.mock.calls)).toContain('"_status":{"equals":"published"}')
})

it('asks anew for every decision, and lately for whoever types', async () => {
  const { find, asking } = answering([])
  const ask = (freshness: 'now' | 'lately', reader = 'everything', date = '2030-06-19') =>
    jointEvents({ ...asking, freshness, reader }, undefined, { occurrences: [{ date }] })
  await ask('lately')
  await ask('lately')
  expect(find).toHaveBeenCalledTimes(1)
  await ask('now')
  await ask('lately', 'another organization')
  await ask('lately', 'everything', '2030-06-20')
  expect(find).toHaveBeenCalledTimes(4)
})
