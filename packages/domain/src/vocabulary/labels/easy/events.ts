import type { Labels } from '../Labels'

const eventStates: Labels['eventStates'] = {
  'before-opening': '申しこみは まだです',
  open: '申しこみ できます',
  'closing-soon': 'もうすぐ 申しこみが 終わります',
  full: '人が いっぱいです',
  closed: '申しこみは 終わりました',
  'no-application': '申しこみは いりません',
  unconfirmed: '申しこみの しかたは まだ わかりません',
  ongoing: 'いま やって います',
  ended: '終わりました',
  cancelled: 'ありません〈中止〉',
  postponed: '日が かわります〈延期〉',
}

const eventAccessibility: Labels['eventAccessibility'] = {
  wheelchair: '車いすで 行けます',
  'accessible-toilet': '車いすで 使える トイレ',
  'ostomate-toilet': 'オストメイト〈人工の 肛門や 膀胱が ある 人〉の トイレ',
  'sign-language': '手話が あります',
  captioning: '話す ことばを 字で 見る ことが できます',
  'hearing-loop': '耳が 聞こえにくい 人の ための 機械',
  'online-captions': 'インターネットでも 字が 出ます',
  'large-print': '大きい 字の 資料',
  braille: '点字の 資料',
  'plain-japanese': 'やさしい日本語',
  'foreign-language': '外国語の 通訳や 資料',
  childcare: '子どもを あずける ことが できます',
  companion: 'いっしょに 来る 人も 入れます',
  'break-space': '休む ところが あります',
  'camera-off': 'インターネットで 顔を 出さなくても いいです',
}

export const EVENTS = {
  applicationRequirements: {
    required: '申しこみが いります',
    'not-required': '申しこみは いりません',
  },
  eventAccessibility,
  eventStates,
  eventTimes: {
    today: '今日',
    weekend: 'こんどの 土曜日と 日曜日',
    'this-month': '今月',
    'next-month': '来月',
  },
  openness: {
    yes: 'いま 参加できる もの',
    all: '申しこみが 終わった ものも 見る',
  },
  feeKinds: { free: 'お金は いりません', paid: 'お金が いります' },
} satisfies Partial<Labels>
