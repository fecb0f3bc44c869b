import type { Labels } from '../Labels'

import { CANCERS } from './cancers'
import { EVENTS } from './events'
import { GENERAL } from './general'
import { HOSPITALS } from './hospitals'
import { PLACES } from './places'
import { SERVICES } from './services'

export const EN: Labels = {
  ...GENERAL,
  ...EVENTS,
  ...HOSPITALS,
  ...PLACES,
  ...SERVICES,
  cancerTypes: CANCERS,
}
