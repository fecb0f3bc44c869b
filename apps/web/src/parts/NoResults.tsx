import { LinkList } from '@tokyo-cancer-portal/ui'

/** What to do where a search with conditions finds nothing. */
export function NoResults({ resetHref }: { resetHref: string }) {
  return (
    <div className="my-6">
      <p className="measure">条件に合うものは見つかりませんでした。</p>
      <LinkList
        links={[
          { href: resetHref, label: '条件を外して、すべて見る' },
          { href: '#consultation', label: '相談窓口に尋ねる' },
        ]}
      />
    </div>
  )
}
