'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { inOurWords } from './inOurWords'
import './portalWords.css'

/** Gives the editor's menus Japanese names and keywords, see `portalWordsFeature`. */
export const PortalWordsClient = createClientFeature(({ resolvedFeatures }) => {
  for (const [key, feature] of resolvedFeatures) resolvedFeatures.set(key, inOurWords(feature))
  return {}
})
