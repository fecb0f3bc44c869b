import type { Block } from 'payload'
import { Callout } from './Callout'
import { CareCard } from './CareCard'
import { ContactCard } from './ContactCard'
import { DoList } from './DoList'
import { EventCards } from './EventCards'
import { Faq } from './Faq'
import { Figure } from './Figure'
import { FileCard } from './FileCard'
import { RegisterNumber } from './RegisterNumber'
import { ResourceCards } from './ResourceCards'
import { Video } from './Video'

/** What can stand between the paragraphs of a text. */
export const richTextBlocks: Block[] = [
  Callout,
  DoList,
  CareCard,
  ContactCard,
  Figure,
  Video,
  FileCard,
  ResourceCards,
  EventCards,
  Faq,
]

/** What can stand within a line of text. */
export const inlineBlocks: Block[] = [RegisterNumber]
