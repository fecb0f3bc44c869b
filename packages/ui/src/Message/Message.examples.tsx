import type { Examples } from '../examples/Examples'

import { Message } from './Message'

export const messageExamples: Examples = {
  name: 'Message',
  purpose: '送ったものがどうなったかを伝えます。',
  examples: {
    できたとき: (
      <Message kind="done" id="example-done">
        コメントを送りました。
      </Message>
    ),
    できなかったとき: (
      <Message kind="problem" id="example-problem">
        このリンクは使えません。届いたメールを確かめてください。
      </Message>
    ),
  },
}
