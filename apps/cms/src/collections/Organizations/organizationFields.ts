import { CONFIDENCES, ORGANIZATION_KINDS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { reachesOwnOnly } from '../../access/hiddenWithout'
import { lastConfirmedOnField } from '../../fields/reviewDateFields'
import { selectField } from '../../fields/selectField'
import { slugField } from '../../fields/slugField'
import { sourcesField } from '../../fields/sourcesField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { titleSlug } from '../../fields/titleSlug'
import { trustPanelField } from '../../trust/trustPanelField'
import { addressFields } from './addressFields'
import { consultationCenterField } from './consultationCenterField'
import { designationsField } from './designationsField'
import { formerNamesField } from './formerNamesField'
import { servicesField } from './servicesField'

export const organizationFields: Field[] = [
  {
    name: 'ownPartsNote',
    type: 'ui',
    label: '直せる項目',
    admin: {
      disableListColumn: true,
      condition: (_data, _siblingData, { user }) => reachesOwnOnly(user),
      components: { Field: '/admin/components/OwnPartsNote#OwnPartsNote' },
    },
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: '名称',
        fields: [
          textField({
            name: 'name',
            label: '名称',
            required: true,
            maxLength: 120,
            index: true,
            admin: { description: 'ふだん使う名前です（例：がん研究会有明病院）。' },
          }),
          textField({
            name: 'nameKana',
            label: '名称（かな）',
            index: true,
            admin: {
              description:
                '五十音順と検索に使います。ひらがなで入力します（例：がんけんありあけびょういん）。',
            },
          }),
          selectField({
            name: 'kind',
            label: '種類',
            vocabulary: ORGANIZATION_KINDS,
            required: true,
            index: true,
          }),
          textField({
            name: 'registeredName',
            label: '正式名称',
            admin: {
              description:
                '法人名を含む、届け出た名前です（例：公益財団法人がん研究会 有明病院）。',
            },
          }),
          textField({
            name: 'medicalInstitutionCode',
            label: '医療機関コード',
            maxLength: 10,
            admin: { description: '病院だけが持つ番号です。半角数字で入力します（例：1234567）。' },
          }),
          formerNamesField,
          textareaField({
            name: 'summary',
            label: '何をするところか',
            maxLength: 300,
            admin: {
              description:
                '病院ではない施設に入力すると、サイトの「相談できる窓口」に載ります（例：仕事を探す方の相談に応じます。）。',
            },
          }),
          textareaField({
            name: 'message',
            label: '患者さん・ご家族へのひとこと',
            maxLength: 600,
            admin: {
              description:
                '例：気がかりなことは、診察の前でも相談支援センターにお話しください。ほかの施設と比べる言葉（日本一、最高など）や、治療の効果を約束する言葉は使えません。',
            },
          }),
        ],
      },
      { label: '所在地・連絡先', fields: addressFields },
      { label: '指定', fields: [designationsField] },
      { label: '診療・支援', fields: [servicesField, consultationCenterField] },
      { label: '出典', fields: [sourcesField()] },
    ],
  },
  trustPanelField,
  slugField(titleSlug('name', 'org')),
  lastConfirmedOnField(),
  selectField({
    name: 'confidence',
    label: 'もとにした資料',
    vocabulary: CONFIDENCES,
    admin: { position: 'sidebar' },
  }),
]
