import { expect, test } from '@jest/globals'

import { keptHeaders } from './keptHeaders'

test('what belongs to the document stays, what is of Next or of the connection goes', () => {
  expect(
    keptHeaders({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="events.ics"',
      'content-security-policy': "default-src 'self'",
      'access-control-allow-origin': '*',
      'last-modified': 'Thu, 26 Nov 2026 00:00:00 GMT',
      location: '/x',
      'set-cookie': ['a=b'],
      'x-portal-facts': '{}',
      'x-nextjs-cache': 'HIT',
      'x-middleware-rewrite': '/x',
      'x-powered-by': 'Next.js',
      'next-router-state-tree': 'x',
      link: '</x>; rel=preload',
      vary: 'rsc',
      etag: '"x"',
      'transfer-encoding': 'chunked',
      'content-length': '5',
    }),
  ).toEqual({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="events.ics"',
    'content-security-policy': "default-src 'self'",
    'access-control-allow-origin': '*',
    'last-modified': 'Thu, 26 Nov 2026 00:00:00 GMT',
    location: '/x',
  })
})
