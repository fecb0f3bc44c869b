import { entry } from './entry'

/** What one feels whatever its cause, and what stays. A symptom never leads to the name of a disease. */
export const symptoms = [
  entry('fever', '発熱／fever', {
    reading: 'はつねつ',
    typed: '熱が出た／高熱／熱が下がらない',
    reason: 'ふだんの言い方から導きます。原因の病気の名前へは導きません。',
  }),
  entry('infection', '感染症／infection', {
    reading: 'かんせんしょう',
    typed: '感染予防／免疫が落ちる／ばい菌',
    reason: '言い方の違いと、予防のために探す人のためです。',
  }),
  entry('edema', 'むくみ／浮腫／edema', {
    typed: 'むくむ／足がむくむ',
    reason: '浮腫は医療者の言葉です。原因はさまざまなので、リンパ浮腫とは結びません。',
  }),
  entry('lymphedema', 'リンパ浮腫／lymphedema／lymphoedema', {
    reading: 'りんぱふしゅ',
    typed: 'リンパのむくみ／腕のむくみ／腕が腫れる／リンパ不腫',
    reason: '英語の二つの書き方です。腕などのむくみはほかの原因もあるため、一方向に導きます。',
  }),
  entry('ascites', '腹水／ascites', {
    reading: 'ふくすい',
    typed: 'お腹に水がたまる／おなかが張る',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('pleural-effusion', '胸水／pleural effusion', {
    reading: 'きょうすい',
    typed: '肺に水がたまる／胸に水がたまる',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('pain', '痛み／疼痛／pain', {
    reading: 'いたみ',
    typed: '痛い／がん性疼痛／がんの痛み／とう痛',
    reason: '疼痛は医療者の言葉です。がん性疼痛は一部なので、一方向に導きます。',
  }),
  entry('breathlessness', '息苦しさ／呼吸困難／息切れ／breathlessness', {
    reading: 'いきぐるしさ',
    typed: '息が苦しい／呼吸が苦しい',
    reason: '症状の言い方の違いです。',
  }),
  entry('insomnia', '不眠／眠れない／insomnia', {
    reading: 'ふみん',
    typed: '寝られない／睡眠障害',
    reason: '困っていることを文で入力する人を導きます。',
  }),
  entry('dysphagia', '嚥下障害／えん下障害／飲み込みにくさ／dysphagia', {
    reading: 'えんげしょうがい',
    typed: '飲み込めない／むせる／飲み込みづらい',
    reason: '難しい漢字を仮名で書く人と、ふだんの言い方で探す人のためです。',
  }),
  entry('swallowing', '嚥下／えん下／飲み込み', {
    reading: 'えんげ',
    typed: '飲み込むこと／ごっくん',
    reason: '難しい漢字を仮名で書く人のためです。',
  }),
  entry('voice-loss', '失声', {
    reading: 'しっせい',
    typed: '声が出ない／声を失った／喉頭摘出／電気式人工喉頭／食道発声',
    reason: '声を失ったことを、いろいろな言葉で探す人がいるためです。',
  }),
  entry('urinary-incontinence', '尿もれ／尿漏れ／尿失禁／incontinence', {
    reading: 'にょうもれ',
    typed: 'おしっこが漏れる',
    reason: '同じ症状の、ふだんの言い方と医療の言い方です。',
  }),
  entry('sexual-health', '性生活', {
    reading: 'せいせいかつ',
    typed: '性機能障害／性の悩み／勃起障害／セックス／sexuality',
    reason: '相談しにくいことなので、いろいろな言葉から一つの言葉へ導きます。',
  }),
  entry('menopausal', '更年期症状／更年期障害', {
    reading: 'こうねんきしょうじょう',
    typed: 'ほてり／ホットフラッシュ／のぼせ',
    reason: 'ホルモンに関わる治療で起こる症状から導きます。',
  }),
  entry('chemo-brain', 'ケモブレイン／chemo brain', {
    typed: '治療後の物忘れ／集中できない／認知機能障害',
    reason: '認知機能障害は広い言葉なので、一方向に導きます。認知症とは別のものなので結びません。',
  }),
  entry('delirium', 'せん妄／譫妄／delirium', {
    reading: 'せんもう',
    typed: '入院中に混乱／急におかしなことを言う',
    reason: '難しい漢字の書き方の違いと、家族が気づく様子の言い方です。',
  }),
  entry('cachexia', '悪液質／カヘキシア／cachexia', {
    reading: 'あくえきしつ',
    reason: '同じ意味の言葉です。体重が減る原因はさまざまなので、その言葉からは導きません。',
  }),
  entry('weight-loss', '体重減少／weight loss', {
    reading: 'たいじゅうげんしょう',
    typed: 'やせる／体重が減る／痩せた',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('dumping', 'ダンピング症候群', {
    reading: 'だんぴんぐしょうこうぐん',
    typed: 'ダンピング／胃を切った後の食事／食後に気分が悪い',
    reason: '胃の手術の後に起こる症状の呼び方です。',
  }),
  entry('stoma', 'ストーマ／stoma', {
    typed: '人工肛門／人工膀胱／ストマ／人工こう門',
    reason: 'ストーマは人工肛門と人工膀胱をまとめた言葉なので、それぞれから一方向に導きます。',
  }),
  entry('ostomate', 'オストメイト／ostomate', {
    typed: '人工肛門の人／ストーマのある人／オストメート',
    reason: '書き方の違いと、ふだんの言い方です。',
  }),
  entry('pressure-ulcer', '褥瘡／床ずれ／褥創／床擦れ／じょく瘡／bedsore', {
    reading: 'じょくそう',
    reason: '難しい漢字なので、さまざまに書かれるためです。',
  }),
  entry('extravasation', '血管外漏出', {
    reading: 'けっかんがいろうしゅつ',
    typed: '抗がん剤が漏れた／点滴が漏れた',
    reason: '点滴が血管の外に漏れることの、医療の言い方へ導きます。',
  }),
  entry('osteonecrosis', '顎骨壊死', {
    reading: 'がっこつえし',
    typed: '骨の薬と歯科／あごの骨の副作用',
    reason: '医療の言い方を知らない人を導きます。',
  }),
  entry('blood-clot', '血栓症／深部静脈血栓症', {
    reading: 'けっせんしょう',
    typed: 'エコノミークラス症候群／血栓',
    reason: 'ふだんの言い方から導きます。',
  }),
]
