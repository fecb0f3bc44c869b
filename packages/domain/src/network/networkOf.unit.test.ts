import { expect, it } from '@jest/globals'
import { networkOf } from './networkOf'

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['2001:db8:0:0:ffff::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['fe80::1:2:3:4:5', 'fe80:0:0:1'],
  ['64:ff9b::192.0.2.1', '64:ff9b::192.0.2.1'],
  ['visitor-7', 'visitor-7'],
  ['', ''],
  ['dead', 'dead'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
