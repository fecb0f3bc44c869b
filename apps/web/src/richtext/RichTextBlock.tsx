import type { RichTextBlock as Block } from '@tokyo-cancer-portal/cms-client'
import type { CalloutTone } from '@tokyo-cancer-portal/ui'
import type { RichTextData } from './loadRichTextData'

import { Callout, DoList, Heading } from '@tokyo-cancer-portal/ui'

import { EventCards } from '../events/EventCards'
import { ResourceCards } from '../resources/ResourceCards'
import { Words } from '../words/Words'
import { ContactCardBlock } from './ContactCardBlock'
import { FaqBlock } from './FaqBlock'
import { FigureBlock } from './FigureBlock'
import { FileCardBlock } from './FileCardBlock'
import { VideoBlock } from './VideoBlock'

const TONES: Record<string, CalloutTone> = { important: 'important', warning: 'warning' }

/** One block inside a text. */
export function RichTextBlock({ block, data }: { block: Block; data: RichTextData }) {
  switch (block.blockType) {
    case 'callout':
      return (
        <Callout tone={TONES[block.kind ?? ''] ?? 'info'} title={block.title}>
          <p className="whitespace-pre-line">
            <Words text={block.text ?? ''} />
          </p>
        </Callout>
      )
    case 'doList':
      return (
        <DoList
          kind={block.kind === 'dont' ? 'dont' : 'do'}
          heading={block.heading}
          items={block.items}
        />
      )
    case 'contactCard':
      return <ContactCardBlock block={block} />
    case 'figure':
      return <FigureBlock block={block} />
    case 'video':
      return <VideoBlock block={block} />
    case 'fileCard':
      return <FileCardBlock block={block} />
    case 'resourceCards':
      return <ResourceCards resources={block.resources} level={3} />
    case 'eventCards':
      return (
        <section>
          <Heading level={3}>{block.heading ?? '開催予定のイベント'}</Heading>
          <EventCards events={data.get(block) ?? []} level={4} />
        </section>
      )
    case 'faq':
      return <FaqBlock block={block} />
  }
}

/** A block of one kind. */
export type BlockOf<T extends Block['blockType']> = Extract<Block, { blockType: T }>
