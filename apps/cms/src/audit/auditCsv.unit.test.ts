import { expect, it } from '@jest/globals'
import type { AuditEntry } from '../payload-types'
import { auditCsv } from './auditCsv'

const entry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  id: '1',
  at: '2026-11-25T15:30:00.000Z',
  actorName: '都の担当',
  actor: 'user-1',
  address: '192.0.2.1',
  action: 'return',
  collection: 'events',
  documentTitle: '患者サロン',
  documentId: 'doc-1',
  from: 'submitted',
  to: 'returned',
  comment: '曜日が違います。\n直してください。',
  ...changes,
})

it('speaks Japanese, in Japan time, with a byte order mark and CRLF', () => {
  const csv = auditCsv([entry()])
  expect(csv.startsWith('\uFEFF日時,利用者,')).toBe(true)
  expect(csv).toContain(
    '2026-11-26 00:30,都の担当,user-1,192.0.2.1,差し戻し,イベント,患者サロン,doc-1,承認待ち,差し戻し,"曜日が違います。\n直してください。",\r\n',
  )
  expect(auditCsv([entry()], false)).not.toContain('日時')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1'])(
  'keeps %j from being a formula',
  (text) => {
    const csv = auditCsv([entry({ comment: text, documentTitle: text })], false)
    expect(csv.split(',').filter((cell) => /^"?[=+\-@\t＝＋]/.test(cell))).toEqual([])
    expect(csv).toContain(`'${text}`)
  },
)
