import { sameRecord } from './sameRecord'

/** Topics and pages, as people type them. */
export const topicsAndPages = [
  ...sameRecord('topic:work', {
    kana: 'ちりょうとしごとのりょうりつ',
    katakana: 'シゴト',
    english: 'work',
    misspelt: '治療と仕事の両率',
    synonym: '治療と就労の両立／両立支援／働きながら治療／仕事を続けたい',
  }),
  ...sameRecord('topic:consultation', {
    kana: 'そうだん',
    katakana: 'ソウダン',
    english: 'consultation',
    synonym: '相談したい／話を聞いてほしい／誰かに話したい',
  }),
  ...sameRecord('topic:hospitals', {
    kana: 'びょういん',
    english: 'hospital',
    synonym: '病院さがし',
  }),
  ...sameRecord('topic:money', {
    kana: 'おかねのこと',
    english: 'money',
    synonym: 'お金がない／生活費／経済的負担',
  }),
  ...sameRecord('topic:diagnosed', {
    kana: 'がんといわれたとき',
    katakana: 'ガンと言われた',
    synonym: '癌と言われた／がんと診断された／告知／がん宣告',
  }),
  ...sameRecord('topic:choosing-treatment', {
    kana: 'ちりょうをえらぶとき',
    synonym: '治療の選択／どの治療がよいか',
  }),
  ...sameRecord('topic:living-with-treatment', {
    kana: 'ちりょうちゅうのくらし',
    synonym: '治療中の生活／療養生活／がんと暮らす',
  }),
  ...sameRecord('topic:recurrence-palliative', {
    kana: 'さいはつ',
    katakana: 'サイハツ',
    'half-width': '緩和ｹｱ',
    english: 'palliative care',
    misspelt: '官和ケア',
    synonym: '緩和医療／再発が怖い／末期がん／ホスピス',
  }),
  ...sameRecord('topic:bereaved', {
    kana: 'たいせつなひとをなくしたかたへ',
    english: 'bereaved',
    synonym: '遺族／死別／夫を亡くした',
  }),
  ...sameRecord('topic:for-patients', { kana: 'かんじゃさん', synonym: 'がん患者' }),
  ...sameRecord('topic:for-families', {
    kana: 'かぞく',
    english: 'family',
    synonym: '妻ががん／母ががん／第二の患者',
  }),
  ...sameRecord('topic:for-employers', {
    kana: 'しょくば',
    english: 'employer',
    synonym: '事業主／会社／雇用主',
  }),
  ...sameRecord('topic:for-medical', { synonym: '医療者／相談員' }),
  ...sameRecord('content:consultation-center', {
    kana: 'がんそうだんしえんせんたー',
    katakana: 'ガンソウダンシエンセンター',
    'half-width': 'がん相談支援ｾﾝﾀｰ',
    english: 'cancer consultation and support center',
    misspelt: 'がん相談支援センタ',
    synonym: '癌相談支援センター／相談支援センター／相談窓口／がんかもしれない',
    abbreviation: 'がん相談',
  }),
  ...sameRecord('content:work-consultation-desks', {
    kana: 'しごとのそうだん',
    synonym: '両立支援 相談窓口／仕事 相談／就労 相談',
    abbreviation: '職安',
  }),
  ...sameRecord('content:cancer-and-work', {
    kana: 'がんのちりょうをうけながらはたらく',
    katakana: 'ガン治療を受けながら働く',
    synonym: '癌の治療を受けながら働く／働きながら治療',
  }),
  ...sameRecord('content:work-support-guide', {
    kana: 'ちりょうとしごとのりょうりつをささえる',
    synonym: '治療と就労の両立を支える',
  }),
  ...sameRecord('content:employer-tools', {
    kana: 'きぎょう',
    'half-width': '企業応援ﾂｰﾙ',
    misspelt: '企業応縁ツール',
    synonym: '社内研修 教材／癌治療と仕事を支援する企業応援ツール',
  }),
  ...sameRecord('content:employer-seminars', {
    kana: 'りょうりつしえんせみなー',
    'half-width': '両立支援ｾﾐﾅｰ',
    english: 'seminar',
    misspelt: '両立支援セミナ',
    synonym: '企業向け 勉強会',
  }),
  ...sameRecord('content:employment-grant', {
    kana: 'なんびょうがんかんじゃしゅうぎょうしえんしょうれいきん',
    misspelt: '就業支援奨励菌',
    synonym: '企業の助成金／企業への補助金／会社がもらえるお金',
    abbreviation: '就業支援奨励金',
  }),
  ...sameRecord('content:company-awards', {
    kana: 'きぎょうひょうしょう',
    english: 'award',
    misspelt: '企業表章',
    synonym: '優良な取組を行う企業表彰／表彰企業',
  }),
  ...sameRecord('content:surveys-and-meetings', {
    kana: 'ちょうさほうこくしょ',
    synonym: '癌患者の就労に関する調査結果／働く 調査',
  }),
  ...sameRecord('content:sharoushi-activities', {
    kana: 'しゃかいほけんろうむし／しゃろうし',
    katakana: 'シャロウシ',
    misspelt: '社会保健労務士会',
    synonym: '社会保険労務士会の取り組み／社会保険労務士会の取組み',
    abbreviation: '社労士／社労士会',
  }),
  ...sameRecord('content:head-and-neck-survey', {
    kana: 'とうけいぶがん',
    katakana: 'トウケイブがん',
    english: 'head and neck cancer',
    misspelt: '頭頸部がんサバイバ',
    synonym: '頭頚部がん／頭頸部癌／のどのがん／がん経験者 アンケート',
  }),
  ...sameRecord('content:job-hunting-resources', {
    kana: 'しゅうしょくかつどう',
    english: 'job hunting',
    misspelt: '就職括動',
    synonym: '仕事探し／求職／転職',
    abbreviation: '就活',
  }),
  ...sameRecord('content:sanpo-services', {
    kana: 'さんぎょうほけんそうごうしえんせんたー',
    'half-width': '産業保健総合支援ｾﾝﾀｰ',
    misspelt: '産業保険総合支援センター',
    abbreviation: '産保センター／さんぽセンター',
  }),
  ...sameRecord('content:cancer-videos', {
    kana: 'どうが',
    english: 'video',
    synonym: 'ビデオ がん／癌の動画／映像 がん',
  }),
  ...sameRecord('content:hospital-designations', {
    kana: 'がんしんりょうれんけいきょてんびょういん',
    english: 'designated cancer hospital',
    misspelt: 'がん診療連係拠点病院',
    synonym: '癌診療連携拠点病院',
    abbreviation: '拠点病院／がん拠点病院',
  }),
  ...sameRecord('content:accessibility', {
    kana: 'うぇぶあくせしびりてぃ',
    'half-width': 'ｱｸｾｼﾋﾞﾘﾃｨ',
    english: 'accessibility',
    misspelt: 'アクセシビリィ',
  }),
  ...sameRecord('content:privacy', {
    kana: 'こじんじょうほうのとりあつかい',
    english: 'privacy policy',
    synonym: 'プライバシーポリシー／個人情報の取扱い／クッキー',
  }),
  ...sameRecord('content:site-policy', { 'half-width': 'ｻｲﾄﾎﾟﾘｼｰ', synonym: '利用規約／転載' }),
  ...sameRecord('content:about-this-portal', {
    kana: 'つかいかた',
    'half-width': '東京都がんﾎﾟｰﾀﾙ',
    synonym: '東京都癌ポータル／利用方法',
  }),
]
