import type { Organization } from '@tokyo-cancer-portal/cms-client'

/** What is known of a hospital's consultation centre, in a few words. */
export function consultationSummary({ consultationCenter }: Organization): string {
  const { availability, phone } = consultationCenter
  if (availability === 'no') return 'なし'
  if (availability === 'yes') return phone ? `あり（${phone}）` : 'あり'
  return '未確認'
}
