import type { Page } from '@playwright/test'

/**
 * What a visitor gets out of HTML without scripts, as the browser itself reads it: the whole tree, but
 * for scripts, what loads them, and comments.
 *
 * @param page any open page
 */
export const contentOf = async (page: Page, html: string) =>
  page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'text/html')
    const runtime = [
      'script:not([type="application/ld+json"])',
      'link[rel="preload"][as="script"]',
      'link[rel="modulepreload"]',
    ]
    for (const element of tree.querySelectorAll(runtime.join())) element.remove()
    const comments = document.createTreeWalker(tree, NodeFilter.SHOW_COMMENT)
    const found: Node[] = []
    while (comments.nextNode()) found.push(comments.currentNode)
    for (const comment of found) comment.parentNode?.removeChild(comment)
    tree.normalize()
    return {
      title: tree.title,
      text: tree.body.textContent,
      links: [...tree.querySelectorAll('a')].map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]),
      tree: tree.documentElement.outerHTML,
    }
  }, html)
