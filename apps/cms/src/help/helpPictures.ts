import records from './pictures.json' with { type: 'json' }

/** What each picture shows, for people who do not see it. `tests/e2e/help/screens.ts` walks to each of these screens. */
const SHOWN = {
  'home-start':
    'ホームの大きなボタン。前回のイベントから作る、新しく作る、文章を貼り付けて作る、が並んでいます。',
  'next-event':
    '前回のイベントから作る画面。これまでのイベントの名称、開催日、会場が並んでいます。',
  'next-event-made': '作られた下書き。日付を次の回に直したことと、確かめることが書かれています。',
  'paste-text': '文章を貼り付けて作る画面。チラシの文章を貼り付けたところです。',
  'paste-reading': '読み取った内容。項目ごとに、読み取った値ともとの文章が並んでいます。',
  'new-event': '新しいイベントのフォーム。名称などの欄に、入力の例が書かれています。',
  submit: 'フォームの横の「承認の流れ」。承認を依頼するときの連絡の欄が開いています。',
  'returned-home': 'ホームの「やること」。差し戻されたイベントとコメントが出ています。',
  'returned-field': 'フォームの中のコメント。直す欄の近くに、差し戻しの理由が出ています。',
  announce: '中止・延期を知らせる欄。どの回か、中止か延期か、理由を入れます。',
  recurrence: 'くり返しの欄。毎月第3水曜と選んだところです。',
  'review-queue': '承認待ちの一覧。急ぎの度合い、開催日、待っている時間が出ています。',
  review: '承認待ちのイベントを見る画面の下のボタン。',
  'review-return': '差し戻す理由を書く欄。',
} as const

export type HelpPictureName = keyof typeof SHOWN

export const HELP_PICTURE_NAMES = Object.keys(SHOWN) as HelpPictureName[]

export type HelpPicture = {
  src: string
  /** In CSS pixels. */
  width: number
  height: number
  alt: string
}

type Recorded = { width: number; height: number; words: string }

const recorded: Partial<Record<string, Recorded>> = records

/** Between the words of a screen in `pictures.json`. */
const BETWEEN = ' | '

/** A picture as the admin serves it; undefined before it was made (`npm run help-pictures`). */
export function helpPicture(name: HelpPictureName): HelpPicture | undefined {
  const record = recorded[name]
  if (!record) return undefined
  const { width, height } = record
  return { src: `/help/${name}.webp`, width, height, alt: SHOWN[name] }
}

/** The headings, buttons, links and labels that are in a picture, figures as 0. */
export function wordsOfPicture(name: HelpPictureName): string[] {
  return recorded[name]?.words.split(BETWEEN) ?? []
}
