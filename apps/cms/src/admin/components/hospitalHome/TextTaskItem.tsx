import type { TextTask } from '../../../hospitalHome/textTasks'

type Props = {
  task: TextTask
  /** Of the form of the event. */
  href: string
}

/** One event with what may lead visitors astray, each with the way to its field. */
export function TextTaskItem({ task: { title, findings }, href }: Props) {
  return (
    <li>
      <a href={href}>{title}</a>
      {findings.map(({ field, label, snippet, message }) => (
        <p key={`${field} ${snippet} ${message}`}>
          {snippet !== '' && `「${snippet}」　`}
          {message} <a href={`${href}?field=${encodeURIComponent(field)}`}>「{label}」を確かめる</a>
        </p>
      ))}
    </li>
  )
}
