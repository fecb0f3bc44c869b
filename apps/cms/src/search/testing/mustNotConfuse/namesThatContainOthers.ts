import type { MustNotConfuse } from './MustNotConfuse'

/** Names, places and short names that are found inside other names. */
export const namesThatContainOthers: readonly MustNotConfuse[] = [
  {
    query: '京都',
    first: null,
    notFirst: [
      'organization:tokyo-hokeniryo',
      'organization:komagome-hospital',
      'organization:bokutoh-hospital',
    ],
    reason: '「東京都」の一部と一致するだけで、京都のことではありません。',
  },
  {
    query: '東大',
    first: 'organization:university-of-tokyo-hospital',
    notFirst: ['organization:tokyo-shinagawa-hospital'],
    reason: '東京品川病院の所在地「東大井」の一部と一致するだけです。',
  },
  {
    query: 'がん研',
    first: 'organization:cancer-institute-ariake-hospital',
    notFirst: ['organization:national-cancer-center-hospital', 'organization:ganjoho'],
    reason:
      '「国立がん研究センター」の一部とも一致しますが、「がん研」はがん研究会有明病院を指します。',
  },
  {
    query: '国立がん研究センター中央病院',
    first: 'organization:national-cancer-center-hospital',
    notFirst: [
      'organization:ganjoho',
      'organization:cancer-institute-ariake-hospital',
      'organization:saiseikai-central-hospital',
    ],
    reason: '名前のすべてが一致する病院が先です。',
  },
  {
    query: '国がん',
    first: 'organization:national-cancer-center-hospital',
    notFirst: ['organization:cancer-institute-ariake-hospital'],
    reason: '短い言い方が似ていますが、別の病院です。',
  },
  {
    query: '昭和病院',
    first: 'organization:showa-general-hospital',
    notFirst: ['organization:showa-medical-university-hospital'],
    reason: '公立昭和病院の名前の一部です。昭和医科大学病院とは別の病院です。',
  },
  {
    query: '昭和大学病院',
    first: 'organization:showa-medical-university-hospital',
    notFirst: ['organization:showa-general-hospital'],
    reason: '昭和医科大学病院の前の名前です。',
  },
  {
    query: '東京病院',
    first: 'organization:nho-tokyo-hospital',
    notFirst: [
      'organization:tokyo-shinagawa-hospital',
      'organization:tokyo-kyosai-hospital',
      'organization:tokyo-teishin-hospital',
    ],
    reason:
      '国立病院機構東京病院の短い言い方です。「東京」と「病院」の間に別の言葉がある病院とは違います。',
  },
  {
    query: '東京医療センター',
    first: 'organization:nho-tokyo-medical-center',
    notFirst: [
      'organization:nho-disaster-medical-center',
      'organization:japanese-red-cross-medical-center',
      'organization:tokyo-geriatric-medical-center',
    ],
    reason: 'ほかの医療センターより、名前がそのまま一致する病院が先です。',
  },
  {
    query: '東京医科大学病院',
    first: 'organization:tokyo-medical-university-hospital',
    notFirst: [
      'organization:tokyo-medical-university-hachioji',
      'organization:institute-of-science-tokyo-hospital',
      'organization:twmu-adachi-medical-center',
    ],
    reason: '東京医科歯科大学（前の名前）や東京女子医科大学とは別の大学です。',
  },
  {
    query: '東京医大',
    first: 'organization:tokyo-medical-university-hospital',
    notFirst: [
      'organization:twmu-adachi-medical-center',
      'organization:institute-of-science-tokyo-hospital',
    ],
    reason: '東京女子医大や医科歯科とは別の大学です。',
  },
  {
    query: '東京医科歯科大学病院',
    first: 'organization:institute-of-science-tokyo-hospital',
    notFirst: [
      'organization:tokyo-medical-university-hospital',
      'organization:tokyo-medical-university-hachioji',
    ],
    reason: '東京科学大学病院の前の名前です。東京医科大学とは別の大学です。',
  },
  {
    query: '八王子医療センター',
    first: 'organization:tokyo-medical-university-hachioji',
    notFirst: [
      'organization:tokyo-medical-university-hospital',
      'organization:nho-tokyo-medical-center',
    ],
    reason: '同じ大学の、別の場所の病院です。',
  },
  {
    query: '女子医大',
    first: 'organization:twmu-adachi-medical-center',
    notFirst: [
      'organization:tokyo-medical-university-hospital',
      'organization:nippon-medical-school-hospital',
    ],
    reason: '「医大」だけが同じ、別の大学です。',
  },
]
