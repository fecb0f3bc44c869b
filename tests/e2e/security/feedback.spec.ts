import { hidden, hiddenInGraphQl, refused } from './attempts'
import type { Attempt } from './attempts'

// A report about an event of hospital B: everybody else sees nothing of it and changes nothing about it.
for (const person of ['visitor', 'hospitalA', 'publisherA', 'reviewer'] as const) {
  hidden(
    (
      [
        ['lists reports of visitors', '/api/page-feedback?limit=100'],
        ['reads a report', '/api/page-feedback/<report>'],
        ['finds reports by their page', '/api/page-feedback?where[documentId][equals]=<liveB>'],
        ['finds reports by their words', '/api/page-feedback?where[text][contains]=<secret>'],
      ] as const
    ).map(([what, path]): Attempt => [person, what, 'GET', path]),
  )
  hiddenInGraphQl([
    [person, 'lists reports of visitors', '{ PageFeedbacks(limit: 100) { docs { text } } }'],
  ])
  refused([
    [person, 'says that it was dealt with', 'POST', '/api/page-feedback/<report>/handle', {}],
    [person, 'says that it was not dealt with', 'POST', '/api/page-feedback/<report>/reopen', {}],
  ])
}

// Nobody at all writes what visitors said.
for (const person of ['visitor', 'hospitalB', 'reviewer', 'metroEditor', 'systemAdmin'] as const) {
  refused([
    [person, 'rewrites a report', 'PATCH', '/api/page-feedback/<report>', { text: '書き換え' }],
    [
      person,
      'handles a report by a save',
      'PATCH',
      '/api/page-feedback/<report>',
      { state: 'handled' },
    ],
    [person, 'deletes a report', 'DELETE', '/api/page-feedback/<report>'],
    [person, 'deletes all reports', 'DELETE', '/api/page-feedback?where[id][exists]=true'],
    [person, 'makes up a report', 'POST', '/api/page-feedback', { text: 'うそ' }],
    [person, 'makes up counts', 'POST', '/api/page-feedback-counts', { yes: 1000 }],
    [
      person,
      'rewrites counts',
      'PATCH',
      '/api/page-feedback-counts?where[id][exists]=true',
      { yes: 1 },
    ],
    [
      person,
      'speaks in the name of the site',
      'POST',
      '/api/feedback',
      { purpose: 'feedback', answer: 'yes' },
    ],
  ])
}

// The glossary belongs to staff.
for (const person of ['visitor', 'hospitalA', 'publisherA', 'reviewer'] as const) {
  refused([
    [
      person,
      'adds a term',
      'POST',
      '/api/glossary-terms?draft=true',
      { term: 'うそ', reading: 'うそ' },
    ],
    [
      person,
      'changes a term',
      'PATCH',
      '/api/glossary-terms/<term>?draft=true',
      { explanation: 'うそ' },
    ],
    [person, 'deletes a term', 'DELETE', '/api/glossary-terms/<term>'],
  ])
}
