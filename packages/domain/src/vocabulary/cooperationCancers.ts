import type { CancerType } from './cancerTypes'

/**
 * The six sites for which Tokyo designates 東京都がん診療連携協力病院: 肺・胃・大腸・肝・乳・前立腺.
 *
 * Source: 東京都がんポータルサイト「病院の概要」（2025-03-12）.
 */
export const COOPERATION_CANCERS = [
  'lung',
  'stomach',
  'colorectal',
  'liver',
  'breast',
  'prostate',
] as const satisfies readonly CancerType[]
