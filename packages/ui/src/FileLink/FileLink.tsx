import { Icon } from '../Icon/Icon'

export interface FileLinkProps {
  href: string
  label: string
  /** Kind, size and extent, in brackets: what will open. */
  details: string | null
}

/** A link to a file that says beforehand what will open. */
export function FileLink({ href, label, details }: FileLinkProps) {
  return (
    <a href={href} className="link inline-flex items-baseline gap-2 py-2">
      <span className="self-center">
        <Icon name="file" />
      </span>
      <span>
        {label}
        {details}
      </span>
    </a>
  )
}
