import { entry } from './entry'

/** Where one can turn to. */
export const desks = [
  entry('consultation', '相談／consultation', {
    reading: 'そうだん',
    typed: '相談したい／話を聞いてほしい／誰かに話したい／誰かに聞いてほしい／counseling／advice',
    reason: '困っていることを文で入力する人と、英語で探す人を、相談の案内へ導きます。',
  }),
  entry(
    'consultation-center',
    'がん相談支援センター／相談支援センター／cancer consultation and support center',
    {
      reading: 'がんそうだんしえんせんたー',
      typed:
        'がん相談／相談窓口／相談先／がんの相談／がん相談室／がんかもしれない／治療をやめたい／抗がん剤をやめたい',
      reason:
        '病院では短く「相談支援センター」とも書かれます。「相談窓口」などは仕事の窓口も指すため、一方向に導きます。',
    },
  ),
  entry('telephone-consultation', '電話相談／電話での相談／telephone consultation', {
    reading: 'でんわそうだん',
    typed: '電話で相談／ホットライン／フリーダイヤル／hotline',
    reason: '言い方の違いと英語です。',
  }),
  entry('online-consultation', 'オンラインでの相談／オンライン相談／online consultation', {
    reading: 'おんらいんでのそうだん',
    typed: 'ビデオ通話で相談／ネットで相談／メール相談',
    reason: 'ビデオ通話やメールでの相談は方法が違うため、一方向に導きます。',
  }),
  entry('patient-salon', '患者サロン／がんサロン／patient salon', {
    reading: 'かんじゃさろん',
    typed: 'おしゃべり会／語り合いの会／患者の集まり／患者同士',
    reason: '病院によって呼び方が違うためです。',
  }),
  entry('patient-association', '患者会／患者団体／patient association', {
    reading: 'かんじゃかい',
    typed: '患者支援団体／同じ病気の会',
    reason: '患者支援団体は患者さん以外が運営するものもあるため、一方向に導きます。',
  }),
  entry('peer-support', 'ピアサポート／peer support', {
    typed: 'ピアサポーター／経験者に話を聞きたい／同じ病気の人と話したい／ピアカウンセリング',
    reason: '支える人（ピアサポーター）や、したいことから導きます。',
  }),
  entry('hello-work', 'ハローワーク／公共職業安定所／職業安定所／職安／Hello Work', {
    typed: '職業紹介所',
    reason: '正式な名前と、古くからの短い言い方です。',
    source: '厚生労働省「ハローワーク（公共職業安定所）」の表記',
  }),
  entry('sanpo-center', '産業保健総合支援センター／さんぽセンター／産保センター', {
    reading: 'さんぎょうほけんそうごうしえんせんたー',
    typed: '産保／職場の健康の相談',
    reason:
      '名前が長いため、短い言い方で探す人がいます。地域産業保健センターとは別の窓口なので結びません。',
  }),
  entry('regional-sanpo', '地域産業保健センター／地産保', {
    reading: 'ちいきさんぎょうほけんせんたー',
    typed: '地域窓口／小さな会社の産業医',
    reason: '短い言い方です。産業保健総合支援センターとは別の窓口なので結びません。',
  }),
  entry('metropolitan-bureau', '東京都保健医療局／保健医療局', {
    reading: 'とうきょうとほけんいりょうきょく',
    typed: '福祉保健局／東京都福祉保健局／都の担当課',
    reason:
      '令和5年に福祉保健局が分かれてできた局です。古い名前は福祉の分野も含むため、一方向に導きます。',
    source: '東京都の組織改正（令和5年（2023年）7月1日）',
  }),
  entry('health-center', '保健所／public health center', {
    reading: 'ほけんじょ',
    typed: '保健センター',
    reason: '保健センターは区市町村の別の施設なので、一方向に導きます。',
  }),
  entry('comprehensive-support', '地域包括支援センター／地域包括', {
    reading: 'ちいきほうかつしえんせんたー',
    typed: '包括／高齢者の相談窓口／包括支援センター',
    reason: '短い言い方と、ふだんの言い方です。',
  }),
  entry('visiting-nurse-station', '訪問看護ステーション', {
    reading: 'ほうもんかんごすてーしょん',
    typed: '訪問看護の事業所／訪看',
    reason: '短い言い方から導きます。',
  }),
  entry('hospital-school', '院内学級', {
    reading: 'いんないがっきゅう',
    typed: '病院の学校／入院中の勉強／病弱特別支援学校／病院内の教室',
    reason: '病院の中で学ぶ場の呼び方です。制度が違うものもあるため、一方向に導きます。',
  }),
  entry('foreign-language', '外国語への対応', {
    reading: 'がいこくごへのたいおう',
    typed: '医療通訳／通訳／英語が話せる／interpreter／English speaking／多言語',
    reason: 'このサイトでは「外国語への対応」と書いています。通訳などの言葉から一方向に導きます。',
  }),
  entry('legal-help', '法律相談', {
    reading: 'ほうりつそうだん',
    typed: '弁護士／法テラス／無料法律相談',
    reason: '弁護士などの言葉で探す人を導きます。',
  }),
]
