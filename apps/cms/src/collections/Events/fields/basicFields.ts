import { EVENT_FORMATS, EVENT_KINDS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { audiencesField } from '../../../fields/audiencesField'
import { ownOrganization } from '../../../fields/ownOrganization'
import { ownOrganizationOptions } from '../../../fields/ownOrganizationOptions'
import { relationField } from '../../../fields/relationField'
import { selectField } from '../../../fields/selectField'
import { textField } from '../../../fields/textField'
import { section } from '../../../fields/section'
import { contactField } from './contactField'
import { applicationField } from './applicationField'
import { occurrencesField } from './occurrencesField'
import { onlineField } from './onlineField'
import { recurrenceField } from './recurrenceField'
import { venueField } from './venueField'

/**
 * What is asked of everybody, in the order in which people tell of an event: what, when, where, for whom, how one takes
 * part, and whom one asks. Most of it is filled in from the organization.
 */
export const basicFields: Field[] = [
  textField({
    name: 'title',
    label: '名称',
    required: true,
    maxLength: 120,
    admin: { description: '例：患者サロン「ひだまり」、市民公開講座 乳がんの最新治療' },
  }),
  selectField({
    name: 'kind',
    label: '種類',
    vocabulary: EVENT_KINDS,
    required: true,
    index: true,
  }),
  occurrencesField,
  section('毎月・毎週のように、決まった日に開くとき', [recurrenceField]),
  selectField({
    name: 'format',
    label: '開催形式',
    vocabulary: EVENT_FORMATS,
    required: true,
    index: true,
  }),
  venueField,
  onlineField,
  audiencesField(),
  applicationField,
  relationField({
    name: 'organizer',
    label: '主催',
    relationTo: 'organizations',
    defaultValue: ownOrganization,
    filterOptions: ownOrganizationOptions('organizer'),
    required: true,
  }),
  contactField,
]
