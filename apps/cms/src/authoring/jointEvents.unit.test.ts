import { expect, it, jest } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { jointEvents } from './jointEvents'

const asking = (docs: object[]) => {
  const find = jest.fn(async (_options: { where: object }) => ({ docs }))
  return { find, req: { payload: { find } } as unknown as PayloadRequest }
}

it('compares no more dates than the form takes', async () => {
  const { find, req } = asking([])
  const row = { date: '2030-06-19' }
  const occurrences = [...Array.from({ length: 149 }, () => row), { date: '2030-07-01' }, row, row]
  await jointEvents(req, undefined, { title: '患者サロン', occurrences })
  const dates = JSON.stringify(find.mock.calls[0]?.[0].where).match(/2030-\d\d-\d\d/g)
  expect(dates).toHaveLength(150)
  expect(dates).toContain('2030-07-01')
})

it('asks for published events only, and for none where no day is known', async () => {
  const { find, req } = asking([])
  await jointEvents(req, undefined, {
    occurrences: [{ date: "2030-06-31' or" }, { date: 5 }, null],
  })
  expect(find).not.toHaveBeenCalled()
  await jointEvents(req, undefined, { occurrences: [{ date: '2030-06-19' }] })
  expect(JSON.stringify(find.mock.calls)).toContain('"_status":{"equals":"published"}')
})
