import { expect, it } from '@jest/globals'
import { changesOf } from './changesOf'

const fields = ['role', 'disabled', 'capabilities']

it.each([
  ['nothing', { role: 'a' }, { role: 'a' }, {}],
  ['a relation, populated or not', { role: { id: 'a', name: '役割' } }, { role: 'a' }, {}],
  ['another role', { role: 'a' }, { role: { id: 'b' } }, { role: { from: 'a', to: 'b' } }],
  ['empty and missing', { disabled: null }, { disabled: undefined }, {}],
  ['a new record', null, { disabled: true }, { disabled: { from: null, to: true } }],
  ['a removed record', { role: 'a' }, null, { role: { from: 'a', to: null } }],
  ['what is not named', { role: 'a', hash: 'x' }, { role: 'a', hash: 'y', password: 'z' }, {}],
  [
    'a list inside',
    { capabilities: { events: ['edit'] } },
    { capabilities: { events: ['edit', 'publish'] } },
    { capabilities: { from: { events: ['edit'] }, to: { events: ['edit', 'publish'] } } },
  ],
])('%s', (_name, before, after, expected) => {
  expect(changesOf(before, after, fields)).toEqual(expected)
})
