import { draftCollection } from '../draftCollection'
import { entryName } from './hooks/entryName'
import { refuseBadEntry } from './hooks/refuseBadEntry'
import { refuseSecondEntry } from './hooks/refuseSecondEntry'
import { searchEntryFields } from './fields'

/** 検索の言い換え (docs/content-model.md, decision 0027). */
export const SearchEntries = draftCollection({
  slug: 'search-entries',
  typescript: { interface: 'SearchEntry' },
  labels: { singular: '検索の言い換え', plural: '検索の言い換え' },
  defaultSort: 'name',
  disableDuplicate: true,
  hooks: { beforeChange: [entryName, refuseBadEntry, refuseSecondEntry] },
  admin: {
    group: '運用',
    description:
      '検索で同じ意味として扱う言葉です。公開すると、次の検索からすぐに使われます。はじめから入っている標準の項目は「検索の調整」で見られます。',
    useAsTitle: 'name',
    defaultColumns: ['name', 'reason', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'words.text', 'typed.text', 'reason'],
  },
  fields: searchEntryFields,
})
