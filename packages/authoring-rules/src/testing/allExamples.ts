import { CHARACTERS } from '../characters/examples'
import { DATES } from '../dates/examples'
import { EVENT } from '../event/examples'
import { HEADINGS } from '../headings/examples'
import { IMAGES } from '../images/examples'
import { LINKS } from '../links/examples'
import { LISTS } from '../lists/examples'
import { MEDIA } from '../media/examples'
import { PRIVACY } from '../privacy/examples'
import { TABLES } from '../tables/examples'
import { TEXTS } from '../texts/examples'
import { TIMES } from '../times/examples'
import type { RuleExamples } from './RuleExamples'

/** The examples of every rule. */
export const ALL_EXAMPLES: readonly RuleExamples[] = [
  ...CHARACTERS,
  ...DATES,
  ...TIMES,
  ...LINKS,
  ...IMAGES,
  ...HEADINGS,
  ...TABLES,
  ...LISTS,
  ...MEDIA,
  ...TEXTS,
  ...PRIVACY,
  ...EVENT,
]
