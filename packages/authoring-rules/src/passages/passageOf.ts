import { flatten } from './flatten'
import { addressSpans, nameSpans } from './guardedSpans'
import type { Passage, PassageKind, Segment } from './Passage'

/** A passage with what must be known of it before any rule looks. */
export function passageOf(
  kind: PassageKind,
  text: string,
  segments: readonly Segment[],
  names: readonly string[],
): Passage {
  const flat = flatten(text)
  return {
    kind,
    text,
    flat,
    segments,
    addresses: addressSpans(flat),
    names: nameSpans(text, names),
  }
}
