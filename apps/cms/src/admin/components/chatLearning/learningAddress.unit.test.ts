import { expect, it } from '@jest/globals'
import { addressWith, readChoice } from './learningAddress'

it.each([
  [{}, { state: 'waiting', page: 1, records: 1 }],
  [
    { state: 'done', page: '3', records: '2' },
    { state: 'done', page: 3, records: 2 },
  ],
  [
    { state: 'x', page: '0', records: '-1' },
    { state: 'waiting', page: 1, records: 1 },
  ],
  [
    { page: '999999', records: '1e9' },
    { state: 'waiting', page: 100_000, records: 1 },
  ],
  [
    { page: ['2', '3'], state: ['done'] },
    { state: 'waiting', page: 1, records: 1 },
  ],
])('%j is read as %j', (given, choice) => expect(readChoice(given)).toEqual(choice))

it.each([
  [{ state: 'waiting', page: 1, records: 1 }, '/admin/chat-learning'],
  [{ state: 'done', page: 2, records: 1 }, '/admin/chat-learning?state=done&page=2'],
  [{ state: 'waiting', page: 1, records: 4 }, '/admin/chat-learning?records=4'],
] as const)('%j is at %s', (choice, address) => {
  expect(addressWith('/admin', choice)).toBe(address)
  const query = Object.fromEntries(new URLSearchParams(address.split('?')[1] ?? ''))
  expect(readChoice(query)).toEqual(choice)
})
