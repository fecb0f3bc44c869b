import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { hiddenWithoutChatLearning } from '../../access/hiddenWithout'
import { systemHooks } from '../../collections/systemHooks'
import { integerField } from '../../fields/integerField'
import { localDateField } from '../../fields/localDateField'
import { termField } from '../../fields/termField'
import { textField } from '../../fields/textField'
import { KIND_LABELS, LANGUAGE_LABELS, LIST_LABELS, STEP_LABELS } from './replyTerms'

const MOST = 1_000_000_000
const readOnly = { readOnly: true }
const number = (name: string, label: string) => ({
  ...integerField({ name, label, min: 0, max: MOST, admin: readOnly }),
  required: true,
  defaultValue: 0,
})
const key = <T extends object>(field: T) => ({ ...field, required: true, defaultValue: '' })

/**
 * チャットの集計 (docs/content-model.md, decision 0033): how often the chatbot replied in which way on a day, and what
 * visitors said of it. Numbers only: nothing of what was asked, and nothing of who asked.
 */
export const ChatCounts: CollectionConfig = {
  slug: 'chat-counts',
  typescript: { interface: 'ChatCount' },
  labels: { singular: 'チャットの集計', plural: 'チャットの集計' },
  access: collectionAccess('chat-counts'),
  hooks: systemHooks('chat-counts'),
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-day',
  indexes: [{ fields: ['day', 'language', 'kind', 'step', 'list', 'record'], unique: true }],
  admin: {
    group: '運用',
    description:
      'チャットがどのように返事をしたかを、日ごとに数えたものです。質問の文や、質問した方に関わることは含みません。',
    useAsTitle: 'recordTitle',
    defaultColumns: ['day', 'kind', 'step', 'list', 'recordTitle', 'count', 'yes', 'no'],
    listSearchableFields: ['recordTitle', 'record'],
    hideAPIURL: true,
    hidden: hiddenWithoutChatLearning,
    disableCopyToLocale: true,
  },
  fields: [
    {
      ...localDateField({ name: 'day', label: '日', index: true, admin: readOnly }),
      required: true,
    },
    key(termField({ name: 'language', label: '言語', labels: LANGUAGE_LABELS })),
    key(termField({ name: 'kind', label: '返事', labels: KIND_LABELS })),
    key(termField({ name: 'step', label: '返事を決めたところ', labels: STEP_LABELS })),
    key(termField({ name: 'list', label: '答えない理由', labels: LIST_LABELS })),
    key(textField({ name: 'record', label: '最初に示した情報の場所', admin: readOnly })),
    textField({ name: 'recordTitle', label: '最初に示した情報', admin: readOnly }),
    number('count', '返事の数'),
    number('yes', 'はい'),
    number('no', 'いいえ・違う'),
  ],
}
