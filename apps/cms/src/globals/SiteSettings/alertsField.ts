import { ALERT_LEVELS } from '@tokyo-cancer-portal/domain'
import type { ArrayField, DateField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { translatedLinkField } from '../../fields/translatedLinkField'
import { translated } from '../../localization/translated'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { validateInstant } from '../../fields/validators/validateInstant'
import { validateAlertEnd } from './validateAlertEnd'

const components = { Field: '/admin/components/JapanTimeField#JapanTimeField' }

const period: DateField[] = [
  {
    type: 'date',
    name: 'startsAt',
    label: '表示の開始',
    validate: validateInstant,
    admin: { components, description: '空欄のときは、すぐに表示します。' },
  },
  {
    type: 'date',
    name: 'endsAt',
    label: '表示の終了',
    validate: validateAlertEnd,
    admin: { components, description: '空欄のときは、消すまで表示します。' },
  },
]

/** Notices on every page of the site; the site shows the most urgent one. */
export const alertsField: ArrayField = {
  type: 'array',
  name: 'alerts',
  label: '全ページに出す知らせ',
  labels: { singular: '知らせ', plural: '知らせ' },
  maxRows: 10,
  admin: {
    description: '一度に出るのは1件だけです。重要さの高いものが選ばれます。',
    components: { RowLabel: arrayRowLabel(['title']) },
  },
  fields: [
    selectField({
      name: 'level',
      label: '重要さ',
      vocabulary: ALERT_LEVELS,
      required: true,
      defaultValue: 'notice',
    }),
    translated(textField({ name: 'title', label: '見出し', required: true, maxLength: 100 })),
    translated(textareaField({ name: 'body', label: '文章', maxLength: 500 })),
    translatedLinkField(),
    ...period,
  ],
}
