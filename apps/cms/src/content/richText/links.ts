import { docRef, type Key } from '../types/refs'
import type { Linkable } from '../types/shared'
import { element } from './element'
import type { LinkNode } from './nodes'
import { stableId } from './stableId'
import { text } from './text'

const LINK_VERSION = 3

/** A link to a place of the site (`/hospitals`) or a web address. */
export function link(label: string, url: string): LinkNode {
  const fields = { linkType: 'custom', url, newTab: false } as const
  return { ...linkTo(label), id: stableId([label, url]), fields }
}

/** A link to a shipped document, which stays right when its slug changes. */
export function docLink(label: string, key: Key<Linkable>): LinkNode {
  const fields = { linkType: 'internal', doc: docRef(key), newTab: false } as const
  return { ...linkTo(label), id: stableId([label, key]), fields }
}

function linkTo(label: string) {
  return element('link', [text(label)], LINK_VERSION)
}
