import type { Labels } from './Labels'
import type { Term } from '../term'

import { CONFORMANCE_CLAIMS } from '../../accessibility/conformanceTerms'
import { EVENT_STATES } from '../../events/eventStates'
import { EVENT_TIMES } from '../../events/eventTimes'
import { OPENNESS } from '../../events/openness'
import { SEARCH_TYPES } from '../../search/searchTypes'
import { ALERT_LEVELS } from '../alertLevels'
import { APPLICATION_REQUIREMENTS } from '../applicationRequirements'
import { AREAS } from '../areas'
import { AUDIENCES } from '../audiences'
import { AVAILABILITIES } from '../availabilities'
import { CALLOUT_KINDS } from '../calloutKinds'
import { CANCER_TYPES } from '../cancerTypes'
import { CARE_URGENCIES } from '../careUrgencies'
import { CONFIDENCES } from '../confidences'
import { CONFIRMERS } from '../confirmers'
import { DESIGNATION_MEANINGS, DESIGNATION_SHORT_NAMES, DESIGNATIONS } from '../designations'
import { EVENT_ACCESSIBILITY } from '../eventAccessibility'
import { EVENT_FORMATS } from '../eventFormats'
import { EVENT_KINDS } from '../eventKinds'
import { EVENT_STATUSES } from '../eventStatuses'
import { FEE_KINDS } from '../feeKinds'
import { LINK_CARD_STYLES } from '../linkCardStyles'
import { MUNICIPALITIES } from '../municipalities'
import { RESOURCE_TYPES } from '../resourceTypes'
import { SERVICE_KINDS } from '../serviceKinds'
import { SERVICE_MEANINGS, SERVICES } from '../services'
import { SITUATIONS } from '../situations'

/** The vocabularies of which visitors read something, by their name among the labels. */
export const TRANSLATED: Readonly<Record<keyof Labels, readonly Term[]>> = {
  alertLevels: ALERT_LEVELS,
  applicationRequirements: APPLICATION_REQUIREMENTS,
  areas: AREAS,
  audiences: AUDIENCES,
  availabilities: AVAILABILITIES,
  calloutKinds: CALLOUT_KINDS,
  cancerTypes: CANCER_TYPES,
  careUrgencies: CARE_URGENCIES,
  confidences: CONFIDENCES,
  conformanceClaims: CONFORMANCE_CLAIMS,
  confirmers: CONFIRMERS,
  designationMeanings: DESIGNATION_MEANINGS,
  designationShortNames: DESIGNATION_SHORT_NAMES,
  designations: DESIGNATIONS,
  eventAccessibility: EVENT_ACCESSIBILITY,
  eventFormats: EVENT_FORMATS,
  eventKinds: EVENT_KINDS,
  eventStates: EVENT_STATES,
  eventStatuses: EVENT_STATUSES,
  eventTimes: EVENT_TIMES,
  feeKinds: FEE_KINDS,
  linkCardStyles: LINK_CARD_STYLES,
  municipalities: MUNICIPALITIES,
  openness: OPENNESS,
  resourceTypes: RESOURCE_TYPES,
  searchTypes: SEARCH_TYPES,
  serviceKinds: SERVICE_KINDS,
  serviceMeanings: SERVICE_MEANINGS,
  services: SERVICES,
  situations: SITUATIONS,
}
