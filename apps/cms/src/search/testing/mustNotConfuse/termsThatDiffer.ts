import type { MustNotConfuse } from './MustNotConfuse'

/** Terms that differ in medicine, in law or by their date. */
export const termsThatDiffer: readonly MustNotConfuse[] = [
  {
    query: '乳がん',
    first: 'organization:tokyo-kyosai-hospital',
    notFirst: [
      'organization:tokyo-shinagawa-hospital',
      'organization:nho-tokyo-hospital',
      'organization:tokyo-geriatric-medical-center',
    ],
    reason: '乳がんで指定を受けている病院が、大腸や肺などだけの病院より先です。',
  },
  {
    query: '膀胱がん',
    first: null,
    notFirst: ['organization:tokyo-kyosai-hospital', 'term:breast', 'term:bile-duct'],
    reason: '膀胱がんの情報はまだありません。ほかのがんを代わりに示してはいけません。',
  },
  {
    query: '転移',
    first: 'term:metastasis',
    notFirst: ['term:recurrence', 'topic:recurrence-palliative'],
    reason: '転移と再発は別のことです。',
  },
  {
    query: '治験',
    first: 'term:clinical-trial',
    notFirst: ['term:clinical-research-trial'],
    reason: '治験は臨床試験の一つで、治験そのものの説明が先です。',
  },
  {
    query: '臨床試験',
    first: 'term:clinical-research-trial',
    notFirst: ['term:clinical-trial'],
    reason: '治験は臨床試験の一つで、臨床試験そのものの説明が先です。',
  },
  {
    query: '細胞診',
    first: 'term:cytology',
    notFirst: ['term:biopsy', 'term:pathological-diagnosis'],
    reason: '細胞診と生検は別の検査です。',
  },
  {
    query: '休職',
    first: 'term:leave-of-absence',
    notFirst: ['content:job-hunting-resources', 'resource:job-hunting-playlist'],
    reason: '同じ読みの「求職」とは別のことです。',
  },
  {
    query: '求職',
    first: 'content:job-hunting-resources',
    notFirst: ['term:leave-of-absence'],
    reason: '同じ読みの「休職」とは別のことです。',
  },
  {
    query: '地域産業保健センター',
    first: 'organization:regional-occupational-health-center',
    notFirst: ['organization:tokyo-sanpo', 'term:sanpo-center'],
    reason: '産業保健総合支援センターとは別の窓口です。',
  },
  {
    query: '地域がん診療病院',
    first: 'term:regional-care-hospital',
    notFirst: ['term:regional-core-hospital', 'term:childhood-core-hospital'],
    reason: '地域がん診療連携拠点病院とは別の指定です。',
  },
  {
    query: '小児がん拠点病院',
    first: 'term:childhood-core-hospital',
    notFirst: ['term:metropolitan-childhood-hospital'],
    reason: '東京都小児がん診療病院とは別の指定です。',
  },
  {
    query: 'がんゲノム医療拠点病院',
    first: 'term:genome-hub-hospital',
    notFirst: ['term:genome-core-hospital', 'term:genome-cooperation-hospital'],
    reason: '中核拠点病院や連携病院とは別の指定です。',
  },
  {
    query: '両立支援セミナー 令和6年3月',
    first: 'resource:seminar-2024-03',
    notFirst: ['resource:seminar-2023-03'],
    reason: '同じ名前のセミナーの、別の年のものです。',
  },
  {
    query: '就労支援ワーキンググループ 第3回',
    first: 'resource:working-group-3',
    notFirst: ['resource:working-group-4', 'resource:working-group-8'],
    reason: '同じ会議の、別の回の資料です。',
  },
  {
    query: '調査報告書 令和4年1月',
    first: 'resource:survey-report-2022',
    notFirst: ['resource:survey-report-2019'],
    reason: '別の年の報告書です。',
  },
]
