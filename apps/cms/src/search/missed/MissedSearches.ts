import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { systemHooks } from '../../collections/systemHooks'
import { integerField } from '../../fields/integerField'
import { localDateField } from '../../fields/localDateField'
import { textField } from '../../fields/textField'

const MOST = 1_000_000_000
const readOnly = { readOnly: true }
const nobody = () => false

/**
 * 検索で見つからなかった言葉 (docs/content-model.md): what was looked for in vain, counted for each day. Rows whose text was
 * looked for less than three times have a hash only and are seen by nobody.
 */
export const MissedSearches: CollectionConfig = {
  slug: 'missed-searches',
  typescript: { interface: 'MissedSearch' },
  labels: { singular: '検索で見つからなかった言葉', plural: '検索で見つからなかった言葉' },
  access: collectionAccess('missed-searches'),
  hooks: systemHooks('missed-searches'),
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-day',
  indexes: [{ fields: ['hash', 'day'], unique: true }],
  admin: {
    group: '運用',
    description:
      '検索しても何も見つからなかった言葉を、日ごとに数えたものです。数字や個人に関わる部分は除き、3回以上検索された言葉だけを90日間残します。',
    useAsTitle: 'text',
    defaultColumns: ['text', 'count', 'day'],
    listSearchableFields: ['text'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('search-entries'),
    disableCopyToLocale: true,
  },
  fields: [
    textField({ name: 'text', label: '検索の言葉', index: true, admin: readOnly }),
    localDateField({ name: 'day', label: '日', index: true, admin: readOnly }),
    integerField({ name: 'count', label: '回数', min: 0, max: MOST, admin: readOnly }),
    textField({
      name: 'hash',
      label: '言葉の符号',
      access: { read: nobody, create: nobody, update: nobody },
      admin: { hidden: true },
    }),
  ],
}
