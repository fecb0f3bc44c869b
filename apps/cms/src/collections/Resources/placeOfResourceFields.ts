import type { Field } from 'payload'
import { fileTextNoteField } from '../../fileTexts/fileTextNoteField'
import { integerField } from '../../fields/integerField'
import { mediaField } from '../../fields/relationField'
import { urlField } from '../../fields/urlField'

/** Where the resource itself is, and how long it takes. */
export const placeOfResourceFields: Field[] = [
  mediaField({
    name: 'file',
    label: 'ファイル',
    admin: {
      description:
        'このサイトに置くファイルです。ファイルもURLもないときは、問い合わせ先を案内します。',
    },
  }),
  fileTextNoteField('file'),
  urlField({
    label: '資料のURL',
    admin: { description: 'ほかのサイトにある資料や動画の、直接のアドレスです。' },
  }),
  {
    type: 'row',
    fields: [
      integerField({
        name: 'pages',
        label: 'ページ数',
        min: 1,
        max: 5000,
        admin: { width: '50%' },
      }),
      integerField({
        name: 'minutes',
        label: '長さ（分）',
        min: 1,
        max: 6000,
        admin: { width: '50%' },
      }),
    ],
  },
]
