/** Below the root of the admin. */
export const NEXT_EVENT_PATH = '/next-event'

export const PASTE_EVENT_PATH = '/paste-event'

export type StartButton = {
  /** Below the root of the admin. */
  path: string
  label: string
  /** Whom it is for, in a sentence. */
  note: string
}

/**
 * The ways to begin an event, as large buttons on the home of people at hospitals, what is pressed most often first. One
 * more way is one more entry.
 */
export const START_BUTTONS: readonly StartButton[] = [
  {
    path: NEXT_EVENT_PATH,
    label: '前回のイベントから作る',
    note: '毎月の患者サロンなど、同じ内容でまた開くとき。日付だけ直せば済みます。',
  },
  {
    path: '/collections/events/create',
    label: '新しく作る',
    note: 'はじめて開くイベントのとき。',
  },
  {
    path: PASTE_EVENT_PATH,
    label: '文章を貼り付けて作る',
    note: 'チラシやメールの文章があるとき。日時や会場を読み取って、下書きにします。',
  },
]
