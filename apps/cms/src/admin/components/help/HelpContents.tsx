import type { HelpTopic } from '../../../help/HelpTopic'

/** The topics of the page, each a press away. */
export function HelpContents({ topics }: { topics: readonly HelpTopic[] }) {
  return (
    <nav aria-label="目次" className="portal-help__contents">
      <ul>
        {topics.map(({ id, title, when }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
