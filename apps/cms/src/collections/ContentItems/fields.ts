import type { Field } from 'payload'
import { audiencesField } from '../../fields/audiencesField'
import { endedFields } from '../../fields/endedFields'
import { inquiryField } from '../../fields/inquiryField'
import { relationsField } from '../../fields/relationField'
import { richTextField } from '../../fields/richTextField'
import { selectManyField } from '../../fields/selectField'
import { slugField } from '../../fields/slugField'
import { sourcesField } from '../../fields/sourcesField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { titleSlug } from '../../fields/titleSlug'
import { topicsField } from '../../fields/topicsField'
import { CONTENT_KINDS, SITUATIONS } from '@tokyo-cancer-portal/domain'
import { selectField } from '../../fields/selectField'
import { translated } from '../../localization/translated'
import { managementFields } from './managementFields'
import { placeFields } from './placeFields'

const [ended, endedNote] = endedFields()

export const contentItemFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: '内容',
        fields: [
          translated(
            textField({
              name: 'title',
              label: '題名',
              required: true,
              maxLength: 120,
              admin: {
                description:
                  '40文字までが目安です。読む人が探す言葉を入れます（例：がん治療と仕事を支援する企業応援ツール）。',
              },
            }),
          ),
          translated(
            textareaField({
              name: 'summary',
              label: '要約',
              maxLength: 300,
              admin: {
                description: '一覧や検索結果に出ます。2文までで、誰に何が分かるかを書きます。',
              },
            }),
          ),
          translated(richTextField({ name: 'body', label: '本文' })),
          relationsField({
            name: 'resources',
            label: '関連する資料・リンク',
            relationTo: 'resources',
            maxRows: 100,
            admin: { description: 'この順に、ページの下に並びます。' },
          }),
          ended,
          translated(endedNote),
        ],
      },
      {
        label: '分類',
        fields: [
          selectField({
            name: 'kind',
            label: '種類',
            vocabulary: CONTENT_KINDS,
            required: true,
            defaultValue: 'page',
            index: true,
          }),
          topicsField(),
          audiencesField(),
          selectManyField({
            name: 'situations',
            label: '読む人の状況',
            vocabulary: SITUATIONS,
            admin: { description: '「今の状況から探す」で、このページを案内する状況です。' },
          }),
          ...placeFields,
        ],
      },
      { label: '問い合わせ・出典', fields: [inquiryField(), sourcesField()] },
      { label: '管理', fields: managementFields },
    ],
  },
  slugField(titleSlug('title', 'page')),
]
