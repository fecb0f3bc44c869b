import type { RichNode } from '@tokyo-cancer-portal/authoring-rules'
import { boxTexts } from './boxTexts'
import { captionsOf } from './captionsOf'
import { type Fields, fieldsOf, numberOf, textOf } from './readFields'

const UNKNOWN: RichNode = { kind: 'other', children: [] }

/** A block of the portal's editor for the rules. Of media that were not read along nothing is known, so nothing is said. */
export function blockNode(block: Fields): RichNode {
  switch (block['blockType']) {
    case 'figure':
      return typeof block['image'] === 'object' ? imageNode(block) : UNKNOWN
    case 'fileCard':
      return typeof block['file'] === 'object' ? fileNode(block) : UNKNOWN
    case 'video':
      return {
        kind: 'video',
        title: textOf(block['title']),
        captions: captionsOf(block),
        transcript: textOf(block['transcript']),
      }
    case 'resourceCards':
      return UNKNOWN
    default:
      return { kind: 'box', children: boxTexts(block) }
  }
}

function imageNode(block: Fields): RichNode {
  const media = fieldsOf(block['image'])
  return {
    kind: 'image',
    alt: textOf(media['alt']),
    decorative: media['decorative'] === true,
    fileName: textOf(media['originalName']) ?? textOf(media['filename']),
    caption: textOf(block['caption']),
    width: numberOf(media['width']),
    height: numberOf(media['height']),
  }
}

function fileNode(block: Fields): RichNode {
  const media = fieldsOf(block['file'])
  return {
    kind: 'file',
    title: textOf(block['title']),
    fileName: textOf(media['originalName']) ?? textOf(media['filename']),
    mimeType: textOf(media['mimeType']),
    bytes: numberOf(media['filesize']),
  }
}
