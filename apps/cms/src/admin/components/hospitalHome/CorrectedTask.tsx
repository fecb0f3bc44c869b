import type { CorrectedItem } from '../../../hospitalHome/correctedItems'
import { formatInstant } from '../../formatInstant'

type Props = {
  item: CorrectedItem
  /** Of its form. */
  href: string
}

/** Something that staff mended when they approved it: what it was, and what it says now. */
export function CorrectedTask({ item: { title, at, lines }, href }: Props) {
  return (
    <li>
      <a href={href}>{title}</a>
      <p>{formatInstant(at)}に公開</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  )
}
