import type { Field } from 'payload'
import { richTextField } from '../../../fields/richTextField'
import { textareaField } from '../../../fields/textareaField'
import { textField } from '../../../fields/textField'
import { topicsField } from '../../../fields/topicsField'

/** What it is about. */
export const contentFields: Field[] = [
  textareaField({
    name: 'summary',
    label: '要約',
    maxLength: 300,
    admin: {
      description:
        '一覧に出ます。2文までで書きます（例：同じ病気の方と気軽に話せる集まりです。途中の入退室もできます）。',
    },
  }),
  richTextField({
    name: 'body',
    label: '内容',
    admin: { description: 'プログラムや講師など。チラシの画像だけでは読めない方がいます。' },
  }),
  textField({
    name: 'audienceNote',
    label: '対象の補足',
    admin: { description: '例：当院以外で治療中の方も参加できます。' },
  }),
  topicsField(),
  textField({
    name: 'titleKana',
    label: '名称（かな）',
    admin: { description: 'オープンデータで使います。例：かんじゃさろん ひだまり' },
  }),
]
