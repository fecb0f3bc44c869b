import { LinkList } from '@tokyo-cancer-portal/ui'

/** Where to go from a page that could not be shown. */
export function WaysOn() {
  return (
    <LinkList
      links={[
        { href: '/', label: 'トップページへ' },
        { href: '/hospitals', label: '病院を探す' },
        { href: '#consultation', label: '相談窓口を見る' },
      ]}
    />
  )
}
