import { describe, expect, it } from '@jest/globals'
import type { Actor } from './actor'
import { canChangeField } from './canChangeField'
import { changesWholeDocument } from './changesWholeDocument'
import type { GovernedSlug } from './governedSlugs'

const hospital: Actor = {
  id: 'user',
  reach: 'own-organization',
  capabilities: { organizations: ['edit'], events: ['edit'] },
  system: [],
  organizationId: 'a',
  disabled: false,
}
const staff: Actor = { ...hospital, reach: 'everything' }

describe('what a hospital may change', () => {
  it.each<[GovernedSlug, string, boolean]>([
    ['organizations', 'services', true],
    ['organizations', 'consultationCenter', true],
    ['organizations', 'message', true],
    ['organizations', 'access', true],
    ['organizations', 'phone', true],
    ['organizations', 'phoneHours', true],
    ['organizations', 'website', true],
    ['organizations', 'designations', false],
    ['organizations', 'name', false],
    ['organizations', 'summary', false],
    ['organizations', 'formerNames', false],
    ['organizations', 'kind', false],
    ['organizations', 'municipality', false],
    ['organizations', 'slug', false],
    ['organizations', 'sources', false],
    ['organizations', 'constructor', false],
    ['organizations', 'a field that nobody has thought of', false],
    ['events', 'title', true],
    ['events', 'organizer', true],
  ])('%s.%s: %s', (collection, field, expected) => {
    expect(canChangeField(hospital, collection, field)).toBe(expected)
    expect(canChangeField(staff, collection, field)).toBe(true)
    expect(canChangeField({ ...staff, disabled: true }, collection, field)).toBe(false)
    expect(canChangeField(null, collection, field)).toBe(false)
  })
})

it.each<[GovernedSlug, boolean]>([
  ['organizations', false],
  ['events', true],
  ['resources', true],
])('a hospital changes whole documents of %s: %s', (collection, expected) => {
  expect(changesWholeDocument(hospital, collection)).toBe(expected)
  expect(changesWholeDocument(staff, collection)).toBe(true)
  expect(changesWholeDocument({ ...staff, disabled: true }, collection)).toBe(false)
  expect(changesWholeDocument(undefined, collection)).toBe(false)
})
