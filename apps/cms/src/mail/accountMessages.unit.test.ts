import { expect, it } from '@jest/globals'
import { handOverMessage, lockedMessage, lockedNotice, warningMessage } from './accountMessages'

const url = 'https://cms.example.jp/admin'

it('warns with the last day as people write it, and where to sign in', () => {
  const { subject, text } = warningMessage({ name: '山田 花子', lastDay: '2027-06-30', url })
  expect(subject).toMatch(/^【東京都がんポータル】/)
  expect(text).toContain('山田 花子 様')
  expect(text).toContain(
    '2027年6月30日（水）までにログインがない場合、安全のため利用を停止します。',
  )
  expect(text).toContain(url)
})

it('says that the account is locked, to its owner without an address of the admin', () => {
  expect(lockedMessage({ name: '山田 花子' }).text).not.toContain('http')
  const { subject, text } = lockedNotice({ name: '花子\r\nBcc: x', email: 'h@example.jp', url })
  expect(subject).not.toMatch(/[\r\n]/)
  expect(text).toContain('h@example.jp')
  expect(text).toContain(url)
})

it('lists what was handed over with state and address, and the number of what does not fit', () => {
  const items = Array.from({ length: 102 }, (_, at) => ({
    kind: 'イベント',
    title: `患者サロン${at}`,
    state: '差し戻し',
    url: `${url}/collections/events/${at}`,
  }))
  const { subject, text } = handOverMessage({ name: '後任', from: '前任', items })
  expect(subject).toContain('前任さんから102件')
  expect(text).toContain('・イベント「患者サロン0」（差し戻し）\n  https://cms.example.jp/admin')
  expect(text).toContain('ほか2件')
  expect(text).not.toContain('患者サロン100')
})
