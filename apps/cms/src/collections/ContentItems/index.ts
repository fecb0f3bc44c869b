import { searchedInJapanese } from '../../localization/searchedInJapanese'
import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { contentItemFields } from './fields'
import { refuseParent } from './hooks/refuseParent'

/** ページ・お知らせ (docs/content-model.md). */
export const ContentItems = draftCollection({
  slug: 'content-items',
  typescript: { interface: 'ContentItem' },
  labels: { singular: 'ページ・お知らせ', plural: 'ページ・お知らせ' },
  defaultSort: 'order',
  defaultPopulate: {
    title: true,
    slug: true,
    kind: true,
    placement: true,
    summary: true,
    bannerImage: true,
    ended: true,
    publishedOn: true,
    order: true,
  },
  indexes: [{ fields: ['_status', 'placement'] }, { fields: ['_status', 'publishedOn'] }],
  admin: {
    group: '内容',
    description: 'サイトに載せる文章です。保存しただけでは公開されません。',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'placement', '_status', 'nextReviewOn', 'updatedAt'],
    listSearchableFields: searchedInJapanese(['title', 'summary'], ['slug']),
    ...previewSettings('content-items'),
  },
  hooks: { beforeChange: [refuseParent] },
  fields: contentItemFields,
})
