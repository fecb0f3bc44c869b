import type { Examples } from '../examples/Examples'

import { TextAreaField } from './TextAreaField'

export const textAreaFieldExamples: Examples = {
  name: 'TextAreaField',
  purpose: '何行かの文章を書いてもらう欄です。',
  examples: {
    書く前: (
      <TextAreaField
        label="気づいたこと"
        name="example-comment"
        id="example-comment"
        hint="2,000文字まで。公開されません。"
        maxLength={2000}
      />
    ),
    直してほしいとき: (
      <TextAreaField
        label="もう一度"
        name="example-again"
        id="example-again"
        hint="2,000文字まで。"
        maxLength={2000}
        value="書きかけの文"
        problemId="example-problem"
      />
    ),
  },
}
