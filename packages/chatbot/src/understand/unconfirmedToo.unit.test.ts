import { expect, it } from '@jest/globals'
import type { AskedRecords } from '../model/Retrieve'
import { unconfirmedToo } from './unconfirmedToo'

const asking = (
  parameters: Record<string, string>,
  finder: AskedRecords['finder'] = 'hospitals',
): AskedRecords => ({ finder, parameters, understood: [] })

it.each([
  [
    { place: '132021', consultation: 'yes' },
    { place: '132021', consultation: 'yes,unknown' },
  ],
  [
    { service: 'second-opinion,peer-support' },
    { service: 'second-opinion,peer-support,second-opinion-unknown,peer-support-unknown' },
  ],
  [
    { cancer: 'breast', area: 'tama' },
    { cancer: 'breast,breast-unknown', area: 'tama' },
  ],
])('%j becomes %j', (given, expected) => {
  expect(unconfirmedToo(asking(given))?.parameters).toEqual(expected)
})

it.each([
  ['where is known', asking({ place: '132021' })],
  ['events say what they are', asking({ cancer: 'breast' }, 'events')],
])('is another question only of facts of hospitals: %s', (_what, asked) => {
  expect(unconfirmedToo(asked)).toBeNull()
})
