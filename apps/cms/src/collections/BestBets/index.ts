import { SEARCH_LAB_LIMITS, SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { searchedField } from '../../fields/searchedField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { searchEffectField } from '../../search/lab/searchEffectField'
import { draftCollection } from '../draftCollection'
import { betName } from './hooks/betName'
import { refuseBadBet } from './hooks/refuseBadBet'

/** おすすめの結果 (docs/content-model.md, decision 0027). */
export const BestBets = draftCollection({
  slug: 'best-bets',
  typescript: { interface: 'BestBet' },
  labels: { singular: 'おすすめの結果', plural: 'おすすめの結果' },
  defaultSort: 'name',
  disableDuplicate: true,
  hooks: { beforeChange: [betName, refuseBadBet] },
  admin: {
    group: '運用',
    description:
      '決まった言葉で検索した方に、先頭で「おすすめ」として示すページです。公開を取り下げたページは、すぐに出なくなります。',
    useAsTitle: 'name',
    defaultColumns: ['name', 'results', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'queries.text', 'reason'],
  },
  fields: [
    // Made of the wordings (`betName`), for lists and mails.
    textField({ name: 'name', label: '検索の言葉', index: true, admin: { hidden: true } }),
    {
      type: 'array',
      name: 'queries',
      label: '検索の言葉',
      labels: { singular: '言葉', plural: '言葉' },
      maxRows: SEARCH_LAB_LIMITS.queries,
      admin: {
        description:
          'この言葉だけで検索されたときに働きます（全角と半角、ひらがなとカタカナの違いは自動でそろいます）。',
        components: { RowLabel: arrayRowLabel(['text']) },
      },
      fields: [textField({ name: 'text', label: '言葉', required: true, maxLength: 100 })],
    },
    searchedField({
      name: 'results',
      label: '先頭に出すページ',
      maxRows: SEARCH_LAB_LIMITS.results,
      description: `上から順に${SEARCH_LAB_LIMITS.results}件まで示します。公開していないページは、公開されるまで出ません。`,
      relationTo: SEARCHED_COLLECTIONS,
    }),
    textareaField({
      name: 'reason',
      label: '理由',
      required: true,
      maxLength: 300,
      admin: { description: 'なぜこのページを先頭に出すのかを書きます。公開されません。' },
    }),
    searchEffectField(),
  ],
})
