import type { Page } from '@playwright/test'

export type Watched = {
  /** Requests to others than the site, in their order. */
  foreign: string[]
  /** What the browser complains about, violations of the policy among it. */
  problems: string[]
}

/** Writes down what a page asks of others and what the browser has to complain about. */
export const watch = (page: Page, siteUrl: string): Watched => {
  const watched: Watched = { foreign: [], problems: [] }
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== siteUrl) watched.foreign.push(request.url())
  })
  page.on('pageerror', (error) => watched.problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') watched.problems.push(message.text())
  })
  return watched
}
