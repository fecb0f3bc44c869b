import type { ScheduledEvent, WorkflowEvent, WorkflowState } from '@tokyo-cancer-portal/domain'

/** What the buttons of the workflow say, and what is told afterwards. `edit` and `publish` are Payload's own. */
export const EVENT_WORDS: Record<
  Exclude<WorkflowEvent, 'edit' | 'publish'>,
  { button: string; done: string; ask: string }
> = {
  'publish-at-once': {
    button: '公開する（あとで東京都が確認します）',
    done: '公開しました。東京都があとで確認します。',
    ask: '確認する人への連絡（なくてもかまいません）',
  },
  submit: {
    button: '承認を依頼する',
    done: '承認を依頼しました。',
    ask: '確認する人への連絡（なくてもかまいません）',
  },
  recall: { button: '依頼を取り消す', done: '依頼を取り消しました。', ask: '' },
  approve: {
    button: '承認して公開する',
    done: '承認して公開しました。',
    ask: '依頼した人への連絡（なくてもかまいません）',
  },
  return: {
    button: '差し戻す',
    done: '差し戻しました。',
    ask: '直してほしいこと（依頼した人に届きます）',
  },
  withdraw: {
    button: '公開を取り下げる',
    done: '公開を取り下げました。',
    ask: '取り下げる理由（なくてもかまいません）',
  },
}

/** A state in one word with a sign that does not depend on colour, and what it means for the reader. */
export const STATE_WORDS: Record<WorkflowState, { sign: string; label: string; note: string }> = {
  draft: { sign: '△', label: '下書き', note: 'まだ承認を依頼していません。公開されていません。' },
  submitted: { sign: '◇', label: '承認待ち', note: '承認する人の確認を待っています。' },
  returned: {
    sign: '←',
    label: '差し戻し',
    note: 'コメントを読んで直し、承認を依頼してください。',
  },
  published: { sign: '●', label: '公開中', note: 'サイトに載っています。' },
  withdrawn: { sign: '■', label: '取り下げ', note: 'サイトから下ろしました。' },
}

/** The same where an older copy stays on the site. */
export const BESIDE_NOTE: Partial<Record<WorkflowState, string>> = {
  draft: 'サイトには前の内容が載っています。この変更は、まだ承認を依頼していません。',
  submitted: 'サイトには前の内容が載っています。この変更は承認を待っています。',
  returned: 'サイトには前の内容が載っています。コメントを読んで直し、承認を依頼してください。',
}

/** A returned document as whoever decides about it reads it: it is not for them to mend. */
export const RETURNED_FOR_DECIDER =
  '差し戻し済みです。書いた方が直して、承認を依頼するのを待っています。'

export const SCHEDULE_WORDS: Record<ScheduledEvent, string> = {
  publish: '公開する',
  withdraw: '公開を取り下げる',
}

/** What an organizer writes about a meeting that does not take place. */
export const ANNOUNCEMENT_ASK = '理由と、申し込んだ方への案内（すぐにサイトに載ります）'
