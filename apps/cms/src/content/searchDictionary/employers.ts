import { entry } from './entry'

/** For workplaces that support somebody with cancer. */
export const employers = [
  entry('workplace', '職場／会社／勤務先／勤め先／workplace', {
    reading: 'しょくば',
    typed: '事業所／オフィス',
    reason: '働く場所の言い方の違いです。',
  }),
  entry('employer', '企業／事業主／雇用主／employer', {
    reading: 'きぎょう',
    typed: '事業者／経営者／雇い主／社長／会社側',
    reason: '制度や資料によって言い方が違うためです。',
  }),
  entry('employee', '従業員／社員／employee', {
    reading: 'じゅうぎょういん',
    typed: '部下／働く人／スタッフ／労働者',
    reason: '部下などは立場による言い方なので、一方向に導きます。',
  }),
  entry('small-company', '中小企業／small business', {
    reading: 'ちゅうしょうきぎょう',
    typed: '小さな会社／50人未満',
    reason: '人数や、ふだんの言い方で探す人のためです。',
  }),
  entry('hr', '人事・労務担当者／人事担当者／人事労務', {
    reading: 'じんじろうむたんとうしゃ',
    typed: '人事／労務／総務',
    reason: '会社によって担当の名前が違うためです。',
  }),
  entry('manager', '管理職', {
    reading: 'かんりしょく',
    typed: '上司／部長／課長／マネジメント',
    reason: '部下を支える立場の人の言い方から導きます。',
  }),
  entry('work-rules', '就業規則／work rules', {
    reading: 'しゅうぎょうきそく',
    typed: '社内規程／会社の決まり／会社の規則',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('consideration', '職場での配慮／就業上の配慮', {
    reading: 'しょくばでのはいりょ',
    typed: '合理的配慮／配慮してほしい／仕事の配慮／就業上の措置',
    reason: '合理的配慮は法律の言葉で対象が決まっているため、一方向に導きます。',
  }),
  entry('handbook', 'ハンドブック／サポートブック／handbook', {
    typed: '手引き／マニュアル／ガイドブック',
    reason: '東京都の資料の名前が二通りあるためです。ほかの言い方からも導きます。',
  }),
  entry('training-material', '研修用教材／研修教材／training material', {
    reading: 'けんしゅうようきょうざい',
    typed: '社内研修／研修資料／eラーニング／教材',
    reason: '言い方の違いです。教材だけでは子ども向けのものも指すため、一方向に導きます。',
  }),
  entry('slides', 'スライド教材／slides', {
    reading: 'すらいどきょうざい',
    typed: 'スライド／パワーポイント／プレゼン資料',
    reason: 'ファイルの種類で探す人のためです。',
  }),
  entry('company-award', '企業表彰／表彰／award', {
    reading: 'きぎょうひょうしょう',
    typed: 'アワード／表彰企業／優良企業',
    reason: 'カタカナや英語で探す人のためです。',
  }),
  entry('casebook', '事例集／事例紹介集／好事例', {
    reading: 'じれいしゅう',
    typed: '取り組み事例／会社の例／他社の事例',
    reason: '同じ種類の資料の呼び方です。',
  }),
  entry('mental-health-work', 'メンタルヘルス／mental health', {
    typed: '職場のメンタル／心の健康',
    reason: '言い方の違いです。',
  }),
  entry('guideline', '両立支援のガイドライン', {
    reading: 'りょうりつしえんのがいどらいん',
    typed:
      '事業場における治療と仕事の両立支援のためのガイドライン／両立支援ガイドライン／ガイドライン',
    reason: '国の指針の名前が長いためです。治療のガイドラインもあるため、一方向に導きます。',
  }),
]
