import { entry } from './entry'

/** How treatment is chosen, watched over and accompanied, and what counts as proven. */
export const choosingTreatment = [
  entry('follow-up', '経過観察／フォローアップ', {
    reading: 'けいかかんさつ',
    typed: '様子を見る／治療後の検査／定期検査',
    reason: '治療の後に定期的に診てもらうことの言い方です。監視療法とは別のことなので結びません。',
  }),
  entry('active-surveillance', '監視療法／PSA監視療法／active surveillance', {
    reading: 'かんしりょうほう',
    typed: '前立腺がんで様子を見る',
    reason: '治療を始めずに見守る方法の呼び方です。治療後の経過観察とは結びません。',
  }),
  entry('standard-treatment', '標準治療／standard treatment', {
    reading: 'ひょうじゅんちりょう',
    typed: '標準療法／ガイドラインの治療／普通の治療',
    reason: '「普通の治療」と思って入力する人を導きます。「並の」という意味ではありません。',
  }),
  entry('advanced-medical-care', '先進医療', {
    reading: 'せんしんいりょう',
    typed: '先進治療／先進医療特約',
    reason:
      '国が定めた制度の名前です。「最先端の治療」という意味ではないため、その言葉とは結びません。',
  }),
  entry('patient-proposed', '患者申出療養', {
    reading: 'かんじゃもうしでりょうよう',
    typed: '申出療養／患者申し出療養／未承認薬を使いたい',
    reason: '国の制度の名前で、送り仮名を付けて書く人がいるためです。',
  }),
  entry('non-insured-care', '自由診療／保険外診療', {
    reading: 'じゆうしんりょう',
    typed: '自費診療／保険がきかない治療／保険のきかない',
    reason: '同じ意味の言い方です。先進医療とは別の仕組みなので結びません。',
  }),
  entry('alternative-medicine', '補完代替療法／補完代替医療', {
    reading: 'ほかんだいたいりょうほう',
    typed: '民間療法／代替療法／サプリメント／サプリ／健康食品',
    reason: '民間療法や健康食品で探す人を、注意点も書かれる言葉へ一方向に導きます。',
  }),
  entry('clinical-research-trial', '臨床試験／clinical trial／clinical study', {
    reading: 'りんしょうしけん',
    typed: '治験／臨床実験／新しい治療を試す',
    reason: '治験は臨床試験の一つなので、治験から臨床試験へ一方向に導きます。',
  }),
  entry('drug-trial', '治験', {
    reading: 'ちけん',
    typed: '治検／新薬の試験／治験ボランティア／新薬',
    reason:
      '薬などの承認のための臨床試験です。臨床試験のすべてが治験ではないため、治験だけの言葉を集めています。',
  }),
  entry('second-opinion', 'セカンドオピニオン／second opinion／2nd opinion', {
    typed: '別の医師の意見／ほかの先生の意見／別の病院の意見／セカンドオピニョン／主治医以外の意見',
    reason: 'カタカナの切り方と英語の違いです。ふだんの言い方からも導きます。',
  }),
  entry('informed-consent', 'インフォームドコンセント／informed consent', {
    typed: '説明と同意／同意書／インフォームドコンセプト',
    reason: 'カタカナの切り方の違いと、日本語の言い方です。',
  }),
  entry('shared-decision', '共同意思決定／シェアード・ディシジョン・メイキング／SDM', {
    reading: 'きょうどういしけってい',
    typed: '医師と一緒に決める／治療を一緒に決める',
    reason: 'カタカナの名前と略した言い方です。',
  }),
  entry('critical-path', '地域連携クリティカルパス／地域連携パス／がん地域連携クリティカルパス', {
    reading: 'ちいきれんけいくりてぃかるぱす',
    typed: '医療連携手帳／連携手帳',
    reason: '病院と診療所が分担して診るための計画の呼び方です。手帳の名前からも導きます。',
  }),
  entry(
    'rehabilitation',
    'がんのリハビリテーション／がんリハビリテーション／がんリハビリ／cancer rehabilitation',
    {
      typed: 'リハビリ／体力を戻したい／リハビリテーション',
      reason: '「リハビリ」だけではほかの病気のものも指すため、一方向に導きます。',
    },
  ),
  entry('supportive-care', '支持療法／サポーティブケア／supportive care', {
    reading: 'しじりょうほう',
    typed: '副作用対策／副作用を軽くする／副作用を抑える',
    reason:
      '同じ意味の言葉と、目的で探す人の言い方です。緩和ケアとは重なりますが、同じではないため結びません。',
  }),
]
