import { SEARCH_LAB_LIMITS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { chatEffectField } from '../../chat/checks/chatEffectField'
import { checkboxField } from '../../fields/checkboxField'
import { readingField } from '../../fields/readingField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { searchEffectField } from '../../search/lab/searchEffectField'
import { wordRows } from './wordRows'

export const searchEntryFields: Field[] = [
  // Made of the words (`entryName`), for lists and mails.
  textField({ name: 'name', label: '言葉', index: true, admin: { hidden: true } }),
  textField({
    name: 'builtIn',
    label: '標準の項目',
    index: true,
    maxLength: 60,
    admin: {
      readOnly: true,
      condition: (data) => typeof data.builtIn === 'string' && data.builtIn !== '',
      components: { Field: '/admin/components/searchLab/BuiltInNote#BuiltInNote' },
    },
  }),
  checkboxField({
    name: 'isOff',
    label: 'この標準の項目を使わない',
    admin: {
      condition: (data) => typeof data.builtIn === 'string' && data.builtIn !== '',
      description: '選ぶと、この項目の言葉は同じ意味として扱われなくなります。',
    },
  }),
  wordRows({
    name: 'words',
    label: '同じ意味の言葉',
    maxRows: SEARCH_LAB_LIMITS.words,
    description:
      'どれで検索しても、ほかの言葉を含むページも見つかります。いちばん上は、サイトでの書き方にします。全角と半角、大文字と小文字、ひらがなとカタカナの違いは自動でそろうため、入力は要りません。',
  }),
  readingField({
    label: '読み',
    admin: {
      condition: (data) => data.isOff !== true,
      description: 'いちばん上の言葉の読みです。漢字を含むときに入力します（例：にゅうがん）。',
    },
  }),
  wordRows({
    name: 'typed',
    label: 'ここへ導く言葉',
    maxRows: SEARCH_LAB_LIMITS.typed,
    description:
      '意味が少し広い・狭い言葉、話し言葉、よくある書き間違いです。この言葉での検索から「同じ意味の言葉」へ導き、逆には導きません。',
  }),
  textareaField({
    name: 'reason',
    label: '理由',
    required: true,
    maxLength: 300,
    admin: {
      description: 'なぜ同じ意味として扱うのか、または使わないのかを書きます。公開されません。',
    },
  }),
  textField({
    name: 'source',
    label: '根拠',
    maxLength: 500,
    admin: { description: '正式な名前の変更など、確かめた資料があれば書きます。公開されません。' },
  }),
  searchEffectField(),
  chatEffectField(),
]
