import { Lead as Introduction } from '@tokyo-cancer-portal/ui'

import { Words } from '../words/Words'

/** The summary of a page, before everything else; nothing where it has none. */
export function Lead({ text }: { text: string | null }) {
  return text ? (
    <Introduction>
      <Words text={text} />
    </Introduction>
  ) : null
}
