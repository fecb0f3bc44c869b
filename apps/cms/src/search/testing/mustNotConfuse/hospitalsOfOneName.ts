import type { MustNotConfuse } from './MustNotConfuse'

/** Hospitals of one university, one owner or one place. */
export const hospitalsOfOneName: readonly MustNotConfuse[] = [
  {
    query: '慈恵医大',
    first: 'organization:jikei-university-hospital',
    notFirst: ['organization:jikei-daisan-hospital'],
    reason: '何も付けないときは、港区の附属病院を指します。',
  },
  {
    query: '慈恵第三病院',
    first: 'organization:jikei-daisan-hospital',
    notFirst: ['organization:jikei-university-hospital'],
    reason: '港区の附属病院とは別の病院です。',
  },
  {
    query: '順天堂',
    first: 'organization:juntendo-university-hospital',
    notFirst: ['organization:juntendo-nerima-hospital'],
    reason: '何も付けないときは、順天堂医院を指します。',
  },
  {
    query: '順天堂練馬',
    first: 'organization:juntendo-nerima-hospital',
    notFirst: ['organization:juntendo-university-hospital'],
    reason: '順天堂医院とは別の病院です。',
  },
  {
    query: '日本医科大学',
    first: 'organization:nippon-medical-school-hospital',
    notFirst: [
      'organization:nihon-university-itabashi-hospital',
      'organization:nippon-medical-school-tama-nagayama',
    ],
    reason: '日本大学とは別の大学です。付属病院が、多摩永山病院より先です。',
  },
  {
    query: '日大',
    first: 'organization:nihon-university-itabashi-hospital',
    notFirst: [
      'organization:nippon-medical-school-hospital',
      'organization:nippon-medical-school-tama-nagayama',
    ],
    reason: '日本医科大学とは別の大学です。',
  },
  {
    query: '永山病院',
    first: 'organization:nippon-medical-school-tama-nagayama',
    notFirst: ['organization:tama-medical-center', 'organization:nippon-medical-school-hospital'],
    reason: '同じ大学や同じ多摩の、別の病院です。',
  },
  {
    query: '多摩総合医療センター',
    first: 'organization:tama-medical-center',
    notFirst: [
      'organization:tokyo-childrens-medical-center',
      'organization:nippon-medical-school-tama-nagayama',
    ],
    reason: '同じ敷地の小児総合医療センターとは別の病院です。',
  },
  {
    query: '小児総合医療センター',
    first: 'organization:tokyo-childrens-medical-center',
    notFirst: ['organization:tama-medical-center', 'organization:ncchd-hospital'],
    reason: '同じ敷地の多摩総合医療センターとは別の病院です。',
  },
  {
    query: '成育医療',
    first: 'organization:ncchd-hospital',
    notFirst: [
      'organization:national-center-for-global-health',
      'organization:tokyo-childrens-medical-center',
    ],
    reason: '国立国際医療センター（前は国立国際医療研究センター病院）とは別の病院です。',
  },
  {
    query: '国立国際医療研究センター',
    first: 'organization:national-center-for-global-health',
    notFirst: [
      'organization:iuhw-mita-hospital',
      'organization:ncchd-hospital',
      'organization:st-lukes-international-hospital',
    ],
    reason: '前の名前です。国際医療福祉大学や成育医療研究センターとは別の病院です。',
  },
  {
    query: '国際医療福祉大学',
    first: 'organization:iuhw-mita-hospital',
    notFirst: ['organization:national-center-for-global-health'],
    reason: '国立国際医療センターとは別の病院です。',
  },
  {
    query: '三田病院',
    first: 'organization:iuhw-mita-hospital',
    notFirst: ['organization:saiseikai-central-hospital'],
    reason: '済生会中央病院は所在地が三田であるだけです。',
  },
  {
    query: '関東中央病院',
    first: 'organization:kanto-central-hospital',
    notFirst: ['organization:ntt-medical-center-tokyo', 'organization:saiseikai-central-hospital'],
    reason: 'NTT東日本関東病院とは別の病院です。',
  },
  {
    query: 'NTT関東病院',
    first: 'organization:ntt-medical-center-tokyo',
    notFirst: ['organization:kanto-central-hospital'],
    reason: '関東中央病院とは別の病院です。',
  },
  {
    query: '共済病院',
    first: 'organization:tokyo-kyosai-hospital',
    notFirst: ['organization:tachikawa-hospital', 'organization:kanto-central-hospital'],
    reason: '立川病院と関東中央病院は、共済組合が名前に付くだけです。',
  },
  {
    query: '立川病院',
    first: 'organization:tachikawa-hospital',
    notFirst: ['organization:nho-disaster-medical-center'],
    reason: '災害医療センターは所在地が立川市であるだけです。',
  },
  {
    query: '武蔵野赤十字病院',
    first: 'organization:musashino-red-cross-hospital',
    notFirst: ['organization:japanese-red-cross-medical-center'],
    reason: '広尾の日本赤十字社医療センターとは別の病院です。',
  },
]
