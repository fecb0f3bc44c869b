import { PLACEMENTS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { integerField } from '../../fields/integerField'
import { localDateField } from '../../fields/localDateField'
import { mediaField, relationField } from '../../fields/relationField'
import { selectField } from '../../fields/selectField'

/** Where on the site a content item stands. */
export const placeFields: Field[] = [
  selectField({
    name: 'placement',
    label: '掲載場所',
    vocabulary: PLACEMENTS,
    required: true,
    defaultValue: 'page',
    admin: {
      description:
        '「トップページのバナー」はトップページだけに載り、どのトピックの一覧にも載りません。',
    },
  }),
  mediaField({
    name: 'bannerImage',
    label: 'バナーの画像',
    images: true,
    admin: {
      condition: (data) => data.placement === 'home-banner',
      description: '横長の画像です。文字は題名で出るので、画像に書き込む必要はありません。',
    },
  }),
  relationField({
    name: 'parent',
    label: '上位のページ',
    relationTo: 'content-items',
    admin: {
      description:
        '何ページかに分けた案内のときに、最初のページを選びます。各ページに、もくじと「前のページ」「次のページ」が付きます。',
    },
  }),
  integerField({
    name: 'order',
    label: '並び順',
    min: 0,
    max: 9999,
    index: true,
    admin: {
      description:
        '小さい番号から並びます。10、20、30のように間を空けると後で足せます。案内のページは、この順にもくじに並びます。',
    },
  }),
  localDateField({
    name: 'publishedOn',
    label: 'お知らせの日付',
    admin: { condition: (data) => data.kind === 'news' },
  }),
]
