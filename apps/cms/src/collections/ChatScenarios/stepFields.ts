import type { Field } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { checkboxField } from '../../fields/checkboxField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { translatedLinkFields } from '../../fields/translatedLinkField'
import { translated } from '../../localization/translated'

/** One thing that the chatbot says, and where it goes on. */
export const stepFields: Field[] = [
  textField({
    name: 'key',
    label: '場面の名前',
    required: true,
    maxLength: 40,
    admin: { description: '見る方には出ません。選択肢の行き先として使います（例：電話で相談）。' },
  }),
  translated(
    textareaField({
      name: 'text',
      label: 'チャットの文',
      required: true,
      maxLength: 300,
      admin: {
        description: '短く、落ち着いた言葉で書きます。病気の診断や治療の判断は書きません。',
      },
    }),
  ),
  {
    type: 'array',
    name: 'choices',
    label: '選択肢',
    labels: { singular: '選択肢', plural: '選択肢' },
    maxRows: 5,
    admin: {
      description: '五つまでです。',
      components: { RowLabel: arrayRowLabel(['label']) },
    },
    fields: [
      translated(
        textField({ name: 'label', label: '選択肢の言葉', required: true, maxLength: 40 }),
      ),
      textField({
        name: 'next',
        label: '行き先の場面',
        required: true,
        maxLength: 40,
        admin: {
          description: 'この案内にある場面の名前です。',
          components: { Field: '/admin/components/chat/NextStepField#NextStepField' },
        },
      }),
    ],
  },
  {
    type: 'array',
    name: 'links',
    label: 'リンク',
    labels: { singular: 'リンク', plural: 'リンク' },
    maxRows: 5,
    admin: {
      description:
        'ページ、または条件を付けた一覧（例：/hospitals?area=shima、/events?format=online）に案内します。',
      components: { RowLabel: arrayRowLabel(['label', 'href']) },
    },
    fields: translatedLinkFields(),
  },
  checkboxField({
    name: 'showsContacts',
    label: '相談窓口を示す',
    admin: { description: '電話番号、受付時間、いま受付中かどうかを示します。' },
  }),
]
