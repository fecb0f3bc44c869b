import type { Examples } from '../examples/Examples'

import { FileLink } from './FileLink'

export const fileLinkExamples: Examples = {
  name: 'FileLink',
  purpose: 'ファイルへのリンクです。開く前に、種類と大きさを伝えます。',
  examples: {
    大きさつき: (
      <FileLink href="#main" label="両立支援ハンドブック" details="（PDF：2.4MB、48ページ）" />
    ),
    大きさが分からないとき: <FileLink href="#main" label="チラシ" details={null} />,
  },
}
