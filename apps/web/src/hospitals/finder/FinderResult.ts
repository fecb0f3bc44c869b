import type { HospitalHit } from '@tokyo-cancer-portal/cms-client'
import type { HospitalRequest } from './HospitalRequest'

/** A hospital as the answer to a question. */
export interface FinderResult {
  hit: HospitalHit
  chosen: HospitalRequest['chosen']
  /** Whether distances were asked for. */
  hasOrigin: boolean
  /** Local date on which designations are judged. */
  today: string
}
