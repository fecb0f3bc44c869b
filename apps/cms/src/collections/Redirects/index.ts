import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { REDIRECT_STATUSES } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { inputHooks } from '../../fields/input/inputHooks'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'
import { collectionHooks } from '../../hooks/collectionHooks'
import { refuseLoop } from './hooks/refuseLoop'
import { validateDestination } from './validateDestination'
import { validateSource } from './validateSource'

/** 転送 (docs/content-model.md). */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  typescript: { interface: 'Redirect' },
  labels: { singular: '転送', plural: '転送' },
  access: collectionAccess('redirects'),
  hooks: collectionHooks('redirects', inputHooks({ beforeChange: [refuseLoop] })),
  timestamps: true,
  defaultSort: 'from',
  disableDuplicate: true,
  admin: {
    group: '運用',
    description:
      '古いアドレスを開いた方を、新しいページへ案内します。保存するとすぐに有効になります。',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'status', 'updatedAt'],
    listSearchableFields: ['from', 'to', 'note'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('redirects'),
    disableCopyToLocale: true,
  },
  fields: [
    textField({
      name: 'from',
      label: '古いアドレス',
      required: true,
      unique: true,
      index: true,
      maxLength: 1000,
      validate: validateSource,
      admin: { description: '「/」から始まる部分です（例：/portal/work/shien.html）。' },
    }),
    selectField({
      name: 'status',
      label: '転送の種類',
      vocabulary: REDIRECT_STATUSES,
      required: true,
      defaultValue: '301',
    }),
    textField({
      name: 'to',
      label: '新しい行き先',
      maxLength: 2000,
      validate: validateDestination,
      admin: {
        condition: (data) => data.status !== '410',
        description: '例：/contents/work-support、https://www.hokeniryo.metro.tokyo.lg.jp/',
      },
    }),
    textField({
      name: 'note',
      label: 'メモ',
      maxLength: 300,
      admin: { description: '公開されません。' },
    }),
  ],
}
