import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Names what the editor's other features offer only in English, so it has to be loaded after them. The editor loads the
 * features from the last of its list to the first, and for the same reason cannot honour a declared dependency.
 */
export const portalWordsFeature = createServerFeature({
  key: 'portalWords',
  feature: { ClientFeature: '/editor/PortalWordsClient#PortalWordsClient' },
})
