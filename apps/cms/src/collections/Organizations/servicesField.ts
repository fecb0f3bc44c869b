import { AVAILABILITIES, CANCER_TYPES, CONFIRMERS, SERVICES } from '@tokyo-cancer-portal/domain'
import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { localDateField } from '../../fields/localDateField'
import { selectField, selectManyField } from '../../fields/selectField'
import { textField } from '../../fields/textField'

/** A service that is not listed is unknown, not absent. */
export const servicesField: ArrayField = {
  type: 'array',
  name: 'services',
  label: '診療・支援の内容',
  labels: { singular: '内容', plural: '内容' },
  interfaceName: 'OrganizationServices',
  maxRows: 40,
  admin: {
    description: '確かめたものだけを足します。ここにない内容は「未確認」と表示されます。',
    initCollapsed: true,
    components: { RowLabel: arrayRowLabel(['service'], SERVICES) },
  },
  fields: [
    selectField({
      name: 'service',
      label: '内容',
      vocabulary: SERVICES,
      required: true,
      index: true,
    }),
    selectField({
      name: 'availability',
      label: '有無',
      vocabulary: AVAILABILITIES,
      required: true,
    }),
    selectManyField({
      name: 'cancers',
      label: '対象のがん',
      vocabulary: CANCER_TYPES,
      admin: { description: 'がんの種類が限られるときだけ選びます。' },
    }),
    textField({
      name: 'note',
      label: '補足',
      maxLength: 300,
      admin: { description: '例：週に2日、予約した方を診ます。' },
    }),
    localDateField({ name: 'confirmedOn', label: '確かめた日' }),
    selectField({ name: 'confirmedBy', label: '確かめた人', vocabulary: CONFIRMERS }),
  ],
}
