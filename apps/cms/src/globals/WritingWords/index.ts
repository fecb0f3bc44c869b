import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globalAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { allowedButtons } from '../../admin/allowedButtons'
import { globalInputHooks } from '../../fields/input/inputHooks'
import { globalHooks } from '../../hooks/globalHooks'
import { baseVersionField } from '../../workflow/workflowFields'
import { refuseBadWords } from './hooks/refuseBadWords'
import { writingWordFields } from './fields'

const { read: _read, ...access } = globalAccess('writing-words')

/**
 * 文章の確認の言葉 (docs/content-model.md, decision 0045): what staff add to the words of the authoring rules, and which of the
 * program they switch off. Visitors read nothing of it; the rules use what is published.
 */
export const WritingWords: GlobalConfig = {
  slug: 'writing-words',
  typescript: { interface: 'WritingWords' },
  label: '文章の確認の言葉',
  access: { ...access, read: access.readVersions },
  hooks: globalHooks('writing-words', globalInputHooks({ beforeChange: [refuseBadWords] })),
  versions: { max: 50, drafts: { autosave: false, schedulePublish: false } },
  admin: {
    group: '運用',
    description:
      'フォームの「文章の確認」が見つける言葉です。標準の言葉に足したり、使わないことにしたりできます。公開すると、すぐに使われます。',
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('writing-words'),
    components: {
      elements: {
        ...allowedButtons('writing-words'),
        Status: '/admin/components/GlobalStatus#GlobalStatus',
        beforeDocumentControls: [
          '/admin/components/formState/AskAgain#AskAgain',
          '/admin/components/KeepUnsavedChanges#KeepUnsavedChanges',
        ],
      },
    },
  },
  fields: [...writingWordFields, baseVersionField('writing-words')],
}
