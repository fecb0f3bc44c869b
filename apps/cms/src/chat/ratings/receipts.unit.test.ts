import { describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { RepliedAs } from '../counts/RepliedAs'
import { LONGEST_RECEIPT, readReceipt, signReceipt } from './receipts'

const secret = 'a-secret'
const as: RepliedAs = {
  day: '2026-11-27',
  language: 'ja',
  kind: 'refusal',
  step: 'refusal',
  list: 'prognosis',
  record: '',
}
const reply = randomUUID()
const at = (day: string) => new Date(`${day}T12:00:00+09:00`)
const receipt = signReceipt({ reply, as }, secret)
const read = (text: string, day = '2026-11-27', key = secret) =>
  readReceipt(text, { secret: key, now: at(day) })

describe('a receipt', () => {
  it('says which reply it is for, and as what that is counted', () => {
    expect(read(receipt)).toEqual({ reply, as })
  })

  it.each([
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2026-11-28', true],
    ['2026-11-29', false],
  ])('on %s is good: %s', (day, isGood) => expect(read(receipt, day) !== null).toBe(isGood))

  it('is worth nothing when it is forged, changed, cut or made with another secret', () => {
    const [body = '', signature = ''] = receipt.split('.')
    const other = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace('refusal', 'answer'),
    ).toString('base64url')
    for (const text of [
      '',
      '.',
      body,
      `${body}.`,
      `${other}.${signature}`,
      `${body}.${signature}.x`,
      `${receipt}x`,
      `x${receipt}`,
      '[]',
      'あ.あ',
    ]) {
      expect([text, read(text)]).toEqual([text, null])
    }
    expect(read(receipt, '2026-11-27', 'another')).toBeNull()
  })

  it('is never longer than what is taken', () => {
    const longest = signReceipt({ reply, as: { ...as, record: `/${'あ'.repeat(199)}` } }, secret)
    expect(longest.length).toBeLessThanOrEqual(LONGEST_RECEIPT)
    expect(read(longest)?.as.record).toHaveLength(200)
  })
})
