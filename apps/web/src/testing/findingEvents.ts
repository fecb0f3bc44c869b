import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { docs, json } from '@tokyo-cancer-portal/cms-client/testing'

/** A CMS whose finder finds these events, whatever is asked, and whose lists of events hold them. */
export const findingEvents =
  (events: readonly { id: string }[], answer: object = {}): FakeCms['answer'] =>
  (request, response) => {
    const url = request.url ?? ''
    const hits = events.map(({ id }) => ({ id }))
    const found = { total: events.length, match: 'all', page: 1, facets: {}, hits, ...answer }
    if (url.startsWith('/api/events/search?')) json(found)(request, response)
    else if (url.startsWith('/api/events?')) docs(...events)(request, response)
    else if (url.startsWith('/api/globals/')) json({})(request, response)
    else docs()(request, response)
  }
