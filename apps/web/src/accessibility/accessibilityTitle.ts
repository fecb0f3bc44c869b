import type { AccessibilityData } from './loadAccessibility'

/** What the page of the policy is called. */
export function accessibilityTitle({ item }: AccessibilityData): string {
  return item?.title || 'ウェブアクセシビリティ方針'
}
