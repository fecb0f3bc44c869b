import { expect, test } from '@jest/globals'

import { addressWithTyped, typedMessage } from './typedMessage'

const cms = 'https://cms.example.jp'
const marker = '2c1d113b-0000-4000-8000-000000000001'
const typed = { type: 'portal-typed', marker }

test.each([
  [{ origin: cms, data: typed }, { marker }],
  [{ origin: cms, data: { ...typed, marker: null } }, { marker: null }],
  [{ origin: 'https://elsewhere.example', data: typed }, null],
  [{ origin: cms, data: { ...typed, marker: '../x' } }, null],
  [{ origin: cms, data: { ...typed, marker: 1 } }, null],
  [{ origin: cms, data: { type: 'portal-typed' } }, null],
  [{ origin: cms, data: { type: 'payload-document-event', marker } }, null],
  [{ origin: cms, data: null }, null],
])('%j says %j', (message, expected) => {
  expect(typedMessage(message, cms)).toEqual(expected)
})

test.each([
  ['/preview/events/1?token=a.b', marker, `/preview/events/1?token=a.b&typed=${marker}`],
  [`/preview/events/1?token=a.b&typed=${marker}`, null, '/preview/events/1?token=a.b'],
  ['/preview/events/1?token=a.b&typed=x', marker, `/preview/events/1?token=a.b&typed=${marker}`],
  // What is there already is left as it is written.
  ['/preview/events/1?token=a.b~', null, '/preview/events/1?token=a.b~'],
  [
    `/preview/events/1?token=a~&typed=${marker}`,
    marker,
    `/preview/events/1?token=a~&typed=${marker}`,
  ],
])('%s with %s is %s', (address, said, expected) => {
  expect(addressWithTyped(address, said)).toBe(expected)
})
