import { entry } from './entry'

/** Insurance and the schemes of health, care and labour. What differs in law is never joined both ways. */
export const insurance = [
  entry('health-insurance', '公的医療保険／public health insurance', {
    reading: 'こうてきいりょうほけん',
    typed: '健康保険／医療保険／社会保険／社保／保険証／health insurance',
    reason:
      '健康保険は公的医療保険の一つで、「医療保険」は民間の保険も指すため、どちらからも一方向に導きます。',
  }),
  entry('national-health-insurance', '国民健康保険／国保／National Health Insurance', {
    reading: 'こくみんけんこうほけん',
    typed: '自営業の保険／区の保険',
    reason: '短い言い方と英語です。会社の健康保険とは別なので結びません。',
  }),
  entry('kyokai-kenpo', '全国健康保険協会／協会けんぽ', {
    reading: 'ぜんこくけんこうほけんきょうかい',
    typed: '協会健保／中小企業の健康保険',
    reason: 'ふだんの呼び方です。',
  }),
  entry('voluntary-continuation', '任意継続', {
    reading: 'にんいけいぞく',
    typed: '退職後の保険／辞めた後の健康保険／健康保険の任意継続',
    reason: 'したいことで探す人を、制度の名前へ導きます。',
  }),
  entry('late-stage-elderly', '後期高齢者医療制度／後期高齢者医療', {
    reading: 'こうきこうれいしゃいりょうせいど',
    typed: '75歳以上の保険／75歳からの保険',
    reason: '短い言い方と、年齢で探す人のためです。',
  }),
  entry('my-number-card', 'マイナ保険証／マイナンバーカードの保険証', {
    reading: 'まいなほけんしょう',
    typed: '保険証／マイナンバーカード',
    reason: '同じものの呼び方です。「保険証」は広い言葉なので、一方向に導きます。',
  }),
  entry('private-insurance', 'がん保険／民間のがん保険／cancer insurance', {
    reading: 'がんほけん',
    typed: '診断給付金／保険金／民間保険',
    reason: '民間の保険の言い方です。公的医療保険とは結びません。',
  }),
  entry('loan-insurance', '団体信用生命保険／団信', {
    reading: 'だんたいしんようせいめいほけん',
    typed: '住宅ローン／がん団信／家のローン',
    reason: '短い言い方です。住宅ローンは広い言葉なので、一方向に導きます。',
  }),
  entry('long-term-care-insurance', '介護保険／long-term care insurance', {
    reading: 'かいごほけん',
    typed: '介護認定／要介護／要介護認定／介護サービスを使いたい',
    reason: 'したいことで探す人と英語です。',
  }),
  entry('care-leave-benefit', '介護休業給付金', {
    reading: 'かいごきゅうぎょうきゅうふきん',
    typed: '介護休業／家族の介護で休む',
    reason: '制度の名前へ、したいことから導きます。',
  }),
  entry('unemployment', '雇用保険の基本手当', {
    reading: 'こようほけんのきほんてあて',
    typed: '失業保険／失業手当／失業給付／雇用保険／unemployment insurance',
    reason: 'ふだんは「失業保険」と呼ばれます。雇用保険には別の給付もあるため、一方向に導きます。',
  }),
  entry('workers-compensation', '労災保険／労災', {
    reading: 'ろうさいほけん',
    typed: '労働災害／業務上のがん',
    reason: '短い言い方です。労災は災害そのものも指しますが、探す人には同じ案内が役立ちます。',
  }),
  entry('chronic-childhood', '小児慢性特定疾病／小慢', {
    reading: 'しょうにまんせいとくていしっぺい',
    typed: '子どもの医療費／小児慢性',
    reason: '正式な名前が長いため、短い言い方で探す人がいます。',
  }),
  entry('intractable-disease', '難病／intractable disease', {
    reading: 'なんびょう',
    typed: '指定難病／難病医療費',
    reason:
      '指定難病は難病の一部なので、一方向に導きます。がんとは別の制度なので、がんとは結びません。',
  }),
]
