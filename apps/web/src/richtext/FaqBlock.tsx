import type { BlockOf } from './RichTextBlock'

import { Words } from '../words/Words'

/** Questions that open to their answers, without scripts. */
export function FaqBlock({ block }: { block: BlockOf<'faq'> }) {
  return (
    <div className="my-6 max-w-[42em] border-t border-solid-gray-300">
      {block.items.map(({ question, answer }) => (
        <details key={question} className="border-b border-solid-gray-300">
          <summary className="font-700">{question}</summary>
          <p className="pb-4 pl-4 whitespace-pre-line">
            <Words text={answer ?? ''} />
          </p>
        </details>
      ))}
    </div>
  )
}
