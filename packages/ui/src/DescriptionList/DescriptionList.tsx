import type { ReactNode } from 'react'

export interface Description {
  term: string
  /** Null leaves the row out; a fact that may be unknown is a FactValue instead. */
  details: ReactNode
}

/** Facts as term and details, the form in which they are quickest to look up. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="max-w-[56rem] border-t border-solid-gray-300">
      {items
        .filter(({ details }) => details !== null)
        .map(({ term, details }) => (
          <div
            key={term}
            className="grid gap-x-6 border-b border-solid-gray-300 py-3 desktop:grid-cols-[10em_1fr]"
          >
            <dt className="font-700">{term}</dt>
            <dd className="min-w-0 measure">{details}</dd>
          </div>
        ))}
    </dl>
  )
}
