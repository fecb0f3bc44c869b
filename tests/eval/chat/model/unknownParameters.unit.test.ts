import { expect, it } from '@jest/globals'
import { unknownParameters } from './unknownParameters'

it.each([
  ['events', { when: 'nextWeek', format: ['online', 'online,hybrid'] }, []],
  ['events', { when: 'someday', format: ['online', 'online,tv'] }, ['when=someday', 'format=tv']],
  ['events', { topic: 'work', organizer: 'komagome-hospital' }, []],
  [
    'events',
    { topic: 'sports', organizer: 'nobody', place: '132021' },
    ['topic=sports', 'organizer=nobody', 'place=132021'],
  ],
  ['hospitals', { place: '1900014', cancer: 'breast', consultation: 'yes' }, []],
  [
    'hospitals',
    { place: '530-0001', cancer: 'heart', when: 'today' },
    ['place=530-0001', 'cancer=heart', 'when=today'],
  ],
] as const)('%s with %j does not know %j', (finder, parameters, unknown) => {
  expect(unknownParameters(finder, parameters)).toEqual(unknown)
})
