import type { Field } from 'payload'
import { checkboxField } from '../../fields/checkboxField'
import { textField } from '../../fields/textField'

/** Whether a language model may shorten answers, and what visitors are told about it (decision 0034). */
export const modelFields: Field[] = [
  checkboxField({
    name: 'usesModel',
    label: '言語モデル（AI）で回答を短くまとめる',
    admin: {
      description:
        'サーバーに言語モデルの設定があり、下に運営者の名前を入力したときだけ働きます。チャットの画面に運営者の名前を示し、同意した人の質問だけを送ります。送るのは、公開している文を引用して答える質問だけです。',
    },
  }),
  textField({
    name: 'modelOperator',
    label: '言語モデルの運営者',
    maxLength: 100,
    admin: {
      description:
        '質問の送り先です。契約している事業者などの正式な名前を入力します。チャットの画面に「〇〇が運営する言語モデル」と表示されます。空欄の間は、言語モデルを使いません。',
    },
  }),
  textField({
    name: 'modelOperatorInEnglish',
    label: '言語モデルの運営者（英語）',
    maxLength: 100,
    admin: { description: '英語の画面に表示します。空欄のときは、上の名前を表示します。' },
  }),
]
