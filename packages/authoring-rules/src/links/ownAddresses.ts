import { isSafeHref } from '@tokyo-cancer-portal/domain'
import type { RichTextRule } from '../check/Rule'
import { linkFinding } from './linkFinding'
import { linksIn } from './linksIn'

const PREVIEW = /^\/(?:admin|preview|review)(?:[/?#]|$)/
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)[^/#\s]/i

/** LNK-4: pages of the site by their whole address → by their path; previews; and paths that depend on where they stand. */
export const ownAddresses: RichTextRule = ({ path, nodes }, { siteOrigins }) =>
  linksIn(nodes).flatMap((link) => {
    if (link.node.to.kind !== 'address') return []
    const { address } = link.node.to
    const own = pathOnSite(address.trim(), siteOrigins)
    if (PREVIEW.test(own ?? address.trim())) {
      const message =
        '編集する人だけが開けるアドレスです。公開されているページのアドレスにしてください。'
      return [linkFinding(path, link, { rule: 'LNK-4', severity: 'blocker', message })]
    }
    if (own !== undefined && isSafeHref(own)) {
      const message =
        'このサイトの中へのリンクは「/」から書いてください。アドレスが変わっても切れません。'
      const fix = {
        kind: 'set-address',
        field: path,
        node: link.path,
        from: address,
        to: own,
      } as const
      return [linkFinding(path, link, { rule: 'LNK-4', severity: 'hint', message, fix })]
    }
    if (!RELATIVE.test(address.trim())) return []
    const message = 'リンク先は「/」か「https://」から書いてください。'
    return [linkFinding(path, link, { rule: 'LNK-4', severity: 'warning', message })]
  })

function pathOnSite(address: string, origins: readonly string[]): string | undefined {
  const origin = origins
    .map((one) => one.replace(/\/$/, ''))
    .find((one) => {
      const next = address.charAt(one.length)
      return one !== '' && address.startsWith(one) && (next === '' || '/?#'.includes(next))
    })
  if (origin === undefined) return undefined
  const rest = address.slice(origin.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}
