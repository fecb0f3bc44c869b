import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globalAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { allowedButtons } from '../../admin/allowedButtons'
import { layoutField } from '../../blocks/layout/layoutField'
import { PREVIEW_BUTTON, PREVIEW_VIEWS } from '../../collections/previewSettings'
import { globalInputHooks } from '../../fields/input/inputHooks'
import { globalHooks } from '../../hooks/globalHooks'
import { languageNoticeField } from '../../localization/languageNoticeField'
import { globalLivePreviewUrl, globalPreviewLink } from '../../preview/previewUrl'
import { baseVersionField } from '../../workflow/workflowFields'

/** トップページ (docs/content-model.md). */
export const Home: GlobalConfig = {
  slug: 'home',
  typescript: { interface: 'Home' },
  label: 'トップページ',
  access: globalAccess('home'),
  hooks: globalHooks('home', globalInputHooks()),
  versions: { max: 50, drafts: { autosave: false, schedulePublish: false } },
  admin: {
    group: '内容',
    description: 'トップページに並べるものを、上から順に決めます。',
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('home'),
    preview: globalPreviewLink('home'),
    livePreview: { url: globalLivePreviewUrl('home') },
    components: {
      views: PREVIEW_VIEWS,
      elements: {
        PreviewButton: PREVIEW_BUTTON,
        ...allowedButtons('home'),
        Status: '/admin/components/GlobalStatus#GlobalStatus',
        beforeDocumentControls: [
          '/admin/components/formState/AskAgain#AskAgain',
          '/admin/components/KeepUnsavedChanges#KeepUnsavedChanges',
        ],
      },
    },
  },
  fields: [
    languageNoticeField(true),
    layoutField('部品を足し、並べ替え、見出しを変えられます。公開するまでサイトは変わりません。'),
    baseVersionField('home'),
  ],
}
