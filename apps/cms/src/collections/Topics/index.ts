import { AUDIENCES, SITUATIONS } from '@tokyo-cancer-portal/domain'
import { layoutField } from '../../blocks/layout/layoutField'
import { integerField } from '../../fields/integerField'
import { relationField } from '../../fields/relationField'
import { selectField } from '../../fields/selectField'
import { slugField } from '../../fields/slugField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { titleSlug } from '../../fields/titleSlug'
import { translated } from '../../localization/translated'
import { searchedInJapanese } from '../../localization/searchedInJapanese'
import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'

/** トピック (docs/content-model.md). */
export const Topics = draftCollection({
  slug: 'topics',
  typescript: { interface: 'Topic' },
  labels: { singular: 'トピック', plural: 'トピック' },
  defaultSort: 'order',
  defaultPopulate: {
    title: true,
    slug: true,
    summary: true,
    parent: true,
    order: true,
    situation: true,
    audience: true,
  },
  admin: {
    group: '内容',
    description: '「仕事と治療」のような、ページ・資料・イベントをまとめる入口です。',
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'order', '_status', 'updatedAt'],
    listSearchableFields: searchedInJapanese(['title', 'summary'], ['slug']),
    ...previewSettings('topics'),
  },
  fields: [
    translated(textField({ name: 'title', label: '題名', required: true, maxLength: 60 })),
    translated(
      textareaField({
        name: 'summary',
        label: '要約',
        maxLength: 300,
        admin: { description: 'このトピックで何が分かるかを、1〜2文で書きます。' },
      }),
    ),
    layoutField(
      '上から順に並びます。空欄のときは、このトピック（入口となる状況・立場を選んだときは、それに当てはまるもの）のページ・資料・イベントを並べます。',
    ),
    relationField({
      name: 'parent',
      label: '上位のトピック',
      relationTo: 'topics',
      admin: { position: 'sidebar' },
    }),
    selectField({
      name: 'situation',
      label: '入口となる状況',
      vocabulary: SITUATIONS,
      admin: {
        position: 'sidebar',
        description: '「今の状況から探す」の入口として使うときに選びます。',
      },
    }),
    selectField({
      name: 'audience',
      label: '入口となる立場',
      vocabulary: AUDIENCES,
      admin: {
        position: 'sidebar',
        description: '「立場から探す」の入口として使うときに選びます。',
      },
    }),
    integerField({
      name: 'order',
      label: '並び順',
      min: 0,
      max: 9999,
      index: true,
      admin: { position: 'sidebar', description: '小さい番号から並びます。' },
    }),
    slugField(titleSlug('title', 'topic')),
  ],
})
