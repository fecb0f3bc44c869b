import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { resourceFields } from './fields'

/** 資料・リンク (docs/content-model.md). */
export const Resources = draftCollection({
  slug: 'resources',
  typescript: { interface: 'Resource' },
  labels: { singular: '資料・リンク', plural: '資料・リンク' },
  defaultSort: 'title',
  defaultPopulate: {
    title: true,
    slug: true,
    type: true,
    summary: true,
    file: true,
    url: true,
    publisher: true,
    editionDate: true,
    editionLabel: true,
    pages: true,
    minutes: true,
    ended: true,
    endedNote: true,
  },
  indexes: [{ fields: ['_status', 'type'] }],
  admin: {
    group: '資料',
    description: '冊子、教材、動画、報告書、外部サイトなどを、1件ずつ登録します。',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'publisher', 'editionDate', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary', 'aliases.name'],
    ...previewSettings('resources'),
  },
  fields: resourceFields,
})
