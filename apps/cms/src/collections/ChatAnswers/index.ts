import { mayReadAsColleague } from '../../access/mayReadAsColleague'
import { chatEffectField } from '../../chat/checks/chatEffectField'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { linkFields } from '../../fields/linkField'
import { localDateField } from '../../fields/localDateField'
import { ownOrganization } from '../../fields/ownOrganization'
import { relationField } from '../../fields/relationField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { draftCollection } from '../draftCollection'

/** チャット回答 (docs/content-model.md). */
export const ChatAnswers = draftCollection({
  slug: 'chat-answers',
  typescript: { interface: 'ChatAnswer' },
  labels: { singular: 'チャット回答', plural: 'チャット回答' },
  defaultSort: 'question',
  admin: {
    group: '内容',
    description: 'チャットでよく聞かれる質問への答えです。病気の診断や治療の判断は書きません。',
    useAsTitle: 'question',
    defaultColumns: ['question', 'owner', 'validUntil', '_status', 'updatedAt'],
    listSearchableFields: ['question', 'otherWordings.text', 'answer'],
  },
  fields: [
    textField({
      name: 'question',
      label: '質問',
      required: true,
      admin: { description: '例：がん相談支援センターとは何ですか' },
    }),
    {
      type: 'array',
      name: 'otherWordings',
      label: '別の聞き方',
      labels: { singular: '聞き方', plural: '聞き方' },
      maxRows: 30,
      // How visitors put it helps to find the answer; it is not published with it.
      access: { read: mayReadAsColleague('chat-answers') },
      admin: {
        description:
          '同じことを尋ねる、ほかの言い方です（例：病院の相談窓口、誰に相談すればいいの）。質問を見分けるために使い、公開されません。',
        components: { RowLabel: arrayRowLabel(['text']) },
      },
      fields: [textField({ name: 'text', label: '言い方', required: true })],
    },
    textareaField({
      name: 'answer',
      label: '答え',
      required: true,
      maxLength: 1200,
      admin: { description: '3〜4文までの短い答えにし、くわしい内容はリンクで案内します。' },
    }),
    {
      type: 'array',
      name: 'links',
      label: 'リンク',
      labels: { singular: 'リンク', plural: 'リンク' },
      interfaceName: 'PortalLinks',
      maxRows: 10,
      admin: { components: { RowLabel: arrayRowLabel(['label', 'href']) } },
      fields: linkFields(),
    },
    chatEffectField(),
    localDateField({
      name: 'validUntil',
      label: '有効期限',
      index: true,
      admin: { position: 'sidebar', description: 'この日を過ぎると、答えとして使われません。' },
    }),
    relationField({
      name: 'owner',
      label: '担当する組織',
      relationTo: 'organizations',
      defaultValue: ownOrganization,
      admin: { position: 'sidebar' },
    }),
  ],
})
