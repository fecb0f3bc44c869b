import { CARE_TERMS } from '@tokyo-cancer-portal/chatbot'
import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globalAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { checkboxField } from '../../fields/checkboxField'
import { hoursField } from '../../fields/hoursField'
import { globalInputHooks } from '../../fields/input/inputHooks'
import { phoneField } from '../../fields/phoneField'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'
import { urlField } from '../../fields/urlField'
import { globalHooks } from '../../hooks/globalHooks'
import { modelFields } from './modelFields'
import { baseVersionField } from '../../workflow/workflowFields'

const { read: _read, ...access } = globalAccess('chat-settings')

/** チャットの設定 (docs/content-model.md, decision 0031). Nothing of it is read by visitors but through the chatbot. */
export const ChatSettings: GlobalConfig = {
  slug: 'chat-settings',
  typescript: { interface: 'ChatSettings' },
  label: 'チャットの設定',
  access: { ...access, read: access.readVersions },
  hooks: globalHooks('chat-settings', globalInputHooks()),
  admin: {
    group: '運用',
    description:
      'チャットが答えてはならないことと、そのときに示す窓口です。保存するとすぐにチャットに反映されます。',
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('chat-settings'),
  },
  fields: [
    checkboxField({
      name: 'isOff',
      label: 'チャットを止める',
      admin: {
        description: '止めている間は、チャットの代わりに、検索と相談窓口を案内します。',
      },
    }),
    checkboxField({
      name: 'keepsQuestions',
      label: '同意した方の質問の文を保存する',
      admin: {
        description:
          '「チャットの改善」で、答えられなかった質問を見直すためのものです。チャットに同意の欄が出て、同意した方の質問だけを保存します。電話番号、メールアドレス、お名前などは自動で伏せ、90日後に消します（回答の下書きに写した聞き方は残ります）。外すと、その時から保存しません。',
      },
    }),
    {
      type: 'array',
      name: 'crisisLines',
      label: 'つらい気持ちを受けとめる電話相談',
      labels: { singular: '窓口', plural: '窓口' },
      maxRows: 5,
      admin: {
        description:
          '「死にたい」などの言葉に、まず示す窓口です。電話番号と受付時間を公式の資料で確かめて入力します。空欄の間は、がん相談支援センターを示します。',
        components: { RowLabel: arrayRowLabel(['name']) },
      },
      fields: [
        textField({ name: 'name', label: '窓口の名前', required: true, maxLength: 100 }),
        phoneField({ required: true }),
        hoursField({ maxLength: 200 }),
        urlField(),
      ],
    },
    {
      type: 'array',
      name: 'careWords',
      label: '答えずに窓口を案内する言葉',
      labels: { singular: '言葉', plural: '言葉' },
      maxRows: 300,
      admin: {
        description:
          'よくある言葉は、はじめから入っています。足りなかった言葉を足します。この言葉を含む質問には、チャットは答えません。',
        components: { RowLabel: arrayRowLabel(['word']) },
      },
      fields: [
        selectField({ name: 'list', label: '種類', vocabulary: CARE_TERMS, required: true }),
        textField({ name: 'word', label: '言葉', required: true, maxLength: 60 }),
      ],
    },
    ...modelFields,
    baseVersionField('chat-settings'),
  ],
}
