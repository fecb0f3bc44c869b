import { expect, test } from '@jest/globals'

import { isSavedMessage } from './isSavedMessage'

const cms = 'https://cms.example.jp'
const saved = { type: 'payload-document-event' }

test.each([
  [{ origin: cms, data: saved }, true],
  [{ origin: 'https://elsewhere.example', data: saved }, false],
  [{ origin: cms, data: { type: 'payload-live-preview' } }, false],
  [{ origin: cms, data: 'payload-document-event' }, false],
  [{ origin: cms, data: null }, false],
])('%j', (message, expected) => {
  expect(isSavedMessage(message, cms)).toBe(expected)
})
