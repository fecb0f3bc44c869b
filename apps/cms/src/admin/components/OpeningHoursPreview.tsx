'use client'

import { useWatchForm } from '@payloadcms/ui'
import { openingHoursText } from '@tokyo-cancer-portal/domain'
import type { UIFieldClientProps } from 'payload'
import { openingHoursIn } from '../openingHoursIn'

/** The sentence that visitors will read, while the hours are being typed. */
export function OpeningHoursPreview({ path }: UIFieldClientProps) {
  const { getDataByPath } = useWatchForm()
  const group = path.split('.').slice(0, -1).join('.')
  const words = openingHoursText(openingHoursIn(getDataByPath(group)))
  return (
    <p aria-live="polite" className="portal-note">
      サイトでの表示：{words || '未確認'}
    </p>
  )
}
