import type { BlockOf } from './RichTextBlock'

import { Disclosure } from '@tokyo-cancer-portal/ui'

import { Words } from '../words/Words'

/** Questions that open to their answers, without scripts. */
export function FaqBlock({ block }: { block: BlockOf<'faq'> }) {
  return (
    <div className="my-6">
      {block.items.map(({ question, answer }) => (
        <Disclosure key={question} variant="line" summary={question ?? ''}>
          <p className="whitespace-pre-line">
            <Words text={answer ?? ''} />
          </p>
        </Disclosure>
      ))}
    </div>
  )
}
