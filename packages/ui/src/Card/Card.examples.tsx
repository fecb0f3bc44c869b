import type { Examples } from '../examples/Examples'

import { Badge } from '../Badge/Badge'
import { Card } from './Card'

export const cardExamples: Examples = {
  name: 'Card',
  purpose: '別のページへの入口です。題名だけがリンクですが、箱のどこを押しても開きます。',
  examples: {
    説明つき: (
      <Card title="病院を探す" href="#main">
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Card>
    ),
    札つき: (
      <Card
        title="治療と仕事の個別相談会"
        href="#main"
        badges={
          <>
            <Badge tone="positive">受付中</Badge>
            <Badge>無料</Badge>
          </>
        }
      />
    ),
    絵つき: <Card title="ご家族へ" href="#main" icon="family" />,
    長い題名: (
      <Card
        title="がんになった従業員の治療と仕事の両立支援ハンドブック（事業主と人事労務のご担当者向け）"
        href="#main"
        level={4}
      />
    ),
  },
}
