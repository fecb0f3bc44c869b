import { describe, expect, it } from '@jest/globals'
import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import { ROLE_PRESETS } from '../policy/rolePresets'
import { valuesOf } from '../vocabulary/valuesOf'
import type { Standing } from './attemptTransition'
import { attemptTransition } from './attemptTransition'
import type { WorkflowEvent } from './workflowEvents'
import { WORKFLOW_EVENTS } from './workflowEvents'
import { randomFrom } from '../testing/randomFrom'

const ORGANIZATIONS = ['a', 'b', undefined]
const ACTORS: (Actor | null)[] = [
  null,
  ...ROLE_PRESETS.flatMap((preset) =>
    ORGANIZATIONS.flatMap((organizationId) =>
      [false, true].map((disabled) => ({
        ...preset,
        id: `${preset.key}-${organizationId}`,
        ...(organizationId ? { organizationId } : {}),
        disabled,
      })),
    ),
  ),
]
const EVENTS = valuesOf(WORKFLOW_EVENTS)
const document = { organizer: 'a', coOrganizers: ['b'] }
const preset = (key: string): Actor | undefined =>
  ACTORS.find((actor) => actor?.id === `${key}-a` && !actor.disabled) ?? undefined

const attempt = (key: string, event: WorkflowEvent, standing: Standing, comment?: string) =>
  attemptTransition({
    actor: preset(key),
    event,
    collection: 'events',
    document,
    standing,
    comment,
  })

describe('attemptTransition', () => {
  it.each<[string, WorkflowEvent, Standing, string | undefined, unknown]>([
    [
      'hospital-editor',
      'submit',
      { state: 'draft', isLive: false },
      '',
      { state: 'submitted', isLive: false },
    ],
    [
      'hospital-editor',
      'submit',
      { state: 'returned', isLive: true },
      '',
      { state: 'submitted', isLive: true },
    ],
    ['hospital-editor', 'submit', { state: 'submitted', isLive: false }, '', 'impossible'],
    ['hospital-editor', 'approve', { state: 'submitted', isLive: false }, '', 'forbidden'],
    ['hospital-editor', 'withdraw', { state: 'published', isLive: true }, '', 'forbidden'],
    [
      'metro-approver',
      'approve',
      { state: 'submitted', isLive: false },
      '',
      { state: 'published', isLive: true },
    ],
    ['metro-approver', 'approve', { state: 'draft', isLive: true }, '', 'impossible'],
    ['metro-approver', 'return', { state: 'submitted', isLive: true }, ' 　\n', 'comment-required'],
    [
      'metro-approver',
      'return',
      { state: 'submitted', isLive: true },
      '日付',
      { state: 'returned', isLive: true },
    ],
    [
      'metro-approver',
      'withdraw',
      { state: 'submitted', isLive: true },
      '',
      { state: 'withdrawn', isLive: false },
    ],
    ['metro-approver', 'withdraw', { state: 'submitted', isLive: false }, '', 'impossible'],
    ['reviewer', 'return', { state: 'submitted', isLive: false }, '意見', 'forbidden'],
  ])('%s, %s, %j → %j', (key, event, standing, comment, expected) => {
    expect(attempt(key, event, standing, comment)).toEqual(expected)
  })
})

const hospital = { state: 'draft', isLive: true } as const
it.each<[string, boolean | undefined, Standing, unknown]>([
  ['hospital-editor', true, hospital, { state: 'published', isLive: true }],
  ['hospital-editor', false, hospital, 'forbidden'],
  ['hospital-editor', undefined, hospital, 'forbidden'],
  ['hospital-editor', true, { state: 'submitted', isLive: true }, 'impossible'],
  ['hospital-editor', true, { state: 'returned', isLive: true }, 'impossible'],
  ['hospital-editor', true, { state: 'withdrawn', isLive: false }, 'impossible'],
  ['reviewer', true, hospital, 'forbidden'],
])('%s at once, trusted %p, %j → %j', (key, isTrusted, standing, expected) => {
  const question = { event: 'publish-at-once', collection: 'events', document, standing } as const
  const trust = isTrusted === undefined ? {} : { isTrusted }
  expect(attemptTransition({ actor: preset(key), ...question, ...trust })).toEqual(expected)
})

it('no sequence of transitions by anybody makes public what nobody with that right approved or was trusted with', () => {
  let published = 0
  for (let seed = 1; seed <= 500; seed += 1) {
    const random = randomFrom(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    let standing: Standing = { state: 'draft', isLive: false }
    for (let step = 0; step < 60; step += 1) {
      const actor = pick(ACTORS)
      const event = pick(EVENTS)
      const before = standing
      const isTrusted = pick([true, false])
      const result = attemptTransition({
        actor,
        event,
        collection: 'events',
        document,
        standing,
        comment: pick(['', '直してください。']),
        isTrusted,
      })
      if (typeof result === 'string') continue
      standing = result
      const becamePublic = standing.state === 'published' || (standing.isLive && !before.isLive)
      if (!becamePublic) continue
      published += 1
      const isAtOnce = event === 'publish-at-once'
      const action = isAtOnce ? 'submit' : 'publish'
      expect(can({ actor, action, collection: 'events', document })).toBe(true)
      if (isAtOnce) expect(isTrusted).toBe(true)
      if (event === 'approve') expect(before.state).toBe('submitted')
    }
  }
  expect(published).toBeGreaterThan(1000)
})
