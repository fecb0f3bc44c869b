import type { AccessibilityData } from './loadAccessibility'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** What the page of the policy is called. */
export function accessibilityTitle({ item }: AccessibilityData): string {
  return item?.title || translator('Accessibility', contentLanguage())('title')
}
