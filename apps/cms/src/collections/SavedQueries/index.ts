import { SEARCH_LAB_LIMITS, SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { inputHooks } from '../../fields/input/inputHooks'
import { searchedField } from '../../fields/searchedField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { collectionHooks } from '../../hooks/collectionHooks'

/**
 * 検索の見本 (docs/content-model.md): what must be found for which words. Nothing of it is public, so it has no drafts.
 */
export const SavedQueries: CollectionConfig = {
  slug: 'saved-queries',
  typescript: { interface: 'SavedQuery' },
  labels: { singular: '検索の見本', plural: '検索の見本' },
  access: collectionAccess('saved-queries'),
  hooks: collectionHooks('saved-queries', inputHooks()),
  timestamps: true,
  defaultSort: 'text',
  disableDuplicate: true,
  admin: {
    group: '運用',
    description:
      '「この言葉なら、このページが見つかってほしい」という見本です。言い換えやおすすめを公開する前に、見本の順位がどう変わるかを確かめます。',
    useAsTitle: 'text',
    defaultColumns: ['text', 'expected', 'note', 'updatedAt'],
    listSearchableFields: ['text', 'note'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('saved-queries'),
    disableCopyToLocale: true,
  },
  fields: [
    textField({
      name: 'text',
      label: '検索の言葉',
      required: true,
      unique: true,
      index: true,
      maxLength: 100,
      admin: { description: '見る方が入力するとおりに書きます（例：髪が抜ける）。' },
    }),
    searchedField({
      name: 'expected',
      label: '見つかってほしいページ',
      required: true,
      maxRows: SEARCH_LAB_LIMITS.expected,
      description: '一つ以上選びます。',
      relationTo: SEARCHED_COLLECTIONS,
    }),
    textareaField({ name: 'note', label: 'メモ', maxLength: 500 }),
  ],
}
