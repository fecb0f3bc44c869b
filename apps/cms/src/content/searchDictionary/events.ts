import { entry } from './entry'

/** Events and how one takes part in them. */
export const events = [
  entry('event', 'イベント／催し／催し物／行事／event', {
    typed: '開催予定／参加したい／集まり',
    reason: '同じ意味で使われるためです。',
  }),
  entry('lecture', '講演会／講演／lecture', {
    reading: 'こうえんかい',
    typed: '講座／話を聞く会',
    reason: '講座は続けて学ぶものも指すため、一方向に導きます。',
  }),
  entry('public-lecture', '市民公開講座／公開講座', {
    reading: 'しみんこうかいこうざ',
    typed: '市民講座／一般向けの講演',
    reason: '短い言い方です。',
  }),
  entry('seminar', 'セミナー／seminar', {
    typed: '勉強会／ウェビナー／webinar／セミナ',
    reason: 'ウェビナーはオンラインのものだけを指すため、一方向に導きます。',
  }),
  entry('class', '教室／講習／講習会', {
    reading: 'きょうしつ',
    typed: 'がん教室／料理教室',
    reason: '同じ種類の催しの呼び方です。',
  }),
  entry('gathering', '交流会', {
    reading: 'こうりゅうかい',
    typed: '茶話会／患者交流会／仲間を作る／おしゃべり会',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('consultation-event', '相談会／個別相談会', {
    reading: 'そうだんかい',
    typed: '出張相談／無料相談会',
    reason: '言い方の違いです。いつも開いている窓口とは分けています。',
  }),
  entry('training', '研修／研修会／training', {
    reading: 'けんしゅう',
    typed: '医療者向け研修／緩和ケア研修会',
    reason: '言い方の違いと英語です。',
  }),
  entry('online-event', 'オンライン／ウェブ開催／Web開催／online', {
    typed: 'リモート／家から参加／ネットで参加／ライブ配信',
    reason: '同じ意味で使われるためです。',
  }),
  entry('venue', '会場／現地', {
    reading: 'かいじょう',
    typed: '会場参加／対面／現地開催',
    reason: '言い方の違いです。',
  }),
  entry('free', '無料／参加無料／free', {
    reading: 'むりょう',
    typed: 'タダ／0円／無償／お金がかからない',
    reason: '言い方の違いと英語です。',
  }),
  entry('no-application', '申込み不要／申し込み不要／予約不要／事前申込不要', {
    reading: 'もうしこみふよう',
    typed: '当日参加／飛び込み参加／自由参加',
    reason: '送り仮名と言い方の違いです。',
  }),
  entry('captions', '字幕／captions', {
    reading: 'じまく',
    typed: 'テロップ／聞こえにくい',
    reason: 'カタカナの言い方と英語です。',
  }),
  entry('summary-writing', '要約筆記', {
    reading: 'ようやくひっき',
    typed: '文字通訳／文字で伝える',
    reason: '分かりやすい言い方から導きます。',
  }),
  entry('sign-language', '手話通訳／手話／sign language', {
    reading: 'しゅわつうやく',
    typed: '耳が聞こえない／聴覚障害',
    reason: '言い方の違いと英語です。',
  }),
  entry('childcare', '託児／childcare', {
    reading: 'たくじ',
    typed: '保育／子連れ／子どもを預ける',
    reason: 'したいことの言い方と英語です。',
  }),
  entry('awareness', '啓発', {
    reading: 'けいはつ',
    typed: 'がん征圧月間／ピンクリボン／啓発活動／キャンペーン',
    reason: '運動や月間の名前から、まとめた言葉へ導きます。',
  }),
  entry('exhibition', '展示', {
    reading: 'てんじ',
    typed: 'パネル展／展示会／パネル展示',
    reason: '言い方の違いです。',
  }),
  entry('calendar', 'カレンダー／calendar', {
    typed: '日程／スケジュール／予定表',
    reason: '言い方の違いと英語です。',
  }),
]
