import type { Examples } from '../examples/Examples'

import { Disclosure } from './Disclosure'

export const disclosureExamples: Examples = {
  name: 'Disclosure',
  purpose: '一部の方だけに要る内容です。開くと見え、印刷では開いて出ます。',
  examples: {
    箱: (
      <Disclosure summary="この条件のカレンダー">
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Disclosure>
    ),
    質問と答え: (
      <>
        <Disclosure variant="line" summary="予約は要りますか">
          <p>治療や暮らしの悩みを、無料で相談できます。</p>
        </Disclosure>
        <Disclosure variant="line" summary="家族だけでも相談できますか">
          <p>治療や暮らしの悩みを、無料で相談できます。</p>
        </Disclosure>
      </>
    ),
  },
}
