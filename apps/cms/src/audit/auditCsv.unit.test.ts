import { expect, it } from '@jest/globals'
import type { AuditEntry } from '../payload-types'
import { auditCsv } from './auditCsv'

const NAMES = new Map([['role-1', '医療機関・編集者']])

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
  const csv = auditCsv([entry()], NAMES)
  expect(csv.startsWith('\uFEFF日時,利用者,')).toBe(true)
  expect(csv).toContain(
    '2026-11-26 00:30,都の担当,user-1,192.0.2.1,差し戻し,イベント,患者サロン,doc-1,承認待ち,差し戻し,"曜日が違います。\n直してください。",\r\n',
  )
  expect(auditCsv([entry()], NAMES, false)).not.toContain('日時')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1'])(
  'keeps %j from being a formula',
  (text) => {
    const csv = auditCsv([entry({ comment: text, documentTitle: text })], NAMES, false)
    expect(csv.split(',').filter((cell) => /^"?[=+\-@\t＝＋]/.test(cell))).toEqual([])
    expect(csv).toContain(`'${text}`)
  },
)

it('says what changed line by line, in words', () => {
  const changes = {
    role: { from: null, to: 'role-1' },
    disabled: { from: false, to: true },
  }
  expect(auditCsv([entry({ collection: 'users', changes })], NAMES, false)).toContain(
    ',"役割：（なし）→医療機関・編集者\n利用を停止する：いいえ→はい"\r\n',
  )
})
