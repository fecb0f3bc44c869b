import type { Page } from '@playwright/test'

/**
 * Notes what a page of the admin sends to be written or decided from now on. What the form asks on its own (its state, what
 * is to be mended, who is editing) and what it saves by itself is not among it.
 *
 * @returns method and path of each until now
 */
export const sentBy = (page: Page): (() => string[]) => {
  const sent: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    const isAskedOnItsOwn =
      request.method() === 'GET' ||
      // Payload asks for the choices of a picker in this way.
      request.headers()['x-payload-http-method-override'] === 'GET' ||
      !pathname.startsWith('/api/') ||
      searchParams.get('autosave') === 'true' ||
      /\/(check|payload-locked-documents|payload-preferences)\b/.test(pathname)
    if (!isAskedOnItsOwn) sent.push(`${request.method()} ${pathname}`)
  })
  return () => sent
}
