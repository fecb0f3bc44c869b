import type { RichTextRule } from '../check/Rule'
import { linkFinding } from './linkFinding'
import { linksIn } from './linksIn'

const SHORTEST = 4
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
const FILE = /^[^\s。、]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)$/i

/** LNK-2: the address or the name of the file as the words of a link, or so few of them that they are hard to hit. */
export const shortLinks: RichTextRule = ({ path, nodes }, { dictionaries }) => {
  const vague = new Set(dictionaries.vagueLinks)
  return linksIn(nodes).flatMap((link) => {
    if (link.text === '' || vague.has(link.text)) return []
    const isAddress = ADDRESS.test(link.text)
    if (isAddress || FILE.test(link.text)) {
      const message = isAddress
        ? 'アドレスではなく、リンク先の題名をリンクの言葉にしてください。'
        : 'ファイルの名前ではなく、中身が分かる言葉をリンクの言葉にしてください。'
      return [linkFinding(path, link, { rule: 'LNK-2', severity: 'warning', message })]
    }
    if (Array.from(link.text.slice(0, 2 * SHORTEST)).length >= SHORTEST) return []
    const message = 'リンクの言葉が短く、押しにくいことがあります。4文字以上にできますか。'
    return [linkFinding(path, link, { rule: 'LNK-2', severity: 'hint', message })]
  })
}
