import {
  DICTIONARY_LISTS,
  type DictionaryList,
  STAFF_WORD_LIMITS as LIMITS,
  TAKES,
} from '@tokyo-cancer-portal/authoring-rules'
import type { Condition, Field } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'

/** Shows a field where the list of its row has something to put there. */
const of = (takes: readonly DictionaryList[]): Condition => {
  return (_data, row: { list?: DictionaryList | null }) =>
    row?.list !== undefined && row.list !== null && takes.includes(row.list)
}

const list = (): Field =>
  selectField({ name: 'list', label: '種類', vocabulary: DICTIONARY_LISTS, required: true })

const word = (): Field =>
  textField({ name: 'word', label: '言葉', required: true, maxLength: LIMITS.word })

export const writingWordFields: Field[] = [
  {
    type: 'array',
    name: 'entries',
    label: '足す言葉',
    labels: { singular: '言葉', plural: '言葉' },
    maxRows: LIMITS.entries,
    admin: {
      description:
        '標準の言葉と同じ言葉を足すと、標準のものの代わりに使われます。記号も、書いたとおりの文字として探します。',
      components: { RowLabel: arrayRowLabel(['word']) },
    },
    fields: [
      list(),
      word(),
      textField({
        name: 'instead',
        label: '代わりの書き方・意味',
        maxLength: LIMITS.to,
        admin: {
          condition: of(TAKES.to),
          description:
            '「直す」を押すと、この書き方に変わります。専門用語では、やさしい言葉での意味を書きます。どんな文でも同じ意味になるときだけ入力します。',
        },
      }),
      textareaField({
        name: 'reason',
        label: '理由',
        maxLength: LIMITS.reason,
        admin: {
          condition: of(TAKES.reason),
          description:
            '書いている方に、そのまま表示されます。例：今の法律での名前は「看護師」です。',
        },
      }),
      textField({
        name: 'unless',
        label: '後に続くときは見つけない言葉',
        maxLength: 200,
        admin: {
          condition: of(TAKES.unless),
          description:
            'いくつかあるときは「、」で区切ります。例：「成人病」に対して「棟、センター」。',
        },
      }),
    ],
  },
  {
    type: 'array',
    name: 'off',
    label: '使わない標準の言葉',
    labels: { singular: '言葉', plural: '言葉' },
    maxRows: LIMITS.off,
    admin: {
      description: '標準の言葉のうち、見つけなくてよいものです。下の一覧からも加えられます。',
      components: { RowLabel: arrayRowLabel(['word']) },
    },
    fields: [list(), word()],
  },
  {
    type: 'ui',
    name: 'builtInWords',
    label: '標準の言葉',
    admin: {
      components: { Field: '/admin/components/authoring/BuiltInWords#BuiltInWords' },
    },
  },
]
