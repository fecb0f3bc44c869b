import type { Language } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import type { AsOf } from '../../search/engine/SearchEngine'

/** For whom something is looked up, and when. */
export interface Asking {
  payload: Payload
  /** Of labels and names. */
  language: Language
  now: Date
  /** When the question came. */
  asOf?: AsOf
}
