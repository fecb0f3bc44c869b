import { entry } from './entry'

/** Drugs by kind, never by a brand name. Chemotherapy, targeted drugs, hormones and immunotherapy stay apart. */
export const drugsGeneral = [
  entry('chemotherapy', '抗がん剤／化学療法／抗がん薬／抗がん剤治療／chemotherapy', {
    reading: 'こうがんざい',
    typed: 'ケモ／キモセラピー／科学療法／抗がん剤の点滴／制がん剤',
    reason:
      '患者さんは「抗がん剤」、医療者は「化学療法」と言うためです。分子標的薬などは化学療法に含めないことがあるため、ここには入れません。',
  }),
  entry('drug-therapy', '薬物療法／薬物治療／drug therapy', {
    reading: 'やくぶつりょうほう',
    typed: '抗がん剤／化学療法／分子標的薬／免疫療法／ホルモン療法／薬の治療',
    reason:
      '薬を使う治療をまとめた言葉です。抗がん剤などから一方向に導き、薬物療法から抗がん剤へは導きません。',
  }),
  entry('outpatient-chemotherapy', '外来での薬物療法', {
    reading: 'がいらいでのやくぶつりょうほう',
    typed: '外来化学療法／通院で抗がん剤／通院治療／外来での抗がん剤／化学療法室',
    reason:
      'このサイトでは「外来での薬物療法」と書いています。外来化学療法は、その一部なので一方向に導きます。',
  }),
  entry(
    'targeted-drug',
    '分子標的薬／分子標的治療薬／分子標的療法／分子標的治療／targeted therapy',
    {
      reading: 'ぶんしひょうてきやく',
      typed: '分子標的剤／ターゲット治療',
      reason:
        '薬と、その薬による治療は、探す人には同じことだからです。抗がん剤のすべてではないため、抗がん剤とは結びません。',
    },
  ),
  entry(
    'hormone-therapy',
    'ホルモン療法／内分泌療法／ホルモン治療／hormone therapy／endocrine therapy',
    {
      reading: 'ほるもんりょうほう',
      typed: 'ホルモン剤／ホルモン注射',
      reason:
        '医療者は「内分泌療法」と言うことがあるためです。更年期のホルモン補充療法は別のものなので入れません。',
    },
  ),
  entry('immunotherapy', '免疫療法／immunotherapy', {
    reading: 'めんえきりょうほう',
    typed: '免疫治療／免疫チェックポイント阻害薬／免疫細胞療法',
    reason:
      '広い言葉で、効果が確かめられていないものも含みます。種類の名前から一方向に導き、免疫療法から個別の薬へは導きません。',
  }),
  entry(
    'checkpoint-inhibitor',
    '免疫チェックポイント阻害薬／免疫チェックポイント阻害剤／immune checkpoint inhibitor',
    {
      reading: 'めんえきちぇっくぽいんとそがいやく',
      reason: '「薬」と「剤」の書き方の違いと英語です。商品名は入れません。',
    },
  ),
  entry('car-t', 'CAR-T細胞療法／CAR-T', {
    reading: 'かーてぃーさいぼうりょうほう',
    typed: 'カーティー／カーティーさいぼう',
    reason: '読み方で探す人がいるためです。',
  }),
  entry('adc', '抗体薬物複合体／antibody-drug conjugate', {
    reading: 'こうたいやくぶつふくごうたい',
    typed: 'ADC',
    reason: '略した ADC だけではほかの意味と重なるため、一方向に導きます。',
  }),
  entry('oral-drug', '飲み薬／内服薬／経口薬', {
    reading: 'のみぐすり',
    typed: '飲む抗がん剤／経口抗がん剤／錠剤／カプセル',
    reason: '同じ意味の言葉です。飲む抗がん剤などは一部なので、一方向に導きます。',
  }),
  entry('infusion', '点滴', {
    reading: 'てんてき',
    typed: '点滴静注／静脈注射／注射',
    reason: '言い方の違いから導きます。注射は点滴とは限らないため、一方向にします。',
  }),
  entry('port', 'CVポート／皮下埋め込み型ポート', {
    reading: 'しーぶいぽーと',
    typed: 'ポート／中心静脈ポート／点滴のポート',
    reason: '同じ器具の呼び方です。「ポート」だけではほかの意味もあるため、一方向に導きます。',
  }),
  entry('regimen', 'レジメン／regimen', {
    typed: '抗がん剤のスケジュール／投与計画',
    reason: '薬の種類や日程の計画の言い方です。',
  }),
  entry('opioid', '医療用麻薬／オピオイド／opioid', {
    reading: 'いりょうようまやく',
    typed: 'モルヒネ／痛み止めの麻薬／麻薬の痛み止め',
    reason: '同じ意味の言葉です。「麻薬」だけでは医療以外のものを指すため、入れません。',
  }),
  entry('painkiller', '痛み止め／鎮痛薬／鎮痛剤／painkiller', {
    reading: 'いたみどめ',
    typed: '痛みの薬',
    reason: 'ふだんの言い方と、薬の種類の名前です。',
  }),
  entry('antiemetic', '吐き気止め／制吐薬／制吐剤', {
    reading: 'はきけどめ',
    typed: '吐き気の薬',
    reason: 'ふだんの言い方と、薬の種類の名前です。',
  }),
  entry('steroid', 'ステロイド／副腎皮質ステロイド／steroid', {
    reason: 'ステロイドの正式な名前と英語です。',
  }),
  entry('g-csf', 'G-CSF製剤／G-CSF', {
    reading: 'じーしーえすえふせいざい',
    typed: '白血球を増やす薬／白血球を増やす注射',
    reason: '薬の名前を知らずに、働きで探す人のためです。',
  }),
  entry('generic', 'ジェネリック医薬品／後発医薬品／後発薬／ジェネリック', {
    reading: 'じぇねりっくいやくひん',
    typed: '安い薬',
    reason: '同じ意味の言葉です。',
  }),
  entry('biosimilar', 'バイオ後続品／バイオシミラー／biosimilar', {
    reading: 'ばいおこうぞくひん',
    reason: '同じ意味の言葉です。ジェネリック医薬品とは別の仕組みなので結びません。',
  }),
  entry('medicine', '薬／お薬／medicine', {
    reading: 'くすり',
    reason: '書き方の違いと英語です。',
  }),
  entry('medicine-notebook', 'お薬手帳／薬手帳', {
    reading: 'おくすりてちょう',
    typed: '薬の手帳',
    reason: '言い方の違いです。',
  }),
  entry('pharmacy', '薬局／pharmacy', {
    reading: 'やっきょく',
    typed: '調剤薬局／ドラッグストア／薬屋',
    reason: 'ドラッグストアは処方の薬を扱わないこともあるため、一方向に導きます。',
  }),
  entry('specialized-pharmacy', '専門医療機関連携薬局', {
    reading: 'せんもんいりょうきかんれんけいやっきょく',
    typed: 'がんに詳しい薬局／がん専門の薬局',
    reason: '国の制度の名前は長いため、ふだんの言い方から導きます。',
  }),
]
