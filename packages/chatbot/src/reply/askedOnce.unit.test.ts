import { describe, expect, it, jest } from '@jest/globals'
import type { AskedRecords, FoundRecords } from '../model/Retrieve'
import { sampleRetrieve } from '../testing/samplePortal'
import { answer } from './answer'
import { askedOnce } from './askedOnce'

const asked = (parameters: Record<string, string>): AskedRecords => ({
  finder: 'events',
  parameters,
  understood: [],
})
const none: FoundRecords = { total: 0, hits: [], url: '/events' }

describe('what is asked of the house for one message', () => {
  it('is asked once for the same parameters, and anew for others', async () => {
    const records = jest.fn(async () => none)
    const retrieve = askedOnce(sampleRetrieve({ records }))
    await Promise.all([retrieve.records(asked({ q: '会' })), retrieve.records(asked({ q: '会' }))])
    expect(records).toHaveBeenCalledTimes(1)
    await retrieve.records(asked({ q: '集まり' }))
    await retrieve.records({ ...asked({ q: '会' }), finder: 'hospitals' })
    expect(records).toHaveBeenCalledTimes(3)
  })

  it('is not asked again by another reading of a story', async () => {
    const questions: string[] = []
    const records = async (one: AskedRecords) => {
      questions.push(JSON.stringify(one))
      return none
    }
    const message =
      '母が治療を終えて半年、家にこもりきりです。昔は人が好きだったのに、今は近所の人に会うのも嫌がります。同じ経験をした方と気軽に話せる、来月の集まりはないでしょうか。'
    await answer(message, { turns: [] }, sampleRetrieve({ records }))
    expect(questions.length).toBeGreaterThan(1)
    expect(new Set(questions).size).toBe(questions.length)
  })
})
