import type { ContentItemSeed } from '../types/documents'
import { consultationPages } from './consultationPages'
import { employerItems } from './employerItems'
import { homeBanner } from './homeBanner'
import { hospitalDesignations } from './hospitalDesignations'
import { plannedItems } from './plannedItems'
import { sitePages } from './sitePages'
import { surveyItems } from './surveyItems'
import { workGuides } from './workGuides'

/** Every page of the starting content; the news, which carry the day of loading, come beside. */
export const contentItems: readonly ContentItemSeed[] = [
  ...workGuides,
  ...employerItems,
  ...surveyItems,
  ...plannedItems,
  homeBanner,
  ...consultationPages,
  hospitalDesignations,
  ...sitePages,
]
