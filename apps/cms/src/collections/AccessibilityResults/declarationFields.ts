import {
  ACCESSIBILITY_STANDARDS,
  CONFORMANCE_CLAIMS,
  CONFORMANCE_LEVELS,
  RELIED_TECHNOLOGIES,
} from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { localDateField } from '../../fields/localDateField'
import { selectField, selectManyField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { validateHref } from '../../fields/validators/validateHref'

/** What is declared, of which pages, and how it was found out. */
export const declarationFields: Field[] = [
  textField({
    name: 'title',
    label: '題名',
    required: true,
    maxLength: 120,
    admin: { description: '例：令和8年度 ウェブアクセシビリティ試験結果' },
  }),
  localDateField({ name: 'declaredOn', label: '表明日', required: true, index: true }),
  {
    type: 'row',
    fields: [
      localDateField({
        name: 'testedFrom',
        label: '試験の始まりの日',
        required: true,
        admin: { width: '50%' },
      }),
      localDateField({
        name: 'testedUntil',
        label: '試験の終わりの日',
        required: true,
        admin: { width: '50%' },
      }),
    ],
  },
  selectField({
    name: 'standard',
    label: '規格の名前と版',
    vocabulary: ACCESSIBILITY_STANDARDS,
    required: true,
    defaultValue: 'jis-2016',
  }),
  selectField({
    name: 'level',
    label: '適合レベル',
    vocabulary: CONFORMANCE_LEVELS,
    required: true,
    defaultValue: 'aa',
  }),
  selectField({
    name: 'claim',
    label: '対応度',
    vocabulary: CONFORMANCE_CLAIMS,
    required: true,
    admin: { description: '「不適合」が1つでもあるときは「準拠」と書けません。' },
  }),
  textareaField({
    name: 'selectionMethod',
    label: 'ページの選び方',
    required: true,
    admin: { description: '例：ページの種類ごとに代表のページを選び、残りは無作為に選びました。' },
  }),
  {
    type: 'array',
    name: 'pages',
    label: '試験をしたページ',
    labels: { singular: 'ページ', plural: 'ページ' },
    maxRows: 100,
    admin: { components: { RowLabel: arrayRowLabel(['title', 'url']) } },
    fields: [
      textField({ name: 'title', label: 'ページの名前', required: true }),
      textField({
        name: 'url',
        label: 'アドレス',
        required: true,
        maxLength: 2000,
        validate: validateHref,
        admin: { description: '例：/hospitals' },
      }),
    ],
  },
  selectManyField({
    name: 'technologies',
    label: '依存する技術',
    vocabulary: RELIED_TECHNOLOGIES,
    required: true,
  }),
  textareaField({
    name: 'method',
    label: '試験の方法',
    maxLength: 2000,
    admin: { description: '使った道具、読み上げソフト、試験をした人などを書きます。' },
  }),
  textareaField({
    name: 'followUp',
    label: '分かった問題点と今後の対応',
    maxLength: 3000,
    admin: { description: '「一部準拠」のときは、いつまでに何を直すかを書きます。' },
  }),
]
