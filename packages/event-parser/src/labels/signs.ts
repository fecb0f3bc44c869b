import type { LabelKind } from './LabelKind'

/** Pictures that stand for a label in short messages. */
const SIGNS: readonly (readonly [LabelKind, string])[] = [
  ['when', '📅📆🗓'],
  ['time', '⏰🕐🕑🕒🕓🕔🕘🕙🕚⌚'],
  ['venue', '📍🏥🏢🏛🏫🚩'],
  ['audience', '👥👪'],
  ['fee', '💰💴🪙'],
  ['contact', '📞☎📱☏'],
  ['apply', '📝✍'],
]
const KINDS = new Map(
  SIGNS.flatMap(([kind, signs]) => Array.from(signs, (sign): [string, LabelKind] => [sign, kind])),
)

/** What the picture at the beginning of a line stands for, and how long it is. */
export function readSign(plain: string, at: number): { kind: LabelKind; length: number } | null {
  const sign = String.fromCodePoint(plain.codePointAt(at) ?? 0)
  const kind = KINDS.get(sign)
  return kind ? { kind, length: sign.length } : null
}
