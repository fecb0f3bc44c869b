import { hospitalSearchEndpoint } from '../../search/hospitals/hospitalSearchEndpoint'
import { trustEndpoints } from '../../trust/trustEndpoints'
import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { setArea } from './hooks/setArea'
import { organizationFields } from './organizationFields'

/** 施設・団体 (docs/content-model.md). */
export const Organizations = draftCollection({
  slug: 'organizations',
  typescript: { interface: 'Organization' },
  labels: { singular: '施設・団体', plural: '施設・団体' },
  defaultSort: 'nameKana',
  defaultPopulate: {
    name: true,
    nameKana: true,
    slug: true,
    kind: true,
    municipality: true,
    area: true,
    website: true,
    phone: true,
  },
  indexes: [{ fields: ['_status', 'kind'] }, { fields: ['_status', 'area'] }],
  hooks: { beforeChange: [setArea] },
  endpoints: [hospitalSearchEndpoint, ...trustEndpoints],
  admin: {
    group: '施設',
    description:
      '病院、支援センター、行政機関、団体、企業です。確かめていない項目は空欄のままにします。',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'municipality', 'area', '_status', 'lastConfirmedOn'],
    listSearchableFields: ['name', 'nameKana', 'registeredName', 'formerNames.name', 'slug'],
    ...previewSettings('organizations'),
  },
  fields: organizationFields,
})
