import { EVENT_FORMATS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { selectField } from '../../../fields/selectField'
import { occurrencesField } from './occurrencesField'
import { onlineField } from './onlineField'
import { recurrenceField } from './recurrenceField'
import { venueField } from './venueField'

export const placeFields: Field[] = [
  recurrenceField,
  occurrencesField,
  selectField({
    name: 'format',
    label: '開催形式',
    vocabulary: EVENT_FORMATS,
    required: true,
    index: true,
  }),
  venueField,
  onlineField,
]
