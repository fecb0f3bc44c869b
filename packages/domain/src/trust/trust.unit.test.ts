import { describe, expect, it } from '@jest/globals'
import type { Actor } from '../policy/actor'
import { ROLE_PRESETS, type RolePresetKey } from '../policy/rolePresets'
import { lastWordOf, type LastWord, mayPublishAtOnce } from './mayPublishAtOnce'
import { maySetTrust } from './maySetTrust'
import { suggestTrust, trustRecord } from './suggestTrust'
import type { TrustLevel } from './trustLevels'

const actorOf = (key: RolePresetKey, more: Partial<Actor> = {}): Actor => {
  const preset = ROLE_PRESETS.find((one) => one.key === key)!
  return { ...preset, id: 'user', organizationId: 'a', disabled: false, ...more }
}
const live = {
  title: '患者サロン',
  organizer: 'a',
  coOrganizers: ['b'],
  venue: { name: '会議室' },
  occurrences: [
    { id: '1', date: '2026-12-16', startTime: '14:00', endTime: '15:30', status: 'scheduled' },
  ],
  recurrence: { pattern: 'weekly', startTime: '14:00' },
}
const [row] = live.occurrences
const later = { ...live, occurrences: [{ ...row, startTime: '15:00', endTime: '16:30' }] }

describe('what goes public at once', () => {
  it.each<[string, object, boolean]>([
    ['nothing', {}, true],
    ['a time', { occurrences: later.occurrences }, true],
    [
      'a time and the rule that makes it',
      { ...later, recurrence: { pattern: 'weekly', startTime: '15:00' } },
      true,
    ],
    ['a place', { venue: { name: '講堂', access: '3階です。' } }, true],
    ['a day', { occurrences: [{ ...row, date: '2026-12-17' }] }, false],
    ['one more day', { occurrences: [row, { ...row, id: '2', date: '2027-01-20' }] }, false],
    ['no day any more', { occurrences: [] }, false],
    ['a note to a day', { occurrences: [{ ...row, note: '会費500円' }] }, false],
    ['a day that is called off', { occurrences: [{ ...row, status: 'cancelled' }] }, false],
    ['another rule', { recurrence: { pattern: 'biweekly', startTime: '14:00' } }, false],
    ['a title', { title: '新しいサロン' }, false],
    ['a time and a title', { ...later, title: '新しいサロン' }, false],
    ['a flyer', { flyer: 'file' }, false],
    ['what takes place elsewhere', { format: 'online' }, false],
  ])('%s, at the level in the middle: %p', (_name, changes, expected) => {
    const newest = { ...live, ...changes }
    const ask = (level: TrustLevel) =>
      mayPublishAtOnce({ actor: actorOf('hospital-editor'), level, newest, live, lastWord: null })
    expect([ask('approval'), ask('times-and-venue'), ask('everything')]).toEqual([
      false,
      expected,
      true,
    ])
  })

  it.each<[string, Partial<Parameters<typeof mayPublishAtOnce>[0]>, boolean, boolean]>([
    ['a change of its own', {}, true, true],
    ['what is not public yet', { live: null }, false, true],
    ['what staff approved', { lastWord: 'approved' }, true, true],
    ['what staff refused', { lastWord: 'refused' }, false, false],
    [
      'another organization',
      { actor: actorOf('hospital-editor', { organizationId: 'c' }) },
      false,
      false,
    ],
    [
      'who only holds it together with it',
      { actor: actorOf('hospital-editor', { organizationId: 'b' }) },
      false,
      false,
    ],
    ['what would move to another', { newest: { ...later, organizer: 'b' } }, false, false],
    ['what is another’s on the site', { live: { ...live, organizer: 'b' } }, false, false],
    ['nobody’s', { newest: { ...later, organizer: null } }, false, false],
    ['a disabled account', { actor: actorOf('hospital-editor', { disabled: true }) }, false, false],
    ['nobody', { actor: null }, false, false],
    [
      'without an organization',
      { actor: { ...actorOf('hospital-editor'), organizationId: '' } },
      false,
      false,
    ],
    ['who may publish anyway', { actor: actorOf('hospital-publisher') }, false, false],
    ['staff', { actor: actorOf('metro-approver') }, false, false],
    ['who only reads', { actor: actorOf('reviewer', { reach: 'own-organization' }) }, false, false],
  ])('%s', (_name, changes, middle, all) => {
    const ask = (level: TrustLevel) =>
      mayPublishAtOnce({
        actor: actorOf('hospital-editor'),
        level,
        newest: later,
        live,
        lastWord: null,
        ...changes,
      })
    expect([ask('approval'), ask('times-and-venue'), ask('everything')]).toEqual([
      false,
      middle,
      all,
    ])
  })

  it.each<[string | undefined, LastWord]>([
    [undefined, null],
    ['approve', 'approved'],
    ['publish', 'approved'],
    ['accept', null],
    ['return', 'refused'],
    ['withdraw', 'refused'],
    ['publish-at-once', null],
  ])('%s is %s', (action, word) => {
    expect(lastWordOf(action)).toBe(word)
  })
})

