import type { ConsultationData } from './loadConsultation'

/** Whether one of the desks has a number that somebody confirmed: only then can anybody be told to call. */
export function hasPhone({ desk, centers, supportDesks }: ConsultationData): boolean {
  return [
    desk?.phone,
    ...centers.map(({ consultationCenter }) => consultationCenter.phone),
    ...supportDesks.map(({ phone }) => phone),
  ].some(Boolean)
}
