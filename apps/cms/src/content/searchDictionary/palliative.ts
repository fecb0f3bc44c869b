import { entry } from './entry'

/** Palliative care, care at home and the end of life. Nobody who types such words is led to a judgement about the time that is left. */
export const palliative = [
  entry('palliative-care', '緩和ケア／緩和医療／palliative care', {
    reading: 'かんわけあ',
    typed: 'ホスピス／末期がん／末期／ターミナルケア／終末期／痛みを取りたい／苦痛を和らげる',
    reason:
      '緩和ケアは診断されたときから受けられます。「末期」などの言葉からは一方向に導き、緩和ケアから「末期」へは導きません。',
  }),
  entry('palliative-outpatient', '緩和ケア外来', {
    reading: 'かんわけあがいらい',
    typed: '緩和ケア科／緩和ケア内科／緩和の外来',
    reason: '病院によって科の名前が違うためです。',
  }),
  entry('palliative-team', '緩和ケアチーム／palliative care team', {
    reading: 'かんわけあちーむ',
    typed: '入院中の緩和ケア',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('home-palliative', '在宅緩和ケア／在宅ホスピス', {
    reading: 'ざいたくかんわけあ',
    typed: '家で最期／自宅で最期／家で過ごしたい',
    reason: '自宅で受ける緩和ケアの呼び方です。',
  }),
  entry('home-medical-care', '在宅医療／home medical care', {
    reading: 'ざいたくいりょう',
    typed: '訪問診療／往診／家で治療／自宅で診てもらう',
    reason: '訪問診療も往診も在宅医療の一部なので、それぞれから一方向に導きます。',
  }),
  entry('doctor-visit', '訪問診療', {
    reading: 'ほうもんしんりょう',
    typed: '往診／家に医師が来る／医師の訪問',
    reason:
      '往診は急なときに呼ぶもので訪問診療とは違いますが、区別せずに探す人が多いため、一方向に導きます。',
  }),
  entry('home-nursing', '訪問看護／home nursing', {
    reading: 'ほうもんかんご',
    typed: '家に看護師が来る／看護師の訪問／visiting nurse',
    reason: 'ふだんの言い方と英語です。訪問介護とは別のサービスなので結びません。',
  }),
  entry('home-help', '訪問介護', {
    reading: 'ほうもんかいご',
    typed: '家事の手伝い／ホームヘルプ／生活援助',
    reason: 'ふだんの言い方から導きます。訪問看護とは別のサービスなので結びません。',
  }),
  entry('home-recuperation', '在宅療養／自宅療養', {
    reading: 'ざいたくりょうよう',
    typed: '家で療養／自宅で過ごす／退院後の療養',
    reason: '同じ意味で使われるためです。',
  }),
  entry('end-of-life', '人生の最終段階／終末期／end of life', {
    reading: 'じんせいのさいしゅうだんかい',
    typed: 'ターミナル／最期のとき／人生の最終段階における医療',
    reason:
      '国は「終末期医療」を「人生の最終段階における医療」に改めました。どちらの言葉でも探せるようにします。',
    source: '厚生労働省（平成27年（2015年）3月の名称変更）',
  }),
  entry('mitori', '看取り／看取る', {
    reading: 'みとり',
    typed: '最期を家で／自宅で看取る',
    reason: '書き方の違いと、したいことの言い方です。',
  }),
  entry('acp', '人生会議／アドバンス・ケア・プランニング／ACP', {
    reading: 'じんせいかいぎ',
    typed: 'もしものときの話し合い／これからの治療の話し合い',
    reason: '国が決めた愛称と、もとの英語の名前です。',
    source: '厚生労働省（平成30年（2018年）11月30日の愛称の決定）',
  }),
  entry('living-will', 'リビング・ウィル', {
    typed: '事前指示書／延命治療を断る／延命を望まない',
    reason:
      'カタカナの切り方の違いです。事前指示書はもっと広い書類を指すため、一方向に導きます。人生会議とは別のものなので結びません。',
  }),
  entry('life-prolonging', '延命治療／延命処置', {
    reading: 'えんめいちりょう',
    typed: '人工呼吸器／延命',
    reason: '同じ意味で使われるためです。人工呼吸器は治療のためにも使うため、一方向に導きます。',
  }),
  entry('sedation', '鎮静／セデーション／苦痛緩和のための鎮静', {
    reading: 'ちんせい',
    typed: '眠らせる薬',
    reason: 'カタカナの言い方です。安楽死とは別のものなので、その言葉とは結びません。',
  }),
  entry('bsc', 'ベストサポーティブケア／BSC', {
    reason: 'カタカナの切り方の違いと略した言い方です。緩和ケアと同じではないため結びません。',
  }),
  entry('respite', 'レスパイト入院／レスパイト／respite', {
    reading: 'れすぱいとにゅういん',
    typed: '介護を休みたい／家族の休息',
    reason: 'カタカナの名前を知らない人を、したいことから導きます。',
  }),
  entry('care-place', '療養の場', {
    reading: 'りょうようのば',
    typed: 'どこで過ごすか／療養場所／療養先',
    reason: '言い方の違いです。',
  }),
  entry('nerve-block', '神経ブロック', {
    reading: 'しんけいぶろっく',
    typed: '痛みのブロック注射／ブロック注射',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('recurrence-support', '再発・緩和ケアのこと', {
    reading: 'さいはつかんわけあのこと',
    typed: '再発と言われた／再発が怖い／再発の不安',
    reason: 'このサイトの入口の名前へ、気持ちの言葉から導きます。',
  }),
]
