import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig, UIField } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { ownPartsAccess } from '../access/ownPartsAccess'
import { hiddenWithoutAnyAction } from '../access/hiddenWithout'
import { allowedButtons } from '../admin/allowedButtons'
import { isAuthored } from '../authoring/AUTHORED'
import { authoringEndpoints } from '../authoring/authoringEndpoints'
import { knownFindingsField } from '../authoring/known/knownFindingsField'
import { findingsPanelField } from '../authoring/findingsPanelField'
import { keptTextField } from '../fields/keptTextField'
import { inputHooks } from '../fields/input/inputHooks'
import { collectionHooks } from '../hooks/collectionHooks'
import { hasTranslations } from '../localization/hasTranslations'
import { languageNoticeField } from '../localization/languageNoticeField'
import { reviewLinkEndpoints } from '../reviewLinks/reviewLinkEndpoints'
import { workflowEndpoints } from '../workflow/workflowEndpoints'
import { workflowFields } from '../workflow/workflowFields'
import { workflowPanelField } from '../workflow/workflowPanelField'
import { PREVIEW_BUTTON, PREVIEW_VIEWS } from './previewSettings'
import { statusField } from './statusField'

type Settings = Omit<CollectionConfig, 'access' | 'slug' | 'trash' | 'versions' | 'timestamps'> & {
  slug: DraftCollectionSlug
  /** What stands beside the form besides the workflow. */
  panels?: readonly UIField[]
}

/**
 * What every collection has whose documents go through draft and publication: access and hooks stated once, at most
 * 50 versions a document, the trash, and the status as a word.
 *
 * Nothing is saved by itself: every save is a version that may be submitted or previewed, half-typed addresses and dates
 * are refused, and opening the form must not leave an empty document behind. What is typed is kept in the browser until it
 * is saved (decision 0046), and leaving the page with unsaved changes asks first.
 */
export function draftCollection({
  slug,
  fields,
  hooks,
  admin,
  endpoints,
  panels = [],
  ...rest
}: Settings): CollectionConfig {
  return {
    ...rest,
    slug,
    access: collectionAccess(slug),
    hooks: collectionHooks(slug, inputHooks(hooks)),
    versions: { maxPerDoc: 50, drafts: { autosave: false, schedulePublish: false } },
    trash: true,
    // In bulk nobody looks at what becomes public, and the buttons are there for everybody.
    disableBulkEdit: true,
    endpoints: [
      ...(endpoints || []),
      ...(isAuthored(slug) ? authoringEndpoints(slug) : []),
      ...workflowEndpoints(slug),
      ...reviewLinkEndpoints(slug),
    ],
    timestamps: true,
    admin: {
      ...admin,
      hideAPIURL: true,
      disableCopyToLocale: true,
      hidden: hiddenWithoutAnyAction(slug),
      components: {
        ...admin?.components,
        ...(admin?.livePreview ? { views: { ...admin.components?.views, ...PREVIEW_VIEWS } } : {}),
        edit: {
          ...admin?.components?.edit,
          ...(admin?.preview ? { PreviewButton: PREVIEW_BUTTON } : {}),
          ...allowedButtons(slug),
          Status: '/admin/components/NoStatus#NoStatus',
          beforeDocumentControls: [
            '/admin/components/formState/AskAgain#AskAgain',
            ...(hasTranslations(fields)
              ? ['/admin/components/languages/JapaneseTitle#JapaneseTitle']
              : []),
            '/admin/components/KeepUnsavedChanges#KeepUnsavedChanges',
            '/admin/components/ShowFieldErrors#ShowFieldErrors',
            '/admin/components/workflow/NamedField#NamedField',
          ],
        },
      },
    },
    fields: [
      keptTextField,
      workflowPanelField,
      ...(isAuthored(slug) ? [findingsPanelField] : []),
      ...panels,
      languageNoticeField(hasTranslations(fields)),
      ...ownPartsAccess(slug, fields),
      statusField(),
      ...workflowFields(slug),
      ...(isAuthored(slug) ? [knownFindingsField(slug)] : []),
    ],
  }
}
