import { entry } from './entry'

/** Working with cancer, for those who work. */
export const work = [
  entry('work', '仕事／就労／働く／work／employment', {
    reading: 'しごと',
    typed: '勤務／労働／働き方／勤め／job',
    reason: '患者さんは「仕事」「働く」、行政は「就労」と書くためです。',
  }),
  entry(
    'balance',
    '治療と仕事の両立／仕事と治療の両立／治療と就労の両立／両立支援／治療と仕事の両立支援',
    {
      reading: 'ちりょうとしごとのりょうりつ',
      typed: '働きながら治療／仕事を続けたい／通院しながら働く／両立',
      reason:
        '言葉の順番や言い方の違いです。「両立」だけでは育児なども指すため、一方向に導きます。',
    },
  ),
  entry('employment-support', '就労支援／就業支援／employment support', {
    reading: 'しゅうろうしえん',
    typed: '働く支援／就労相談',
    reason: '制度によって言い方が違うためです。',
  }),
  entry('leave-of-absence', '休職／leave of absence', {
    reading: 'きゅうしょく',
    typed: '会社を休む／仕事を休みたい／長く休む／休業',
    reason:
      'ふだんの言い方から導きます。休業は事業を休むことも指すため、一方向です。同じ読みの「求職」とは結びません。',
  }),
  entry('sick-leave', '病気休暇／傷病休暇／療養休暇／sick leave', {
    reading: 'びょうききゅうか',
    typed: '病休／病欠／病気で休む',
    reason: '会社によって名前が違うためです。有給休暇とは別の制度なので結びません。',
  }),
  entry('paid-leave', '年次有給休暇／有給休暇／有給／年休／paid leave', {
    reading: 'ねんじゆうきゅうきゅうか',
    typed: '有休',
    reason: '正式な名前と、短い言い方です。',
  }),
  entry('hourly-leave', '時間単位の年次有給休暇／時間単位年休', {
    reading: 'じかんたんいのねんじゆうきゅうきゅうか',
    typed: '時間休／1時間ずつ休む',
    reason: '短い言い方です。',
  }),
  entry('return-to-work', '復職／職場復帰／仕事復帰／return to work', {
    reading: 'ふくしょく',
    typed: '復帰／仕事に戻る／会社に戻る／いつから働ける',
    reason: '同じ意味の言葉です。「復帰」だけではほかの場面も指すため、一方向に導きます。',
  }),
  entry('trial-work', '試し出勤／リハビリ出勤／慣らし出勤', {
    reading: 'ためししゅっきん',
    typed: '試し勤務／ならし出勤',
    reason: '会社によって名前が違うためです。',
  }),
  entry('resignation', '退職／離職／resignation', {
    reading: 'たいしょく',
    typed: '仕事を辞める／会社を辞めたい／仕事を辞めたい／びっくり退職／辞表',
    reason: '仕事を続けるか迷っている人を、相談の案内がある言葉へ導きます。',
  }),
  entry('dismissal', '解雇／dismissal', {
    reading: 'かいこ',
    typed: 'クビ／首になった／辞めさせられた／辞めろと言われた',
    reason: '困っていることを文で入力する人を導きます。自分から辞める退職とは結びません。',
  }),
  entry('job-hunting', '就職活動／求職／仕事探し／就活／job hunting', {
    reading: 'しゅうしょくかつどう',
    typed: '職探し／仕事を探す／就職したい／求人／仕事さがし',
    reason: '同じ意味の言葉です。同じ読みの「休職」とは結びません。',
  }),
  entry('job-change', '転職／job change', {
    reading: 'てんしょく',
    typed: '仕事を変えたい／別の会社に移る',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('re-employment', '再就職／再就労', {
    reading: 'さいしゅうしょく',
    typed: 'もう一度働きたい／辞めた後に働く',
    reason: '言い方の違いです。前の職場に戻る復職とは結びません。',
  }),
  entry('telework', 'テレワーク／在宅勤務／リモートワーク／telework／remote work', {
    typed: '家で働く／在宅ワーク',
    reason: '同じ意味で使われるためです。在宅ワークは内職も指すため、一方向に導きます。',
  }),
  entry('short-hours', '短時間勤務／時短勤務／時短', {
    reading: 'たんじかんきんむ',
    typed: '勤務時間を短くする／パートに変わる',
    reason: '短い言い方です。',
  }),
  entry('staggered-hours', '時差出勤／時差通勤／時差勤務', {
    reading: 'じさしゅっきん',
    typed: 'ラッシュを避ける／フレックス／フレックスタイム',
    reason: 'フレックスタイム制は別の制度なので、一方向に導きます。',
  }),
  entry('commuting', '通勤／commuting', {
    reading: 'つうきん',
    typed: '満員電車／通勤がつらい',
    reason: 'ふだんの言い方と英語です。病院へ通う通院とは結びません。',
  }),
  entry('tell-workplace', '職場への伝え方', {
    reading: 'しょくばへのつたえかた',
    typed: '会社に言う／会社に伝える／上司に話す／がんを会社に言うべきか／職場に言えない',
    reason: '迷っていることを文で入力する人を導きます。',
  }),
  entry('doctors-opinion', '主治医の意見書／主治医意見書', {
    reading: 'しゅじいのいけんしょ',
    typed: '診断書／就業に関する意見書／勤務情報提供書',
    reason: '介護保険と仕事のどちらでも使う言葉です。診断書は別の書類なので、一方向に導きます。',
  }),
  entry('support-plan', '両立支援プラン', {
    reading: 'りょうりつしえんぷらん',
    typed: '職場復帰支援プラン／復職プラン／復帰計画',
    reason: '国の様式では二つのプランが並べて使われますが、別のものなので、一方向に導きます。',
  }),
  entry('self-employed', '自営業／個人事業主／フリーランス／self-employed', {
    reading: 'じえいぎょう',
    typed: 'フリーで働く／自分の店',
    reason: '雇われずに働く人の言い方です。',
  }),
  entry('non-regular', '非正規雇用', {
    reading: 'ひせいきこよう',
    typed: 'パート／アルバイト／派遣／契約社員',
    reason: 'それぞれ働き方が違うため、互いには結ばず、まとめた言葉へ導きます。',
  }),
  entry('vocational-training', '職業訓練', {
    reading: 'しょくぎょうくんれん',
    typed: 'ハロートレーニング／仕事の訓練',
    reason: 'ふだんの言い方と愛称です。',
    source: '厚生労働省「ハロートレーニング（公的職業訓練）」の表記',
  }),
  entry('disability-employment', '障害者雇用／障がい者雇用', {
    reading: 'しょうがいしゃこよう',
    typed: '障害者枠／障害者求人',
    reason: '書き方の違いです。',
  }),
  entry('harassment', 'ハラスメント／harassment', {
    typed: 'パワハラ／いじめ／嫌がらせ',
    reason: 'ふだんの言い方から導きます。',
  }),
]
