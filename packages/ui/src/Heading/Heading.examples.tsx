import type { Examples } from '../examples/Examples'

import { Heading } from './Heading'

export const headingExamples: Examples = {
  name: 'Heading',
  purpose: 'ページの中の見出しです。ページ自体の題名は PageTitle です。',
  examples: {
    三つの段: (
      <>
        <Heading level={2} id="example-heading">
          費用の目安
        </Heading>
        <Heading level={3}>高額療養費制度</Heading>
        <Heading level={4}>申請のしかた</Heading>
      </>
    ),
  },
}