it.each<[RolePresetKey, boolean]>([
  ['system-admin', true],
  ['metro-approver', true],
  ['metro-editor', false],
  ['hospital-editor', false],
  ['hospital-publisher', false],
  ['reviewer', false],
])('%s sets trust: %p', (key, expected) => {
  expect(maySetTrust(actorOf(key))).toBe(expected)
  expect(maySetTrust(actorOf(key, { disabled: true }))).toBe(false)
  // Whatever a role was given by mistake, nobody sets the trust in the own organization.
  expect(maySetTrust(actorOf(key, { reach: 'own-organization', system: ['set-trust'] }))).toBe(
    false,
  )
})

describe('the record', () => {
  /** A letter for each step: s(ubmit), a(pprove), r(eturn), p(ublish), c (recall); a digit names the document. */
  const ACTIONS = {
    m: 'correct',
    s: 'submit',
    a: 'approve',
    r: 'return',
    p: 'publish',
    c: 'recall',
  }
  const read = (words: string) =>
    trustRecord(
      words.split(' ').flatMap((word) => {
        const [documentId = '', ...letters] = word
        return letters.map((letter) => ({
          documentId,
          action: ACTIONS[letter as keyof typeof ACTIONS],
          at: '2026-11-28T00:00:00.000Z',
        }))
      }),
    )
  it.each<[string, number, number, number, TrustLevel]>([
    ['1', 0, 0, 0, 'approval'],
    ['1s', 0, 0, 0, 'approval'],
    ['1sa 2sa 3sa 4sa', 4, 4, 4, 'approval'],
    ['1sa 2sa 3sa 4sa 5sa', 5, 5, 5, 'times-and-venue'],
    // Sent again after a return it is the same request, however often.
    ['1sa 2sa 3sa 4sa 5srsrsa', 5, 4, 0, 'approval'],
    ['1sr 2sa 3sa 4sa 5sa 6sa 1sa', 6, 5, 5, 'times-and-venue'],
    // Staff mended something.
    ['1sp 2sa', 2, 1, 1, 'approval'],
    ['1sma 2sa', 2, 1, 1, 'approval'],
    ['1srsma', 1, 0, 0, 'approval'],
    // Taken back by the hospital itself, and published without a request: no answer.
    ['1scsa 2p', 1, 1, 1, 'approval'],
    ['1srcsa', 1, 0, 0, 'approval'],
    // Public at once and returned afterwards.
    ['1sa 1r', 2, 1, 0, 'approval'],
  ])('%s', (words, requests, clean, cleanInARow, level) => {
    const record = read(words)
    expect(record).toEqual({ requests, clean, cleanInARow })
    expect(suggestTrust(record)).toBe(level)
  })

  it('takes the newest ten', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `${index}sa`).join(' ')
    expect(suggestTrust(read(`xsr ${ten}`))).toBe('everything')
    expect(read(`xsr ${ten}`)).toEqual({ requests: 10, clean: 10, cleanInARow: 10 })
    expect(read(`${ten} xsr`)).toEqual({ requests: 10, clean: 9, cleanInARow: 0 })
  })
})
