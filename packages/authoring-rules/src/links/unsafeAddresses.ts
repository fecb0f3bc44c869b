import { isSafeHref, isSafeMailto, isSafeTel } from '@tokyo-cancer-portal/domain'
import type { RichTextRule } from '../check/Rule'
import { linkFinding } from './linkFinding'
import { linksIn } from './linksIn'

const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/** LNK-5: addresses that browsers do not open as pages, mail or calls, or that are no addresses at all. */
export const unsafeAddresses: RichTextRule = ({ path, nodes }) =>
  linksIn(nodes).flatMap((link) => {
    if (link.node.to.kind !== 'address') return []
    const message = problemOf(link.node.to.address.trim())
    return message === undefined
      ? []
      : [linkFinding(path, link, { rule: 'LNK-5', severity: 'blocker', message })]
  })

function problemOf(address: string): string | undefined {
  if (address === '' || address === '#') return 'リンク先が入っていません。'
  if (address.startsWith('//')) return 'リンク先は「https://」から書いてください。'
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase()
  switch (scheme) {
    case 'http':
    case 'https':
      return isSafeHref(address) ? undefined : 'リンク先のアドレスに、使えない文字が入っています。'
    case 'mailto':
      return isSafeMailto(address) ? undefined : 'メールアドレスの形を確かめてください。'
    case 'tel':
      return isSafeTel(address) ? undefined : '電話番号は、数字とハイフンだけにしてください。'
    case undefined:
      // A place on the same page, or a path without the first slash, which LNK-4 is about.
      return !address.startsWith('/') || isSafeHref(address)
        ? undefined
        : 'リンク先のアドレスに、使えない文字が入っています。'
    default:
      return 'リンク先は「/」「https://」「mailto:」「tel:」のどれかから書いてください。'
  }
}
