import { CONFIRMERS, labelIn } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

/** Who made sure of a fact and when: 「2026年（令和8年）11月1日に東京都が確認」; empty where neither is known. */
export function confirmationText({
  confirmedOn,
  confirmedBy,
}: {
  confirmedOn: string | null
  confirmedBy: string | null
}): string {
  const language = contentLanguage()
  const t = translator('HospitalFacts', language)
  const date = confirmedOn ? dateIn(language, confirmedOn) : ''
  if (confirmedBy === 'published') return date ? t('confirmedOnFrom', { date }) : t('confirmedFrom')
  const person = labelIn(language, CONFIRMERS, confirmedBy)
  if (!person) return date && t('confirmedOn', { date })
  return date ? t('confirmedOnBy', { date, person }) : t('confirmedBy', { person })
}
