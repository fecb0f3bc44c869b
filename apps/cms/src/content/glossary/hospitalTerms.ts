import { type Designation, DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import type { TermSeed } from '../types/documents'
import { termSeed } from './termSeed'

/** The kinds of hospital by designation, in the words of the vocabulary, so that glossary and search never differ. */
const READINGS: readonly (readonly [slug: string, designation: Designation, reading: string])[] = [
  [
    'prefectural-core-hospital',
    'prefectural-core',
    'とどうふけんがんしんりょうれんけいきょてんびょういん',
  ],
  ['regional-core-hospital', 'regional-core', 'ちいきがんしんりょうれんけいきょてんびょういん'],
  ['regional-care-hospital', 'regional-care', 'ちいきがんしんりょうびょういん'],
  ['childhood-core-hospital', 'childhood-core', 'しょうにがんきょてんびょういん'],
  ['genome-core-hospital', 'genome-core', 'がんゲノムいりょうちゅうかくきょてんびょういん'],
  ['genome-hub-hospital', 'genome-hub', 'がんゲノムいりょうきょてんびょういん'],
  ['genome-cooperation-hospital', 'genome-cooperation', 'がんゲノムいりょうれんけいびょういん'],
  [
    'metropolitan-core-hospital',
    'metropolitan-core',
    'とうきょうとがんしんりょうれんけいきょてんびょういん',
  ],
  [
    'metropolitan-cooperation-hospital',
    'metropolitan-cooperation',
    'とうきょうとがんしんりょうれんけいきょうりょくびょういん',
  ],
  [
    'metropolitan-childhood-hospital',
    'metropolitan-childhood',
    'とうきょうとしょうにがんしんりょうびょういん',
  ],
]

export const hospitalTerms: readonly TermSeed[] = [
  termSeed(
    'designated-cancer-hospital',
    ['がん診療連携拠点病院', 'がんしんりょうれんけいきょてんびょういん'],
    '質の高いがん医療を受けられるように、国などが指定した病院です。専門的な治療のほか、相談や緩和ケアなどにも対応します。',
  ),
  ...READINGS.map(([slug, designation, reading]) => {
    const { label, description } = DESIGNATIONS.find(({ value }) => value === designation) ?? {}
    if (!label || !description) throw new RangeError(`unknown designation ${designation}`)
    return termSeed(slug, [label, reading], description)
  }),
]
