import { AREAS, COORDINATE_PRECISIONS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { coordinateFields } from '../../fields/coordinateFields'
import { municipalityField } from '../../fields/municipalityField'
import { openingHoursField } from '../../fields/openingHours/openingHoursField'
import { phoneField } from '../../fields/phoneField'
import { postalCodeField } from '../../fields/postalCodeField'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { urlField } from '../../fields/urlField'

export const addressFields: Field[] = [
  postalCodeField(),
  municipalityField({ index: true }),
  selectField({
    name: 'area',
    label: '二次保健医療圏',
    vocabulary: AREAS,
    index: true,
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, description: '区市町村から自動で決まります。' },
  }),
  textField({
    name: 'address',
    label: '住所',
    admin: { description: '例：東京都江東区有明3-8-31' },
  }),
  textField({ name: 'building', label: '建物名・階', admin: { description: '例：本館 3階' } }),
  textareaField({
    name: 'access',
    label: '行き方',
    maxLength: 500,
    admin: { description: '例：りんかい線 国際展示場駅から徒歩約4分' },
  }),
  phoneField({ label: '代表電話' }),
  openingHoursField({ name: 'phoneHours', label: '電話の受付時間', table: 'org_phone' }),
  urlField({ name: 'website', label: '公式サイト' }),
  { type: 'row', fields: coordinateFields() },
  selectField({
    name: 'coordinatePrecision',
    label: '緯度・経度の細かさ',
    vocabulary: COORDINATE_PRECISIONS,
    admin: { description: '建物の位置でないときは、ページにそのことを表示します。' },
  }),
]
