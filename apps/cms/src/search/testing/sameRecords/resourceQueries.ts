import { sameRecord } from './sameRecord'

/** Resources, as people type them. */
export const resourceQueries = [
  ...sameRecord('resource:handbook-2022', {
    'old-name': 'がんになった従業員の治療と仕事の両立支援サポートブック',
    kana: 'りょうりつしえんはんどぶっく',
    'half-width': '両立支援ﾊﾝﾄﾞﾌﾞｯｸ',
    english: 'handbook',
    misspelt: '両立支援ハンドブク',
    synonym: '癌になった従業員の治療と仕事の両立支援ハンドブック',
    abbreviation: 'サポートブック',
  }),
  ...sameRecord('resource:training-slides-2023', {
    'half-width': 'ｽﾗｲﾄﾞ教材',
    english: 'slides',
    synonym: '企業向け研修教材 スライド',
  }),
  ...sameRecord('resource:training-self-study-2023', {
    kana: 'けんしゅうようきょうざい',
    misspelt: '自己学集教材',
    synonym: '自己学習資材',
  }),
  ...sameRecord('resource:training-video-2023', {
    kana: 'どうが',
    synonym: '動画 教材／ビデオ 教材',
  }),
  ...sameRecord('resource:seminar-2024-03', {
    'half-width': 'ｵﾝﾗｲﾝｾﾐﾅｰ 令和6年3月',
    synonym: '両立支援セミナー 令和６年３月／セミナー 2024年3月',
  }),
  ...sameRecord('resource:seminar-2023-03', {
    synonym: '両立支援セミナー 令和５年３月／セミナー 2023年3月',
  }),
  ...sameRecord('resource:award-results', {
    kana: 'きぎょうひょうしょう',
    synonym: '企業表彰 結果',
  }),
  ...sameRecord('resource:casebook', {
    kana: 'じれいしゅう',
    misspelt: '事例招介集',
    synonym: '事例集／好事例',
  }),
  ...sameRecord('resource:employment-grant', {
    kana: 'しょうれいきん',
    synonym: '企業の助成金／難病・癌患者就業支援奨励金',
  }),
  ...sameRecord('resource:survey-report-2022', {
    kana: 'ちょうさほうこくしょ',
    synonym: '東京都癌患者の治療と仕事の両立に関する調査報告書／両立 調査結果',
  }),
  ...sameRecord('resource:survey-report-2019', {
    'old-name': 'がん患者の就労等に関する実態調査',
    kana: 'ちょうさほうこくしょ',
    misspelt: '実体調査報告書',
    synonym: 'がん医療等に関わる実態調査',
  }),
  ...sameRecord('resource:head-and-neck-survey', {
    kana: 'とうけいぶがんさばいばー',
    'half-width': '頭頸部がんｻﾊﾞｲﾊﾞｰ',
    synonym: '頭頚部がんサバイバー／頭頸部がん経験者 アンケート',
  }),
  ...sameRecord('resource:working-group-3', {
    'half-width': '就労支援ﾜｰｷﾝｸﾞｸﾞﾙｰﾌﾟ 第3回',
    misspelt: '就労支援ワキンググループ',
    abbreviation: '就労支援WG',
  }),
  ...sameRecord('resource:working-group-8', { synonym: '就労支援ワーキンググループ 第８回' }),
  ...sameRecord('resource:ganjoho-work-qa', {
    kana: 'がんとしごと',
    'half-width': 'がんと仕事のＱ＆Ａ',
    synonym: '癌と仕事のQ&A／がんと仕事 よくある質問',
    abbreviation: 'FAQ 仕事',
  }),
  ...sameRecord('resource:job-hunting-playlist', {
    english: 'playlist',
    synonym: '就活 動画／就職活動 ビデオ／ユーチューブ',
  }),
  ...sameRecord('resource:sanpo-work-support', {
    'half-width': '東京産業保健総合支援ｾﾝﾀｰ 両立支援',
    abbreviation: '産保センター 両立支援',
  }),
  ...sameRecord('resource:cancer-videos', { kana: 'どうが', synonym: 'ビデオ 癌' }),
]
