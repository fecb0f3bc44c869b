import type { Examples } from '../examples/Examples'

import { TextLink } from './TextLink'

export const textLinkExamples: Examples = {
  name: 'TextLink',
  purpose: '文章の中のリンクです。同じ画面で開きます。',
  examples: {
    サイトの中: (
      <p>
        くわしくは「<TextLink href="#main">がん相談支援センターとは</TextLink>」をご覧ください。
      </p>
    ),
    外部のサイト: (
      <TextLink href="https://ganjoho.jp/" externalMark="（外部サイト）">
        がん情報サービス
      </TextLink>
    ),
  },
}
