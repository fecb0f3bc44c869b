import type { Examples } from '../examples/Examples'

import { Prose } from './Prose'

export const proseExamples: Examples = {
  name: 'Prose',
  purpose: '文章です。一行は全角40字までにします。',
  examples: {
    段落と箇条書き: (
      <Prose>
        <p>
          治療を続けながら働く方が増えています。職場や病院に相談できる窓口があり、使える制度もあります。まず、いまの状況を書き出してみましょう。
        </p>
        <ul>
          <li>困っていること</li>
          <li>続けたいこと</li>
        </ul>
        <ol>
          <li>主治医に聞く</li>
          <li>職場に伝える</li>
        </ol>
      </Prose>
    ),
  },
}
