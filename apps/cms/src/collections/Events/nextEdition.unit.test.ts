import { expect, it } from '@jest/globals'
import { COPIED_EVENT_FIELDS, UNCOPIED_EVENT_FIELDS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { Events } from '.'

function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesOf(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return namesOf(field.fields)
    if (field.type === 'ui') return []
    return 'name' in field && field.name && !field.name.startsWith('_') ? [field.name] : []
  })
}

it('should be decided of every field of an event whether its next edition has the same', () => {
  const decided = [...COPIED_EVENT_FIELDS, ...UNCOPIED_EVENT_FIELDS]
  expect(decided.toSorted()).toEqual(namesOf(Events.fields).toSorted())
})
