export interface ContentsListProps {
  /** Headings of the page, each by the id of its element. */
  items: readonly { id: string; label: string }[]
  heading: string
}

/** What stands on a long page, and the way to each part of it. */
export function ContentsList({ items, heading }: ContentsListProps) {
  return (
    <nav
      aria-label={heading}
      className="my-6 box-measure border-l-4 border-key-900 pl-4 print:hidden"
    >
      <p className="font-700">{heading}</p>
      <ol>
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-block py-2">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
