import { AVAILABILITIES, CONFIRMERS } from '@tokyo-cancer-portal/domain'
import type { NamedGroupField } from 'payload'
import { hoursRemarkField } from '../../fields/hoursRemarkField'
import { localDateField } from '../../fields/localDateField'
import { openingHoursField } from '../../fields/openingHours/openingHoursField'
import { phoneField } from '../../fields/phoneField'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'
import { urlField } from '../../fields/urlField'

export const consultationCenterField: NamedGroupField = {
  type: 'group',
  name: 'consultationCenter',
  label: 'がん相談支援センター',
  interfaceName: 'ConsultationCenter',
  admin: { description: '電話番号と受付時間は、病院の確認を取ってから入力します。' },
  fields: [
    selectField({ name: 'availability', label: '有無', vocabulary: AVAILABILITIES }),
    textField({
      name: 'name',
      label: '名称',
      admin: { description: '例：患者・家族支援センター がん相談室' },
    }),
    phoneField(),
    openingHoursField({ table: 'org_consultation' }),
    hoursRemarkField(),
    textField({
      name: 'location',
      label: '場所',
      admin: { description: '例：1号館1階 総合案内の隣' },
    }),
    urlField({ label: '案内ページのURL' }),
    textField({
      name: 'note',
      label: '補足',
      maxLength: 300,
      admin: { description: '例：当院にかかっていない方も、無料で相談できます。' },
    }),
    localDateField({ name: 'confirmedOn', label: '確かめた日' }),
    selectField({ name: 'confirmedBy', label: '確かめた人', vocabulary: CONFIRMERS }),
  ],
}
