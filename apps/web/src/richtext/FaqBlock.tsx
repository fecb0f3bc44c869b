import type { BlockOf } from './RichTextBlock'

import { Disclosure } from '@tokyo-cancer-portal/ui'

/** Questions that open to their answers, without scripts. */
export function FaqBlock({ block }: { block: BlockOf<'faq'> }) {
  return (
    <div className="my-6">
      {block.items.map(({ question, answer }) => (
        <Disclosure key={question} variant="line" summary={question ?? ''}>
          <p className="whitespace-pre-line">{answer}</p>
        </Disclosure>
      ))}
    </div>
  )
}
