import { expect, it } from '@jest/globals'
import { emptiedAt } from './emptiedAt'

const original = {
  title: '患者サロン',
  topics: ['a', 'b'],
  body: { root: { children: [] } },
  contact: { phone: '03', name: '窓口', hours: [{ day: 'mon' }] },
  recurrence: { from: null, exceptions: [], nested: { a: 1 } },
}

it.each([
  ['nothing', [], {}],
  ['a field', ['title'], { title: null }],
  ['a part of a group', ['contact.phone'], { contact: { phone: null } }],
  ['two parts', ['contact.phone', 'contact.name'], { contact: { phone: null, name: null } }],
  ['a relation of many', ['topics.1'], { topics: [] }],
  ['a row within a group', ['contact.hours.0.day'], { contact: { hours: [] } }],
  ['a text', ['body'], { body: null }],
  ['something in a text', ['body.root'], { body: null }],
  ['a whole group', ['contact'], { contact: { phone: null, name: null, hours: [] } }],
  [
    'a group in a group',
    ['recurrence'],
    { recurrence: { from: null, exceptions: [], nested: { a: null } } },
  ],
  ['what the original does not say', ['venue.name'], { venue: { name: null } }],
])('should say nothing at %s', (_, paths, expected) => {
  expect(emptiedAt({}, original, paths)).toEqual(expected)
})

it('should keep what changes beside it', () => {
  const changes = { capacity: 5, application: { full: false, deadlineDate: '2037-02-30' } }
  const at = (...paths: string[]) => emptiedAt(changes, { application: { full: true } }, paths)
  expect(at('application.deadlineDate')).toEqual({
    capacity: 5,
    application: { full: false, deadlineDate: null },
  })
  expect(changes.application.deadlineDate).toBe('2037-02-30')
})
