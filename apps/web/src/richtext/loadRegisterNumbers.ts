import type { RegisterNumber, RegisterNumbers } from '@tokyo-cancer-portal/domain'

import { getSiteSettings, listHospitals } from '@tokyo-cancer-portal/cms-client'
import { addDays, countRegister, publishedCounts, toInstant } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { currentTimeUntil } from '../dates/currentTimeUntil'
import { dayOfDesignations } from '../hospitals/dayOfDesignations'

/**
 * What is counted today, for numbers that stand in a text. The document is good until one of them changes: when a
 * designation begins or ends, and at midnight where one says of which day it is. Rejects with CmsUnavailableError.
 */
export async function loadRegisterNumbers(
  shown: readonly RegisterNumber[],
): Promise<RegisterNumbers> {
  const [hospitals, settings] = await Promise.all([listHospitals(cms()), getSiteSettings(cms())])
  const today = dayOfDesignations(hospitals)
  if (shown.some(saysToday)) currentTimeUntil([toInstant(addDays(today, 1), '00:00')])
  return {
    today,
    listed: countRegister(hospitals, today),
    published: publishedCounts(settings?.hospitalTotals),
  }
}

const saysToday = ({ withDate, basis }: RegisterNumber) => withDate && basis !== 'published'
