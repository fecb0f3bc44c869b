import type { Examples } from '../examples/Examples'

import { Button } from './Button'

export const buttonExamples: Examples = {
  name: 'Button',
  purpose: 'フォームを送ります。どこかへ移動するものは LinkButton です。',
  examples: {
    主なもの: <Button>絞り込む</Button>,
    控えめなもの: <Button variant="outline">最新の内容を読み込む</Button>,
  },
}
