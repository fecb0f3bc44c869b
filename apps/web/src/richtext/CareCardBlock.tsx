import type { BlockOf } from './RichTextBlock'

import { CARE_URGENCIES, labelIn } from '@tokyo-cancer-portal/domain'
import { CareCard } from '@tokyo-cancer-portal/ui'

import { InquiryDetails } from '../parts/InquiryDetails'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface CareCardBlockProps {
  block: BlockOf<'careCard'>
  level: 2 | 3 | 4
}

/** When to get in touch with somebody; what is not filled in is left out. */
export function CareCardBlock({ block, level }: CareCardBlockProps) {
  const language = contentLanguage()
  const { heading, items, text, inquiry } = block
  const urgency = block.urgency ?? 'non-urgent'
  if (!heading || items.length === 0) return null
  return (
    <CareCard
      tone={urgency}
      urgency={
        <>
          {labelIn(language, CARE_URGENCIES, urgency)}
          <span className="sr-only">{translator('Punctuation', language)('colon')}</span>
        </>
      }
      heading={heading}
      level={level}
      items={items}
    >
      {(text ?? inquiry) && (
        <>
          {text && <p className="whitespace-pre-line">{text}</p>}
          {inquiry && <InquiryDetails inquiry={inquiry} />}
        </>
      )}
    </CareCard>
  )
}
