import { expect, test } from '@jest/globals'
import { plainValue } from './plainValue'

const id = '01a2223c-5c10-746e-a116-4773098b7504'
const one = { type: 'relationship', name: 'x', relationTo: 'topics' }
const many = { ...one, hasMany: true }
const any = { ...one, relationTo: ['topics', 'events'] }

test.each<[object, unknown, unknown]>([
  [{ type: 'text', name: 'x', maxLength: 3 }, 'abcd', 'abc'],
  [{ type: 'text', name: 'x' }, 'abcd', 'abcd'],
  [{ type: 'number', name: 'x' }, ' 12 ', 12],
  [{ type: 'number', name: 'x' }, ' ', null],
  [{ type: 'number', name: 'x' }, 0, 0],
  [{ type: 'checkbox', name: 'x' }, 'true', true],
  [{ type: 'checkbox', name: 'x' }, '', false],
  // Form state writes the number of rows where there are none.
  [{ type: 'array', name: 'x', fields: [] }, 0, []],
  [one, { id, name: 'whatever is claimed' }, id],
  [one, '', null],
  [many, [id, { id, title: 'claimed' }], [id, id]],
  [many, null, []],
  [
    any,
    { relationTo: 'events', value: { id, title: 'claimed' } },
    { relationTo: 'events', value: id },
  ],
])('%j takes %j for %j', (field, value, expected) => {
  expect(plainValue(field as never, value)).toEqual(expected)
})
