import type { Navigation, SiteSettings } from '@tokyo-cancer-portal/cms-client'

import { getNavigation, getSiteSettings, listHospitals } from '@tokyo-cancer-portal/cms-client'
import { cache } from 'react'

import { frameCms } from '../cms/frameCms'
import { isCmsUnavailable } from '../page/isCmsUnavailable'
import { translator } from '../languages/translator'

export interface Frame {
  siteName: string
  settings: SiteSettings | null
  navigation: Navigation | null
  /** Whether a consultation centre is confirmed for at least one hospital. */
  hasConsultationCenters: boolean
}

/** What stands around every page. Never fails: a page must be shown even if its frame is bare. */
export const loadFrame = cache(async (): Promise<Frame> => {
  const [settings, navigation, hospitals] = await Promise.all([
    orNull(getSiteSettings(frameCms())),
    orNull(getNavigation(frameCms())),
    orNull(listHospitals(frameCms())),
  ])
  return {
    siteName: settings?.siteName ?? translator('Frame')('siteName'),
    settings,
    navigation,
    hasConsultationCenters: (hospitals ?? []).some(
      ({ consultationCenter }) => consultationCenter.availability === 'yes',
    ),
  }
})

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (isCmsUnavailable(error)) return null
    throw error
  }
}
