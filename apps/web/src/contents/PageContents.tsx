import type { Section } from '../richtext/sectionsOf'

/** From how many parts on a list of them saves more than it costs. */
const FEWEST = 3

/** What stands on a long page, with the way to each part; nothing on a short one. */
export function PageContents({ sections }: { sections: readonly Section[] }) {
  if (sections.length < FEWEST) return null
  return (
    <nav
      aria-label="このページの内容"
      className="my-6 max-w-[42em] border-l-4 border-solid-gray-420 pl-4 print:hidden"
    >
      <p className="font-700">このページの内容</p>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-block py-2">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
