import type { Page } from '@playwright/test'

/**
 * What a narrow page, large text or wide spacing breaks: sideways scrolling of the page, and text that is
 * cut off because its box does not grow with it.
 */
export const layoutProblems = async (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    const problems: string[] = []
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
        .map((element) => `${element.tagName}.${element.className}`.slice(0, 80))
      problems.push(`scrolls to ${root.scrollWidth} of ${root.clientWidth}: ${wide.at(-1)}`)
    }
    const canScroll = (element: HTMLElement) =>
      element.tabIndex >= 0 || /^(TEXTAREA|SELECT|INPUT)$/.test(element.tagName)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element)
      const cuts = overflowX !== 'visible' || overflowY !== 'visible'
      const isForReaders = position === 'absolute' && clipPath !== 'none'
      if (!cuts || isForReaders || canScroll(element) || element.closest('svg')) continue
      if (!element.checkVisibility()) continue
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1) {
        problems.push(`cuts off: ${element.tagName}.${element.className}`.slice(0, 120))
      }
    }
    return problems
  })
