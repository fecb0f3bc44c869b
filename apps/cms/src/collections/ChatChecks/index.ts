import { CHECK_EXPECTATIONS, CHECK_LIMITS, MESSAGE_LIMITS } from '@tokyo-cancer-portal/chatbot'
import { DEFAULT_LANGUAGE, LANGUAGES, SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { checkboxField } from '../../fields/checkboxField'
import { inputHooks } from '../../fields/input/inputHooks'
import { searchedField } from '../../fields/searchedField'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { validateHref } from '../../fields/validators/validateHref'
import { collectionHooks } from '../../hooks/collectionHooks'
import { checkStateFields } from './checkStateFields'
import { refuseBadCheck } from './hooks/refuseBadCheck'

const expectsPage = (data: Record<string, unknown>) => data.expectation === 'record'

/**
 * チャットの確認問題 (docs/content-model.md, decision 0035): what the chatbot must reply to a question. Nothing of it is
 * public, so it has no drafts.
 */
export const ChatChecks: CollectionConfig = {
  slug: 'chat-checks',
  typescript: { interface: 'ChatCheck' },
  labels: { singular: 'チャットの確認問題', plural: 'チャットの確認問題' },
  access: collectionAccess('chat-checks'),
  hooks: collectionHooks('chat-checks', inputHooks({ beforeChange: [refuseBadCheck] })),
  timestamps: true,
  defaultSort: 'question',
  admin: {
    group: '運用',
    description:
      '「この質問には、こう答えてほしい」という問題です。チャット回答や言い換えを公開する前に、正しく答えられる問題が増えるか減るかを確かめます。',
    useAsTitle: 'question',
    defaultColumns: ['question', 'expectation', 'checkState', 'active', 'updatedAt'],
    listSearchableFields: ['question', 'note'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('chat-checks'),
    disableCopyToLocale: true,
    components: { beforeListTable: ['/admin/components/chatChecks/CheckAll#CheckAll'] },
  },
  fields: [
    textareaField({
      name: 'question',
      label: '質問',
      required: true,
      maxLength: MESSAGE_LIMITS.characters,
      admin: {
        description: '見る方が入力するとおりに書きます。名前など、個人が分かる言葉は書きません。',
      },
    }),
    {
      type: 'array',
      name: 'turns',
      label: '前のやりとり',
      labels: { singular: '発言', plural: '発言' },
      maxRows: MESSAGE_LIMITS.turns,
      admin: {
        description: 'この質問の前に、見る方が言ったことです。古い順に、三つまで書けます。',
        components: { RowLabel: arrayRowLabel(['text']) },
      },
      fields: [
        textField({
          name: 'text',
          label: '発言',
          required: true,
          maxLength: MESSAGE_LIMITS.characters,
        }),
      ],
    },
    selectField({
      name: 'language',
      label: '質問するページの言語',
      vocabulary: LANGUAGES,
      required: true,
      defaultValue: DEFAULT_LANGUAGE,
    }),
    selectField({
      name: 'expectation',
      label: '正しい返事',
      vocabulary: CHECK_EXPECTATIONS,
      required: true,
    }),
    searchedField({
      name: 'expected',
      label: '示されてほしいページ',
      maxRows: CHECK_LIMITS.expected,
      description: 'どれか一つが最初に示されれば、正しい返事です。',
      relationTo: SEARCHED_COLLECTIONS,
      condition: expectsPage,
    }),
    {
      type: 'array',
      name: 'addresses',
      label: '示されてほしいアドレス',
      labels: { singular: 'アドレス', plural: 'アドレス' },
      maxRows: CHECK_LIMITS.addresses,
      admin: {
        condition: expectsPage,
        description:
          'ページを選べないときに使います。条件を付けた一覧も書けます（例：/hospitals?cancer=lung）。',
        components: { RowLabel: arrayRowLabel(['href']) },
      },
      fields: [
        textField({
          name: 'href',
          label: 'アドレス',
          required: true,
          maxLength: 500,
          validate: validateHref,
        }),
      ],
    },
    textareaField({ name: 'note', label: 'メモ', maxLength: 500 }),
    checkboxField({
      name: 'active',
      label: '確かめるときに使う',
      defaultValue: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    ...checkStateFields,
  ],
}
