import type { Field } from 'payload'
import { beginningField } from '../../eventReading/beginningField'
import { slugField } from '../../fields/slugField'
import { announcementField } from '../../workflow/announcementField'
import { eventSlug } from './eventSlug'
import { applicationFields } from './fields/applicationFields'
import { basicFields } from './fields/basicFields'
import { copiedFromField } from './fields/copiedFromField'
import { detailFields } from './fields/detailFields'
import { placeFields } from './fields/placeFields'
import { spanFields } from './fields/spanFields'
import { statusFields } from './fields/statusFields'

export const eventFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: '基本', fields: basicFields },
      { label: '日時・会場', fields: placeFields },
      { label: '申込み・問い合わせ', fields: applicationFields },
      { label: 'くわしく', fields: detailFields },
    ],
  },
  ...statusFields,
  // The month view of the site.
  slugField(eventSlug, ['calendar']),
  ...spanFields,
  announcementField,
  copiedFromField,
  beginningField,
]
