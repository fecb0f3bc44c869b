import { LINK_HEALTH, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'
import type { Field, NamedGroupField } from 'payload'
import { audiencesField } from '../../fields/audiencesField'
import { endedFields } from '../../fields/endedFields'
import { inquiryField } from '../../fields/inquiryField'
import { instantField } from '../../fields/instantField'
import { richTextField } from '../../fields/richTextField'
import { lastConfirmedOnField, nextReviewOnField } from '../../fields/reviewDateFields'
import { selectField } from '../../fields/selectField'
import { slugField } from '../../fields/slugField'
import { sourcesField } from '../../fields/sourcesField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { titleSlug } from '../../fields/titleSlug'
import { topicsField } from '../../fields/topicsField'
import { editionFields } from './editionFields'
import { placeOfResourceFields } from './placeOfResourceFields'

const linkHealth: NamedGroupField = {
  type: 'group',
  name: 'linkHealth',
  label: 'リンクの点検',
  admin: { position: 'sidebar', description: '自動で点検した結果です。' },
  fields: [
    selectField({
      name: 'status',
      label: '結果',
      vocabulary: LINK_HEALTH,
      defaultValue: 'unchecked',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
    }),
    instantField({ name: 'checkedAt', label: '点検日時' }),
  ],
}

export const resourceFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: '内容',
        fields: [
          textField({
            name: 'title',
            label: '題名',
            required: true,
            maxLength: 150,
            admin: {
              description:
                '資料に書かれている正式な名前です（例：がんになった従業員の治療と仕事の両立支援ハンドブック）。',
            },
          }),
          selectField({
            name: 'type',
            label: '種類',
            vocabulary: RESOURCE_TYPES,
            required: true,
            index: true,
          }),
          textareaField({
            name: 'summary',
            label: '要約',
            maxLength: 400,
            admin: { description: '開かなくても、誰に何が分かる資料かが伝わるように書きます。' },
          }),
          richTextField({ name: 'body', label: '内容の紹介' }),
          ...placeOfResourceFields,
          ...endedFields(),
        ],
      },
      { label: '発行・版', fields: editionFields },
      { label: '分類', fields: [audiencesField(), topicsField()] },
      { label: '問い合わせ・出典', fields: [inquiryField(), sourcesField()] },
    ],
  },
  slugField(titleSlug('title', 'resource')),
  lastConfirmedOnField(),
  nextReviewOnField(),
  linkHealth,
]
