import type { RichTextRule } from '../check/Rule'
import { flatten } from '../passages/flatten'
import { linkFinding } from './linkFinding'
import { linksIn } from './linksIn'

const AROUND = /^[\s「『（(【[>＞≫»→⇒▶・]+|[\s」』）)】\]>＞≫»→⇒▶。、!！]+$/g
const EXAMPLE = '読み上げソフトでは、リンクだけを拾って聞く方がいます。'

/** LNK-1: こちら, 詳細; and links without any words. */
export const vagueLinks: RichTextRule = ({ path, nodes }, { dictionaries }) => {
  const vague = new Set(dictionaries.vagueLinks.map(levelled))
  return linksIn(nodes).flatMap((link) => {
    if (link.text === '') {
      const message =
        'リンクに言葉がありません。リンクを消すか、リンク先が分かる言葉を入れてください。'
      return [linkFinding(path, link, { rule: 'LNK-1', severity: 'blocker', message })]
    }
    if (!vague.has(levelled(link.text))) return []
    const message = `「${link.text}」だけでは、どこへ移るか分かりません。リンク先の題名など、行き先が分かる言葉にしてください。${EXAMPLE}`
    return [linkFinding(path, link, { rule: 'LNK-1', severity: 'blocker', message })]
  })
}

function levelled(text: string): string {
  return flatten(text.slice(0, 60)).replaceAll(AROUND, '').replaceAll(/\s/g, '').toLowerCase()
}
