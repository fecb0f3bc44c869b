import { CANCER_TYPES, EVENT_ACCESSIBILITY } from '@tokyo-cancer-portal/domain'
import type { Field, NamedGroupField } from 'payload'
import { captionFields } from '../../../fields/captionFields'
import { integerField } from '../../../fields/integerField'
import { localDateField } from '../../../fields/localDateField'
import { mediaField } from '../../../fields/relationField'
import { selectManyField } from '../../../fields/selectField'
import { textField } from '../../../fields/textField'
import { urlField } from '../../../fields/urlField'

export const archiveVideoField: NamedGroupField = {
  type: 'group',
  name: 'archiveVideo',
  label: 'アーカイブ動画',
  disableDuplicate: true,
  admin: { description: '終わった後に動画を公開したときに入力します。' },
  fields: [
    textField({
      name: 'title',
      label: '動画の題名',
      admin: { description: '例：市民公開講座「乳がんの最新治療」の録画' },
    }),
    urlField({ label: '動画のURL' }),
    integerField({
      name: 'minutes',
      label: '長さ（分）',
      min: 1,
      max: 6000,
      admin: { description: '例：45' },
    }),
    ...captionFields(),
    localDateField({ name: 'publishedOn', label: '動画の公開日' }),
  ],
}

/** For whom it is made easier, and its flyer. */
export const detailFields: Field[] = [
  selectManyField({
    name: 'cancerTypes',
    label: 'がんの種類',
    vocabulary: CANCER_TYPES,
    admin: { description: '特定のがんについての催しのときに選びます。空欄は「問わない」です。' },
  }),
  selectManyField({
    name: 'accessibility',
    label: '参加しやすくする配慮',
    vocabulary: EVENT_ACCESSIBILITY,
    admin: { description: '確かめたものだけを選びます。' },
  }),
  textField({
    name: 'accessibilityNote',
    label: '配慮の補足',
    maxLength: 500,
    admin: { description: '例：手話通訳が必要な方は、1週間前までにお知らせください。' },
  }),
  mediaField({
    name: 'flyer',
    label: 'チラシ',
    admin: { description: 'PDFまたは画像です。日時や申込方法は、必ず文字でも入力してください。' },
  }),
  integerField({
    name: 'flyerPages',
    label: 'チラシのページ数',
    min: 1,
    max: 200,
    admin: { condition: (event) => Boolean(event.flyer), description: '例：2' },
  }),
]
