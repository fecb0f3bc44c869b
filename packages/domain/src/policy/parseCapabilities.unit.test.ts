import { expect, it } from '@jest/globals'
import { parseCapabilities } from './parseCapabilities'
import { ROLE_PRESETS } from './rolePresets'

it.each(ROLE_PRESETS)('reads what $key stores', ({ capabilities }) => {
  expect(parseCapabilities(JSON.parse(JSON.stringify(capabilities)))).toEqual(capabilities)
})

it.each([
  [{}, {}],
  [{ events: [] }, { events: [] }],
  [{ events: ['edit', 'edit'] }, { events: ['edit'] }],
  [{ events: ['Edit'] }, undefined],
  [{ events: 'edit' }, undefined],
  [{ events: { edit: true } }, undefined],
  [{ users: ['edit'] }, undefined],
  [JSON.parse('{"__proto__":["edit"]}'), undefined],
  [['events'], undefined],
  ['events', undefined],
  [null, undefined],
  [undefined, undefined],
])('%j → %j', (stored, expected) => {
  expect(parseCapabilities(stored)).toEqual(expected)
})
