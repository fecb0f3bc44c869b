import type { AlertLevel } from '../alertLevels'
import type { Audience } from '../audiences'
import type { Availability } from '../availabilities'
import type { CalloutKind } from '../calloutKinds'
import type { Confidence } from '../confidences'
import type { Designation } from '../designations'
import type { EventFormat } from '../eventFormats'
import type { EventKind } from '../eventKinds'
import type { EventStatus } from '../eventStatuses'
import type { ResourceType } from '../resourceTypes'
import type { Situation } from '../situations'

/** What visitors read of the vocabularies, in one language: a word for each value. */
export type Labels = {
  alertLevels: Record<AlertLevel, string>
  audiences: Record<Audience, string>
  availabilities: Record<Availability, string>
  calloutKinds: Record<CalloutKind, string>
  confidences: Record<Confidence, string>
  designations: Record<Designation, string>
  eventFormats: Record<EventFormat, string>
  eventKinds: Record<EventKind, string>
  eventStatuses: Record<EventStatus, string>
  resourceTypes: Record<ResourceType, string>
  situations: Record<Situation, string>
}
