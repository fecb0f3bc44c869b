import type { ConformanceClaim } from '../../accessibility/conformanceTerms'
import type { EventStateValue } from '../../events/eventStates'
import type { EventTime } from '../../events/eventTimes'
import type { Openness } from '../../events/openness'
import type { AlertLevel } from '../alertLevels'
import type { ApplicationRequirement } from '../applicationRequirements'
import type { Area } from '../areas'
import type { Audience } from '../audiences'
import type { Availability } from '../availabilities'
import type { CalloutKind } from '../calloutKinds'
import type { CancerType } from '../cancerTypes'
import type { CareUrgency } from '../careUrgencies'
import type { Confidence } from '../confidences'
import type { Confirmer } from '../confirmers'
import type { Designation } from '../designations'
import type { EventAccessibility } from '../eventAccessibility'
import type { EventFormat } from '../eventFormats'
import type { EventKind } from '../eventKinds'
import type { EventStatus } from '../eventStatuses'
import type { FeeKind } from '../feeKinds'
import type { LinkCardStyle } from '../linkCardStyles'
import type { Municipality } from '../municipalities'
import type { ResourceType } from '../resourceTypes'
import type { SearchType } from '../../search/searchTypes'
import type { ServiceKind } from '../serviceKinds'
import type { ExplainedService, Service } from '../services'
import type { Situation } from '../situations'

/** What visitors read of the vocabularies, in one language: a word for each value. */
export type Labels = {
  alertLevels: Record<AlertLevel, string>
  applicationRequirements: Record<ApplicationRequirement, string>
  areas: Record<Area, string>
  audiences: Record<Audience, string>
  availabilities: Record<Availability, string>
  calloutKinds: Record<CalloutKind, string>
  cancerTypes: Record<CancerType, string>
  careUrgencies: Record<CareUrgency, string>
  confidences: Record<Confidence, string>
  conformanceClaims: Record<ConformanceClaim, string>
  confirmers: Record<Confirmer, string>
  designationMeanings: Record<Designation, string>
  designationShortNames: Record<Designation, string>
  designations: Record<Designation, string>
  eventAccessibility: Record<EventAccessibility, string>
  eventFormats: Record<EventFormat, string>
  eventKinds: Record<EventKind, string>
  eventStates: Record<EventStateValue, string>
  eventStatuses: Record<EventStatus, string>
  eventTimes: Record<EventTime, string>
  feeKinds: Record<FeeKind, string>
  linkCardStyles: Record<LinkCardStyle, string>
  municipalities: Record<Municipality, string>
  openness: Record<Openness, string>
  resourceTypes: Record<ResourceType, string>
  searchTypes: Record<SearchType, string>
  serviceKinds: Record<ServiceKind, string>
  serviceMeanings: Record<ExplainedService, string>
  services: Record<Service, string>
  situations: Record<Situation, string>
}
