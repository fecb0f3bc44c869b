import { expect, it } from '@jest/globals'
import { peerOf } from './peerOf'

it.each([
  ['the connection', '192.0.2.1', undefined, 0, '192.0.2.1'],
  ['IPv4 in IPv6', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
  ['what a client made up', '192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
  ['one proxy', '10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
  [
    'one proxy and a client that made something up',
    '10.0.0.1',
    '8.8.8.8, 203.0.113.9',
    1,
    '203.0.113.9',
  ],
  ['two proxies', '10.0.0.1', '8.8.8.8, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['two headers', '10.0.0.1', ['8.8.8.8', '203.0.113.9'], 1, '203.0.113.9'],
  ['a proxy that says nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['a proxy that says nonsense', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
  ['a proxy that says a word of hex digits', '10.0.0.1', 'dead', 1, '10.0.0.1'],
  ['a proxy that says too great a number', '10.0.0.1', '203.0.113.256', 1, '10.0.0.1'],
  ['a proxy that says half an address', '10.0.0.1', '203.0.113', 1, '10.0.0.1'],
  ['a proxy that says an address and more', '10.0.0.1', '203.0.113.9:80', 1, '10.0.0.1'],
  ['a proxy that says IPv6', '10.0.0.1', '2001:db8::9', 1, '2001:db8::9'],
  ['IPv6', '2001:db8::1', undefined, 0, '2001:db8::1'],
  ['no connection any more', undefined, undefined, 0, ''],
])('%s', (_name, remoteAddress, forwardedFor, trustedHops, expected) => {
  expect(peerOf({ remoteAddress, forwardedFor, trustedHops })).toBe(expected)
})
