import { LinkList } from '@tokyo-cancer-portal/ui'

export interface NoResultsProps {
  /** The list without conditions. */
  resetHref: string
  /** What an empty list means, where it does not mean that there is nothing. */
  text?: string | undefined
}

/** What to do where a search with conditions finds nothing. */
export function NoResults({
  resetHref,
  text = '条件に合うものは見つかりませんでした。',
}: NoResultsProps) {
  return (
    <div className="my-6">
      <p className="measure">{text}</p>
      <LinkList
        links={[
          { href: resetHref, label: '条件を外して、すべて見る' },
          { href: '#consultation', label: '相談窓口に尋ねる' },
        ]}
      />
    </div>
  )
}
