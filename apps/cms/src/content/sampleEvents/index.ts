import type { Loadable } from '../types/loadable'
import { patientEvents } from './patientEvents'
import { publicEvents } from './publicEvents'
import { sampleEvent } from './sampleEvent'

/** Events to look at before hospitals post their own, dated around `today`. */
export function sampleEvents(today: string): Loadable[] {
  return [...patientEvents, ...publicEvents].map((plan) => sampleEvent(plan, today))
}
