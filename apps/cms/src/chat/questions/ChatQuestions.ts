import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { hiddenWithoutChatLearning } from '../../access/hiddenWithout'
import { systemHooks } from '../../collections/systemHooks'
import { localDateField } from '../../fields/localDateField'
import { termField } from '../../fields/termField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { KIND_LABELS, LANGUAGE_LABELS, LIST_LABELS, STEP_LABELS } from '../counts/replyTerms'
import { OUTCOME_LABELS } from './outcomeLabels'

const readOnly = { readOnly: true }
const nobody = () => false
/** By what the portal itself knows a question and its group; of no use to anybody else. */
const inside = {
  access: { read: nobody, create: nobody, update: nobody },
  admin: { hidden: true },
  required: true,
}

/**
 * チャットの質問 (docs/content-model.md, decision 0033): what visitors asked who agreed that it is kept, while staff keep
 * questions, without what identifies somebody. Read by those who write answers, changed by nobody, gone after 90 days.
 */
export const ChatQuestions: CollectionConfig = {
  slug: 'chat-questions',
  typescript: { interface: 'ChatQuestion' },
  labels: { singular: 'チャットの質問', plural: 'チャットの質問' },
  access: collectionAccess('chat-questions'),
  hooks: systemHooks('chat-questions'),
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-day',
  admin: {
    group: '運用',
    description:
      '保存に同意した方が、チャットで尋ねた質問です。電話番号、メールアドレス、お名前などは自動で伏せています。90日後に消えます。回答の下書きに写した聞き方だけは残ります。',
    useAsTitle: 'text',
    defaultColumns: ['text', 'outcome', 'list', 'recordTitle', 'day'],
    listSearchableFields: ['text'],
    hideAPIURL: true,
    hidden: hiddenWithoutChatLearning,
    disableCopyToLocale: true,
  },
  fields: [
    textareaField({ name: 'text', label: '質問', required: true, admin: readOnly }),
    termField({ name: 'outcome', label: '結果', labels: OUTCOME_LABELS }),
    textareaField({ name: 'replyText', label: '返事の文', admin: readOnly }),
    textField({ name: 'recordTitle', label: '最初に示した情報', admin: readOnly }),
    textField({ name: 'record', label: '最初に示した情報の場所', admin: readOnly }),
    termField({ name: 'list', label: '答えない理由', labels: LIST_LABELS }),
    termField({ name: 'kind', label: '返事', labels: KIND_LABELS }),
    termField({ name: 'step', label: '返事を決めたところ', labels: STEP_LABELS }),
    termField({ name: 'language', label: '言語', labels: LANGUAGE_LABELS }),
    {
      ...localDateField({ name: 'day', label: '日', index: true, admin: readOnly }),
      required: true,
    },
    textField({ name: 'reply', label: '返事の番号', unique: true, ...inside }),
    textField({ name: 'group', label: 'まとまり', index: true, ...inside }),
  ],
}
