import { entry } from './entry'

/** Costs, insurance, benefits and other public schemes. What differs in law is never joined both ways. */
export const moneyAndSchemes = [
  entry('money', 'お金のこと／お金／経済的な問題／money', {
    reading: 'おかねのこと',
    typed: 'おかね／お金がない／お金が足りない／生活費／生活が苦しい／経済的負担／金銭的な不安',
    reason: '困っていることを文で入力する人を、お金の案内へ導きます。',
  }),
  entry('medical-expenses', '医療費／治療費／medical expenses', {
    reading: 'いりょうひ',
    typed: 'いくらかかる／費用／病院代／入院費／がん治療の値段',
    reason: '言い方の違いです。費用だけでは医療以外も指すため、一方向に導きます。',
  }),
  entry('medical-expense-aid', '医療費の助成／医療費助成', {
    reading: 'いりょうひのじょせい',
    typed: 'お金がない／医療費が払えない／治療費が払えない／払えない／医療費が高い',
    reason: '困っている気持ちで入力する人を、使える制度へ導きます。',
  }),
  entry('high-cost-benefit', '高額療養費制度／高額療養費／high-cost medical expense benefit', {
    reading: 'こうがくりょうようひせいど',
    typed: '限度額／こうがくりょうようひ／高額医療費／高額医療制度／医療費の上限／医療費が高い',
    reason:
      '「高額医療費」と覚えている人が多いためです。「限度額」は認定証も指すため、一方向に導きます。',
  }),
  entry('ceiling-certificate', '限度額適用認定証／限度額認定証', {
    reading: 'げんどがくてきようにんていしょう',
    typed: '限度額／認定証／限度額適応認定証',
    reason:
      '「適用」を「適応」と書く人がいます。「限度額」だけでは制度も指すため、一方向に導きます。',
  }),
  entry('expense-deduction', '医療費控除／medical expense deduction', {
    reading: 'いりょうひこうじょ',
    typed: '確定申告／税金が戻る／税金の控除',
    reason: '確定申告はほかの目的でも行うため、一方向に導きます。',
  }),
  entry('sickness-allowance', '傷病手当金／injury and sickness allowance', {
    reading: 'しょうびょうてあてきん',
    typed: '傷病手当／休んでいる間のお金／休職中の給料／sick pay／傷病手当て金',
    reason:
      '雇用保険には別に「傷病手当」がありますが、健康保険の傷病手当金のつもりで入力する人が多いため、一方向に導きます。',
  }),
  entry('disability-pension', '障害年金／障がい年金／disability pension', {
    reading: 'しょうがいねんきん',
    typed: '障害者年金／障害基礎年金／障害厚生年金',
    reason: '書き方の違いです。基礎年金と厚生年金は別なので、それぞれから広い言葉へ導きます。',
  }),
  entry('disability-certificate', '身体障害者手帳', {
    reading: 'しんたいしょうがいしゃてちょう',
    typed: '障害者手帳／障害手帳／手帳をもらう',
    reason: '障害者手帳は精神障害などの手帳も指すため、一方向に導きます。',
  }),
  entry('public-assistance', '生活保護／public assistance', {
    reading: 'せいかつほご',
    typed: '生活扶助／生活に困った',
    reason:
      '英語と、困っていることの言い方から導きます。略した「生保」は生命保険も指すため入れません。',
  }),
  entry('welfare-loan', '生活福祉資金貸付制度／生活福祉資金', {
    reading: 'せいかつふくししきんかしつけせいど',
    typed: 'お金を借りたい／福祉の貸付／借りられるお金',
    reason: 'したいことで探す人を、公的な貸付の名前へ導きます。',
  }),
  entry('grant', '助成金／助成', {
    reading: 'じょせいきん',
    typed: '補助金／給付金／支援金／もらえるお金／subsidy／grant',
    reason: '補助金や給付金は仕組みが違いますが、区別せずに探す人が多いため、一方向に導きます。',
  }),
  entry('employer-grant', '難病・がん患者就業支援奨励金／就業支援奨励金', {
    reading: 'なんびょうがんかんじゃしゅうぎょうしえんしょうれいきん',
    typed: '企業の助成金／会社がもらえるお金／企業への補助金／がん患者の奨励金',
    reason: '奨励金の名前が長いためです。助成金などと思って探す企業の方も導きます。',
  }),
  entry('incentive', '奨励金', {
    reading: 'しょうれいきん',
    typed: '助成金／補助金',
    reason: '企業への奨励金を、助成金や補助金の言葉で探す人を一方向に導きます。',
  }),
  entry('wig-subsidy', 'ウィッグの購入費助成／アピアランスケアの助成', {
    reading: 'うぃっぐのこうにゅうひじょせい',
    typed: 'ウィッグの助成／かつらの補助／ウィッグ助成／ウィッグの補助金',
    reason: '区や市によって名前が違うためです。',
  }),
  entry('fertility-subsidy', '妊孕性温存の助成／生殖機能温存の助成', {
    reading: 'にんようせいおんぞんのじょせい',
    typed: '卵子凍結の助成／凍結保存の補助',
    reason: '制度によって呼び方が違うためです。',
  }),
  entry('room-charge', '差額ベッド代／室料差額／特別療養環境室料', {
    reading: 'さがくべっどだい',
    typed: '個室代／個室の料金／ベッド代',
    reason: '正式な名前と、ふだんの言い方です。',
  }),
  entry('travel-cost', '交通費', {
    reading: 'こうつうひ',
    typed: '通院の交通費／タクシー代／電車代',
    reason: '通院にかかるお金の言い方から導きます。',
  }),
  entry('survivors-pension', "遺族年金／survivor's pension", {
    reading: 'いぞくねんきん',
    typed: '夫が亡くなった後のお金／遺族厚生年金／遺族基礎年金',
    reason: '基礎年金と厚生年金は別なので、それぞれから広い言葉へ導きます。',
  }),
  entry('tax-return', '確定申告／tax return', {
    reading: 'かくていしんこく',
    typed: '税金の申告',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('nursing-cost', '介護費用', {
    reading: 'かいごひよう',
    typed: '介護のお金／介護にかかるお金',
    reason: '言い方の違いです。医療費とは分けています。',
  }),
  entry('scholarship', '奨学金／scholarship', {
    reading: 'しょうがくきん',
    typed: '学費／学校のお金',
    reason: '学費は奨学金とは限らないため、一方向に導きます。',
  }),
]
