import type { Field } from 'payload'
import { importedAsIsField } from '../../eventImport/calendar/importedAsIsField'
import { beginningField } from '../../eventReading/beginningField'
import { section } from '../../fields/section'
import { slugField } from '../../fields/slugField'
import { announcementField } from '../../workflow/announcementField'
import { eventSlug } from './eventSlug'
import { basicFields } from './fields/basicFields'
import { contentFields } from './fields/contentFields'
import { copiedFromField } from './fields/copiedFromField'
import { archiveVideoField, detailFields } from './fields/detailFields'
import { feeFields } from './fields/feeFields'
import { spanFields } from './fields/spanFields'
import { statusFields } from './fields/statusFields'

export const eventFields: Field[] = [
  ...basicFields,
  section('くわしく：内容・講師・要約', contentFields),
  section('くわしく：参加費・定員・共催', feeFields),
  section('くわしく：配慮・チラシ・がんの種類', detailFields),
  section('終わった後：アーカイブ動画', [archiveVideoField]),
  ...statusFields,
  // The month view of the site.
  slugField(eventSlug, ['calendar']),
  ...spanFields,
  announcementField,
  copiedFromField,
  beginningField,
  importedAsIsField,
]
