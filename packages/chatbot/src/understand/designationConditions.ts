import { type Designation, DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import type { Condition } from './Condition'

const designatedBy = (authority: 'national' | 'metropolitan'): Designation[] =>
  DESIGNATIONS.filter((designation) => designation.designatedBy === authority).map(
    ({ value }) => value,
  )

/** How people call kinds of designated hospitals; what is longer stands first. */
const SAYINGS: readonly (readonly [RegExp, readonly Designation[], string])[] = [
  [/小児がん拠点病院/u, ['childhood-core'], '小児がん拠点病院'],
  [/小児がん診療病院/u, ['metropolitan-childhood'], '東京都小児がん診療病院'],
  [/ゲノム(?:医療)?中核拠点(?:病院)?/u, ['genome-core'], 'がんゲノム医療中核拠点病院'],
  [/ゲノム(?:医療)?拠点(?:病院)?/u, ['genome-hub'], 'がんゲノム医療拠点病院'],
  [/ゲノム(?:医療)?連携病院/u, ['genome-cooperation'], 'がんゲノム医療連携病院'],
  [
    /(?:がん)?ゲノム(?:医療)?(?:が受けられる|を受けられる|の|ができる)?(?=病院)/u,
    ['genome-core', 'genome-hub', 'genome-cooperation'],
    'がんゲノム医療の病院',
  ],
  [/都道府県(?:がん診療連携)?拠点(?:病院)?/u, ['prefectural-core'], '都道府県がん診療連携拠点病院'],
  [/地域(?:がん診療連携)?拠点(?:病院)?/u, ['regional-core'], '地域がん診療連携拠点病院'],
  [/東京都(?:がん診療連携)?拠点(?:病院)?/u, ['metropolitan-core'], '東京都がん診療連携拠点病院'],
  [/(?:がん診療連携)?協力病院/u, ['metropolitan-cooperation'], '東京都がん診療連携協力病院'],
  [/地域がん診療病院/u, ['regional-care'], '地域がん診療病院'],
  [
    /国(?:の|が|から|に)?指定(?:し(?:た|ている)|され(?:た|ている)|を受けた|の)?/u,
    designatedBy('national'),
    '国が指定した病院',
  ],
  [
    /(?:東京)?都(?:の|が|から|に)?指定(?:し(?:た|ている)|され(?:た|ている)|を受けた|の)?/u,
    designatedBy('metropolitan'),
    '都が指定した病院',
  ],
  [
    /(?:がん)?(?:診療連携)?拠点病院|きょてんびょういん|designated (?:cancer )?hospitals?/u,
    ['prefectural-core', 'regional-core', 'metropolitan-core'],
    'がん診療連携拠点病院',
  ],
]

/** What a hospital is to be designated as. */
export function designationConditions(text: string): Condition[] {
  for (const [pattern, values, label] of SAYINGS) {
    const said = pattern.exec(text)?.[0]
    if (said === undefined) continue
    return [
      {
        key: 'designation',
        events: null,
        hospitals: { designation: values.join(',') },
        label,
        said,
      },
    ]
  }
  return []
}
