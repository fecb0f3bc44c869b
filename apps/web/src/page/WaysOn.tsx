import { TextLink } from '@tokyo-cancer-portal/ui'

/** Where to go from a page that could not be shown. */
export function WaysOn() {
  return (
    <ul className="mt-6 list-disc space-y-2 pl-6">
      <li>
        <TextLink href="/">トップページへ</TextLink>
      </li>
      <li>
        <TextLink href="/hospitals">病院を探す</TextLink>
      </li>
      <li>
        <TextLink href="#consultation">相談窓口を見る</TextLink>
      </li>
    </ul>
  )
}
