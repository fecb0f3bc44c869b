import { entry } from './entry'

/** Children and young people, at home, in hospital and at school. */
export const children = [
  entry('children', '子ども／子供／children', {
    reading: 'こども',
    typed: '小児／赤ちゃん／乳幼児／幼児／キッズ',
    reason: '書き方の違いです。小児などは年齢の範囲が違うため、一方向に導きます。',
  }),
  entry('parents', '保護者／parents', {
    reading: 'ほごしゃ',
    typed: '親御さん／お母さん／お父さん／子どもががん／わが子ががん',
    reason: '立場の言い方から導きます。',
  }),
  entry('siblings', 'きょうだい支援／きょうだい／siblings', {
    reading: 'きょうだいしえん',
    typed: '兄弟／姉妹／兄弟姉妹',
    reason: '病気の子どもの兄弟姉妹を、福祉や医療では仮名で「きょうだい」と書くためです。',
  }),
  entry(
    'long-term-follow-up',
    '小児がんの長期フォローアップ／長期フォローアップ／long-term follow-up',
    {
      reading: 'しょうにがんのちょうきふぉろーあっぷ',
      typed: '小児がん経験者／大人になった小児がん／治療後の長い見守り',
      reason: '短い言い方と英語です。',
    },
  ),
  entry('transition', '移行期医療／成人移行期医療／トランジション', {
    reading: 'いこうきいりょう',
    typed: '小児科を卒業／大人の科に移る',
    reason: '同じ意味の言葉と、ふだんの言い方です。',
  }),
  entry('school-support', '就学・学習の支援／学習支援', {
    reading: 'しゅうがくがくしゅうのしえん',
    typed: '復学支援／学校に戻る／復学／勉強の遅れ／入院中の学習',
    reason:
      'このサイトでは「就学・学習の支援」と書いています。復学などの言葉から一方向に導きます。',
  }),
  entry('high-school', '高校生の学習支援', {
    reading: 'こうこうせいのがくしゅうしえん',
    typed: '高校／高校の単位／高校を休む',
    reason: '困っていることの言葉から導きます。',
  }),
  entry('aya-team', 'AYA世代の支援／AYA支援チーム／AYAサポートチーム', {
    reading: 'あやせだいのしえん',
    typed: '若い患者の相談／AYAの相談',
    reason: '病院によって名前が違うためです。',
  }),
  entry('cancer-education', 'がん教育／cancer education', {
    reading: 'がんきょういく',
    typed: '学校でのがんの授業／がんの授業／出前授業',
    reason: '言い方の違いと英語です。',
  }),
  entry('childrens-hospice', 'こどもホスピス', {
    typed: '小児緩和ケア／子どもの緩和ケア',
    reason: '小児緩和ケアは病院などでも行うため、一方向に導きます。',
  }),
  entry('preparation', 'プリパレーション／プレパレーション', {
    typed: '子どもへの検査の説明',
    reason: 'カタカナの書き方の違いです。',
  }),
  entry('student', '学生／student', {
    reading: 'がくせい',
    typed: '大学生／受験／進学',
    reason: '言い方の違いと英語です。',
  }),
]
