import type { RichTextBlock as Block } from '@tokyo-cancer-portal/cms-client'
import type { CalloutTone } from '@tokyo-cancer-portal/ui'
import type { RichTextData } from './loadRichTextData'

import { CALLOUT_KINDS, labelIn } from '@tokyo-cancer-portal/domain'
import { Callout, DoList, Heading } from '@tokyo-cancer-portal/ui'

import { EventCards } from '../events/EventCards'
import { ResourceCards } from '../resources/ResourceCards'
import { Words } from '../words/Words'
import { CareCardBlock } from './CareCardBlock'
import { ContactCardBlock } from './ContactCardBlock'
import { FaqBlock } from './FaqBlock'
import { FigureBlock } from './FigureBlock'
import { FileCardBlock } from './FileCardBlock'
import { VideoBlock } from './VideoBlock'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const TONES: Record<string, CalloutTone> = { important: 'important', warning: 'warning' }

interface RichTextBlockProps {
  block: Block
  data: RichTextData
  /** Of a heading in it. */
  level: 2 | 3 | 4
}

/** One block inside a text. */
export function RichTextBlock({ block, data, level }: RichTextBlockProps) {
  const language = contentLanguage()
  const below = level === 2 ? 3 : 4
  switch (block.blockType) {
    case 'callout':
      return (
        <Callout
          tone={TONES[block.kind ?? ''] ?? 'info'}
          title={block.title || labelIn(language, CALLOUT_KINDS, block.kind ?? 'info')}
        >
          <p className="whitespace-pre-line">
            <Words text={block.text ?? ''} />
          </p>
        </Callout>
      )
    case 'doList':
      return (
        <DoList
          level={level}
          kind={block.kind === 'dont' ? 'dont' : 'do'}
          heading={
            block.heading ??
            translator('Page', language)(block.kind === 'dont' ? 'dontList' : 'doList')
          }
          items={block.items}
        />
      )
    case 'careCard':
      return <CareCardBlock block={block} level={level} />
    case 'contactCard':
      return <ContactCardBlock block={block} />
    case 'figure':
      return <FigureBlock block={block} />
    case 'video':
      return <VideoBlock block={block} />
    case 'fileCard':
      return <FileCardBlock block={block} />
    case 'resourceCards':
      return <ResourceCards resources={block.resources} level={level} />
    case 'eventCards':
      return (
        <section>
          <Heading level={level}>
            {block.heading ?? translator('Blocks', language)('upcomingEvents')}
          </Heading>
          <EventCards events={data.events.get(block) ?? []} level={below} />
        </section>
      )
    case 'faq':
      return <FaqBlock block={block} />
  }
}

/** A block of one kind. */
export type BlockOf<T extends Block['blockType']> = Extract<Block, { blockType: T }>
