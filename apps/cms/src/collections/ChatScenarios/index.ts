import { chatEffectField } from '../../chat/checks/chatEffectField'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { integerField } from '../../fields/integerField'
import { textField } from '../../fields/textField'
import { searchedInJapanese } from '../../localization/searchedInJapanese'
import { translated } from '../../localization/translated'
import { draftCollection } from '../draftCollection'
import { refuseBadScenario } from './hooks/refuseBadScenario'
import { stepFields } from './stepFields'

/** チャットの案内 (docs/content-model.md, decision 0031). */
export const ChatScenarios = draftCollection({
  slug: 'chat-scenarios',
  typescript: { interface: 'ChatScenario' },
  labels: { singular: 'チャットの案内', plural: 'チャットの案内' },
  defaultSort: 'order',
  hooks: { afterChange: [refuseBadScenario] },
  admin: {
    group: '内容',
    description:
      'チャットで、選択肢を選びながら行き先にたどり着く案内です。一つ一つの「場面」に文と選択肢を書き、最後の場面にはリンクか相談窓口を入れます。行き止まりや一回りがあると公開できません。',
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', '_status', 'updatedAt'],
    listSearchableFields: searchedInJapanese(['title', 'steps.text'], ['otherWordings.text']),
  },
  fields: [
    translated(
      textField({
        name: 'title',
        label: '題名',
        required: true,
        maxLength: 40,
        admin: { description: 'チャットの最初に、選択肢として出る言葉です（例：相談先を探す）。' },
      }),
    ),
    {
      type: 'array',
      name: 'otherWordings',
      label: '別の言い方',
      labels: { singular: '言い方', plural: '言い方' },
      maxRows: 20,
      admin: {
        description:
          'この言葉だけが入力されたときも、この案内が始まります（例：相談したい）。英語など、ほかの言語の言い方も同じ一覧に書きます。',
        components: { RowLabel: arrayRowLabel(['text']) },
      },
      fields: [textField({ name: 'text', label: '言い方', required: true, maxLength: 60 })],
    },
    {
      type: 'array',
      name: 'steps',
      label: '場面',
      labels: { singular: '場面', plural: '場面' },
      maxRows: 40,
      admin: {
        description: 'いちばん上の場面から始まります。',
        components: { RowLabel: arrayRowLabel(['key', 'text']) },
      },
      fields: stepFields,
    },
    {
      type: 'ui',
      name: 'walk',
      label: '試してみる',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/components/chat/ScenarioWalk#ScenarioWalk' },
      },
    },
    chatEffectField(),
    integerField({
      name: 'order',
      label: '並び順',
      min: 0,
      max: 999,
      admin: {
        position: 'sidebar',
        description: '小さい数から並びます。最初に出るのは五つまでです。',
      },
    }),
  ],
})
