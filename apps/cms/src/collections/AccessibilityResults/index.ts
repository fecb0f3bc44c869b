import { slugField } from '../../fields/slugField'
import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { criteriaField } from './criteriaField'
import { declarationFields } from './declarationFields'
import { refuseUnfinished } from './refuseUnfinished'

/** アクセシビリティ試験結果 (docs/content-model.md): one document a year. */
export const AccessibilityResults = draftCollection({
  slug: 'accessibility-results',
  typescript: { interface: 'AccessibilityResult' },
  labels: { singular: 'アクセシビリティ試験結果', plural: 'アクセシビリティ試験結果' },
  defaultSort: '-declaredOn',
  defaultPopulate: { title: true, slug: true, declaredOn: true },
  admin: {
    group: '運用',
    description: '1年に1回の試験の結果です。試験をしていないことは、公開できません。',
    useAsTitle: 'title',
    defaultColumns: ['title', 'declaredOn', 'claim', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    ...previewSettings('accessibility-results'),
  },
  hooks: { beforeChange: [refuseUnfinished] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: '表明の内容', fields: declarationFields },
        { label: 'チェックリスト', fields: [criteriaField] },
      ],
    },
    slugField(({ declaredOn }) =>
      typeof declaredOn === 'string' && declaredOn !== ''
        ? { title: `result-${declaredOn.slice(0, 4)}`, prefix: 'result' }
        : undefined,
    ),
  ],
})
