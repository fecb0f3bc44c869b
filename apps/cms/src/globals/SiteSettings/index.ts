import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import type { GlobalConfig, NamedGroupField } from 'payload'
import { globalAccess } from '../../access/globalAccess'
import { hoursRemarkField } from '../../fields/hoursRemarkField'
import { globalInputHooks } from '../../fields/input/inputHooks'
import { inquiryField } from '../../fields/inquiryField'
import { openingHoursField } from '../../fields/openingHours/openingHoursField'
import { phoneField } from '../../fields/phoneField'
import { textField } from '../../fields/textField'
import { globalHooks } from '../../hooks/globalHooks'
import { languageNoticeField } from '../../localization/languageNoticeField'
import { reindexTotals } from '../../search/register/reindexTotals'
import { translated } from '../../localization/translated'
import { alertsField } from './alertsField'
import { hospitalTotalsField } from './hospitalTotalsField'

const publisher: NamedGroupField = {
  type: 'group',
  name: 'publisher',
  label: '発行者',
  admin: { description: 'すべてのページの下に表示されます。' },
  fields: [
    textField({ name: 'name', label: '名称', admin: { description: '例：東京都保健医療局' } }),
    textField({ name: 'section', label: '担当部署' }),
    textField({ name: 'address', label: '住所' }),
    phoneField(),
    openingHoursField({ table: 'settings_publisher' }),
    hoursRemarkField(),
  ],
}
import { baseVersionField } from '../../workflow/workflowFields'

/** The name of the desk alone: telephone and hours are the same in every language. */
function withTranslatedName(inquiry: NamedGroupField): NamedGroupField {
  return {
    ...inquiry,
    interfaceName: 'ConsultationInquiry',
    fields: inquiry.fields.map((field) =>
      field.type === 'text' && field.name === 'name' ? translated(field) : field,
    ),
  }
}

/** サイト設定 (docs/content-model.md). */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  typescript: { interface: 'SiteSettings' },
  label: 'サイト設定',
  access: globalAccess('site-settings'),
  hooks: globalHooks('site-settings', { ...globalInputHooks(), afterChange: [reindexTotals] }),
  admin: {
    group: '運用',
    description: 'サイト全体に関わる設定です。保存するとすぐにサイトに反映されます。',
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('site-settings'),
  },
  fields: [
    languageNoticeField(true),
    translated(
      textField({ name: 'siteName', label: 'サイトの名前', required: true, maxLength: 60 }),
    ),
    translated(
      textField({
        name: 'tagline',
        label: 'サイトの説明',
        admin: { description: '検索結果などに出る、1文の説明です。' },
      }),
    ),
    publisher,
    withTranslatedName(
      inquiryField({
        name: 'consultation',
        label: '相談窓口',
        description: 'すべてのページの同じ場所に出る「相談する」の行き先です。',
        hoursTable: 'settings_consultation',
      }),
    ),
    alertsField,
    hospitalTotalsField,
    baseVersionField('site-settings'),
  ],
}
