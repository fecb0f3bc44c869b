import type { AuthoredSlug } from '../../../authoring/AUTHORED'
import type { TextTask } from '../../../hospitalHome/textTasks'

type Props = {
  task: TextTask
  /** Of the form of the document. */
  href: string
}

/** One document with something that may lead visitors astray: a line that leads to the first such field. */
export function TextTaskItem({ task: { slug, title, fields }, href }: Props) {
  const [first] = fields
  const places = fields.map(({ label }) => label).join('、')
  return (
    <li>
      <a href={first ? `${href}?field=${encodeURIComponent(first.path)}` : href}>
        公開中の{NAMES[slug](title)}に、確かめていただきたいところがあります
      </a>
      {places !== '' && `（${places}）`}
    </li>
  )
}

/** What people at a hospital call them; of their own page there is one. */
const NAMES: Record<AuthoredSlug, (title: string) => string> = {
  events: (title) => `イベント「${title}」`,
  organizations: () => '施設情報',
  'content-items': (title) => `ページ「${title}」`,
}
