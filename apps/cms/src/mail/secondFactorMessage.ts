import { FOOTER, PORTAL } from './frame'
import type { Message } from './messages'

type What = 'second-factor-on' | 'second-factor-off' | 'second-factor-reset' | 'recovery-codes'

const WORDS: Record<What, { subject: string; sentence: string }> = {
  'second-factor-on': {
    subject: '二段階認証を設定しました',
    sentence:
      'ログインに二段階認証が設定されました。これからは、パスワードのほかに確認コードが必要です。',
  },
  'second-factor-off': {
    subject: '二段階認証を外しました',
    sentence: 'ログインの二段階認証が外されました。',
  },
  'second-factor-reset': {
    subject: '二段階認証を解除しました',
    sentence:
      '管理者が、あなたのログインの二段階認証を解除しました。次にログインするときに、設定し直せます。',
  },
  'recovery-codes': {
    subject: '回復コードを作り直しました',
    sentence: '二段階認証の回復コードが作り直されました。前の回復コードは使えません。',
  },
}

/** Tells somebody that the way in to the own account has changed: whoever did not do it must learn of it. */
export function secondFactorMessage(what: What): Message {
  const { subject, sentence } = WORDS[what]
  return {
    subject: `【${PORTAL}】${subject}`,
    text: `${sentence}\n\nお心当たりのない場合は、すぐに${PORTAL}の管理者へお知らせください。\n\n${FOOTER}\n`,
  }
}
