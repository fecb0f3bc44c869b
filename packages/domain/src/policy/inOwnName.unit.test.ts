import { expect, it } from '@jest/globals'
import type { Actor } from './actor'
import { inOwnName } from './inOwnName'

const hospital: Actor = {
  id: 'user',
  reach: 'own-organization',
  capabilities: { events: ['create', 'edit'] },
  system: [],
  organizationId: 'a',
  disabled: false,
}
const staff: Actor = { ...hospital, reach: 'everything', organizationId: undefined }

it.each<[string, Record<string, unknown> | undefined, Record<string, unknown>, unknown]>([
  ['a new one of its own', undefined, { organizer: 'a' }, 'a'],
  ['a new one of another', undefined, { organizer: 'b' }, 'a'],
  ['a new one of nobody', undefined, {}, 'a'],
  ['its own', { organizer: 'a' }, { organizer: 'a' }, 'a'],
  ['its own, given away', { organizer: 'a' }, { organizer: 'b' }, 'a'],
  ['its own, without organizer', { organizer: 'a' }, { organizer: null }, 'a'],
  [
    'one that it takes over as co-organizer',
    { organizer: 'b', coOrganizers: ['a'] },
    { organizer: 'a', coOrganizers: ['a'] },
    'b',
  ],
  // Which it may not write at all.
  ['one of another', { organizer: 'b' }, { organizer: 'a' }, 'b'],
])('%s', (_name, before, after, organizer) => {
  expect(inOwnName(hospital, 'events', before, { title: 'x', ...after })).toEqual({
    title: 'x',
    ...after,
    organizer,
  })
  expect(inOwnName(staff, 'events', before, after)).toEqual(after)
})

it('leaves what belongs to no organization', () => {
  expect(inOwnName(hospital, 'topics', undefined, { title: 'x' })).toEqual({ title: 'x' })
})
