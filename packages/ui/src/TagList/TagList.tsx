import { Badge } from '../Badge/Badge'

export interface TagListProps {
  /** What the tags are about; read out, not shown. */
  label: string
  tags: readonly { value: string; label: string }[]
}

/** Short words about a thing, of one kind; nothing where there is none. */
export function TagList({ label, tags }: TagListProps) {
  if (tags.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {tags.map(({ value, label: words }) => (
        <li key={value}>
          <Badge tone="key">{words}</Badge>
        </li>
      ))}
    </ul>
  )
}
