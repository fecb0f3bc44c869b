import type { Fetched } from '../../outgoing/fetchPublic'

type Refusal = Extract<Fetched, { refused: string }>['refused']

/** Why an address is not read, and what to do about it. One sentence for all that happens on the way there. */
export const CALENDAR_REFUSALS: Readonly<Record<Refusal, string>> = {
  spelling:
    'アドレスとして読み取れません。「https://」か「webcal://」から始まる、カレンダーのアドレスを入力してください。',
  'plain-http':
    '「http://」のアドレスは、途中で書き換えられるおそれがあるため読み取りません。「https://」のアドレスを入力してください。',
  password:
    'IDやパスワードの入ったアドレスは使えません。ログインしなくても開けるアドレスを入力してください。',
  port: 'アドレスにポート番号（「:8080」など）が入っています。番号のないアドレスを入力してください。',
  unreachable:
    'このアドレスからカレンダーを読み取れませんでした。アドレスが正しいか、インターネットのどこからでもログインせずに開けるかを確かめてください。',
  'too-large':
    'カレンダーが大きすぎて読み取れません（2MBまで）。予定を絞ったカレンダーを使ってください。',
}
