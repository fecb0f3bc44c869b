import { expect, it } from '@jest/globals'
import { unconfirmedInstead } from './unconfirmedInstead'

it.each([
  [{}, []],
  [{ area: ['tosho'], designation: ['regional-core'] }, []],
  [
    { cancer: ['liver'], service: ['stoma-clinic'], consultation: ['yes'] },
    [
      { facet: 'cancer', value: 'liver-unknown' },
      { facet: 'service', value: 'stoma-clinic-unknown' },
      { facet: 'consultation', value: 'unknown' },
    ],
  ],
  [{ cancer: ['liver-unknown'], consultation: ['no', 'unknown'] }, []],
])('of %j', (chosen, expected) => {
  expect(unconfirmedInstead(chosen)).toEqual(expected)
})
