import { searchedInJapanese } from '../../localization/searchedInJapanese'
import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { glossaryFields } from './fields'

/** 用語 (docs/content-model.md). */
export const GlossaryTerms = draftCollection({
  slug: 'glossary-terms',
  typescript: { interface: 'GlossaryTerm' },
  labels: { singular: '用語', plural: '用語' },
  defaultSort: 'reading',
  defaultPopulate: { term: true, reading: true, slug: true },
  admin: {
    group: '内容',
    description:
      'がんに関わる言葉の読みと、やさしい説明です。サイトの文章で最初に使われたところに、説明とふりがなが付きます。',
    useAsTitle: 'term',
    defaultColumns: ['term', 'reading', 'explanation', '_status', 'updatedAt'],
    listSearchableFields: searchedInJapanese(
      ['term', 'explanation'],
      ['reading', 'otherWordings.text'],
    ),
    ...previewSettings('glossary-terms'),
  },
  fields: glossaryFields,
})
