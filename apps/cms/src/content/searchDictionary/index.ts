import type { DictionaryEntry } from './DictionaryEntry'
import { basics } from './basics'
import { bloodCancers } from './bloodCancers'
import { cancers } from './cancers'
import { characters } from './characters'
import { children } from './children'
import { choosingTreatment } from './choosingTreatment'
import { dailyLife } from './dailyLife'
import { desks } from './desks'
import { drugsGeneral } from './drugsGeneral'
import { employers } from './employers'
import { events } from './events'
import { examinations } from './examinations'
import { feelingsAndFamily } from './feelingsAndFamily'
import { fertility } from './fertility'
import { hospitalsCentral } from './hospitalsCentral'
import { hospitalsWest } from './hospitalsWest'
import { institutions } from './institutions'
import { insurance } from './insurance'
import { materials } from './materials'
import { moneyAndSchemes } from './moneyAndSchemes'
import { otherCancers } from './otherCancers'
import { palliative } from './palliative'
import { people } from './people'
import { sideEffects } from './sideEffects'
import { siteWords } from './siteWords'
import { spelling } from './spelling'
import { symptoms } from './symptoms'
import { treatments } from './treatments'
import { work } from './work'

/**
 * The dictionary that a new portal's search starts with; staff edit it afterwards.
 *
 * Not in here, because the search reads it from where it is kept: the kinds of cancer, services, designations, areas
 * and municipalities (packages/domain), the glossary's other wordings, and names and former names of organizations.
 */
export const searchDictionary: readonly DictionaryEntry[] = [
  ...basics,
  ...cancers,
  ...bloodCancers,
  ...examinations,
  ...treatments,
  ...drugsGeneral,
  ...sideEffects,
  ...fertility,
  ...desks,
  ...people,
  ...institutions,
  ...hospitalsCentral,
  ...hospitalsWest,
  ...moneyAndSchemes,
  ...work,
  ...employers,
  ...dailyLife,
  ...feelingsAndFamily,
  ...palliative,
  ...children,
  ...siteWords,
  ...spelling,
  ...characters,
  ...otherCancers,
  ...choosingTreatment,
  ...symptoms,
  ...insurance,
  ...materials,
  ...events,
]
