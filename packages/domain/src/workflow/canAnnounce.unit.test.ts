import { expect, it } from '@jest/globals'
import type { Actor } from '../policy/actor'
import { ROLE_PRESETS } from '../policy/rolePresets'
import { canAnnounce } from './canAnnounce'
import { needsAfterReview } from './needsAfterReview'

const actorOf = (key: string, organizationId?: string): Actor => {
  const preset = ROLE_PRESETS.find((candidate) => candidate.key === key)
  if (!preset) throw new Error(`No preset ${key}`)
  return { ...preset, id: 'user', disabled: false, ...(organizationId ? { organizationId } : {}) }
}
const event = { organizer: { id: 'a' }, coOrganizers: ['b'] }

it.each([
  ['the organizer', actorOf('hospital-editor', 'a'), true],
  ['a co-organizer', actorOf('hospital-editor', 'b'), false],
  ['another hospital', actorOf('hospital-editor', 'c'), false],
  ['an account without organization', actorOf('hospital-editor'), false],
  ['a co-organizer who may publish', actorOf('hospital-publisher', 'b'), true],
  ['staff', actorOf('metro-editor'), true],
  ['a reviewer', actorOf('reviewer', 'a'), false],
  ['nobody', null, false],
  ['a disabled organizer', { ...actorOf('hospital-editor', 'a'), disabled: true }, false],
])('%s: %p', (_name, actor, expected) => {
  expect(canAnnounce(actor, event)).toBe(expected)
})

it('what a hospital made public by itself is looked at afterwards, what staff did is not', () => {
  expect(needsAfterReview(actorOf('hospital-publisher', 'a'))).toBe(true)
  expect(needsAfterReview(actorOf('metro-editor'))).toBe(false)
})
