import { openingHoursText } from '@tokyo-cancer-portal/domain'
import type { Organization } from '../../../payload-types'

type Facts = Partial<Organization>

const CENTER = 'がん相談支援センター'

/** The consultation centre of a hospital that has one, under its own name. */
export const ownDeskName = ({ consultationCenter: center }: Facts): string | undefined => {
  if (center?.availability !== 'yes' && !center?.phone) return center?.name ?? undefined
  return center.name ?? CENTER
}

export const ownDeskPhone = ({ consultationCenter: center }: Facts): string | null | undefined =>
  center?.phone

/** Weekly hours in words: an event keeps them as they were when it was written. */
export const ownDeskHours = ({ consultationCenter: center }: Facts): string | undefined => {
  const { openingHours } = center ?? {}
  if (!openingHours) return undefined
  return openingHoursText(openingHours as Parameters<typeof openingHoursText>[0]) || undefined
}
