import type { ContentItemSeed } from '../types/documents'
import { audiencePages } from './audiencePages'
import { cancerAndWork } from './cancerAndWork'
import { consultationPages } from './consultationPages'
import { employerItems } from './employerItems'
import { homeBanner } from './homeBanner'
import { hospitalDesignations } from './hospitalDesignations'
import { plannedItems } from './plannedItems'
import { sitePages } from './sitePages'
import { surveyItems } from './surveyItems'

/** Every page of the starting content; the news item, which carries the day of loading, comes beside. */
export const contentItems: readonly ContentItemSeed[] = [
  cancerAndWork,
  ...employerItems,
  ...surveyItems,
  ...plannedItems,
  homeBanner,
  ...consultationPages,
  hospitalDesignations,
  ...audiencePages,
  ...sitePages,
]
