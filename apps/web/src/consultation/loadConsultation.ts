import type { ContentItem, Desk, Organization } from '@tokyo-cancer-portal/cms-client'

import {
  getContentItem,
  getSiteSettings,
  listHospitals,
  listSupportDesks,
} from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

export interface ConsultationData {
  /** The portal's own desk. */
  desk: Desk | null
  /** Hospitals whose consultation centre is confirmed. */
  centers: readonly Organization[]
  /** Hospitals of which nobody has confirmed whether they have one. */
  unconfirmed: readonly Organization[]
  supportDesks: readonly Organization[]
  /** The pages that explain these desks, where there are any. */
  pages: readonly ContentItem[]
}

const PAGES = ['consultation-center', 'work-consultation-desks']

/** Every desk that the portal knows. Rejects with CmsUnavailableError. */
export async function loadConsultation(): Promise<ConsultationData> {
  const [settings, hospitals, supportDesks, ...pages] = await Promise.all([
    getSiteSettings(cms()),
    listHospitals(cms()),
    listSupportDesks(cms()),
    ...PAGES.map((slug) => getContentItem(cms(), slug)),
  ])
  const withAnswer = (answer: string | null) =>
    hospitals.filter(({ consultationCenter }) => consultationCenter.availability === answer)
  return {
    desk: settings?.consultation ?? null,
    centers: withAnswer('yes'),
    unconfirmed: withAnswer(null),
    supportDesks,
    pages: pages.filter((page) => page !== null),
  }
}
