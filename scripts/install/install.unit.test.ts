import { expect, test } from '@jest/globals'
import { isInstalled } from './isInstalled.mjs'
import { isSupportedNode } from './isSupportedNode.mjs'

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.3.0', true],
  ['24.0.0', true],
])('should know whether Node %s is new enough', (version, isSupported) => {
  expect(isSupportedNode(version)).toBe(isSupported)
})

const lock = JSON.stringify({
  packages: {
    '': { name: 'portal' },
    'apps/web': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/only-for-macos': { version: '1.0.0', optional: true },
  },
})
const record = (next: string) =>
  JSON.stringify({ packages: { 'node_modules/next': { version: next } } })

test('should see that everything is installed', () => {
  expect(isInstalled(lock, record('16.4.6'))).toBe(true)
})

test.each([
  ['nothing is installed', ''],
  ['another version is installed', record('16.4.5')],
  ['a package is missing', JSON.stringify({ packages: {} })],
])('should see that %s', (_, installed) => {
  expect(isInstalled(lock, installed)).toBe(false)
})
