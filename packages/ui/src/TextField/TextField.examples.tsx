import type { Examples } from '../examples/Examples'

import { TextField } from './TextField'

export const textFieldExamples: Examples = {
  name: 'TextField',
  purpose: '一行の文字を書いてもらう欄です。',
  examples: {
    書く前: <TextField label="届いたリンク" name="example-link" id="example-link" />,
  },
}
