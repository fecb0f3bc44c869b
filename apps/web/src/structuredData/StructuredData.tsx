import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { serializeJsonLd } from '@tokyo-cancer-portal/event-feeds'

/** What a page is about, as data blocks: browsers do not run them, so the policy for scripts leaves them alone. */
export function StructuredData({ nodes }: { nodes: readonly (JsonLd | null)[] }) {
  return nodes.map((node) => {
    if (!node) return null
    const text = serializeJsonLd(node)
    return (
      <script key={text} type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
    )
  })
}
