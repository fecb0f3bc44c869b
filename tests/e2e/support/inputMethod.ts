import type { Page } from '@playwright/test'

/** What is typed, as it stands in the field from key to key, and what the input method makes of it. */
export type Composition = { steps: readonly string[]; result: string }

export const KANJI: Composition = {
  steps: ['か', 'かn', 'かん', 'かんz', 'かんじ'],
  result: '漢字',
}

/** Of every key that an input method keeps for itself. */
const OF_INPUT_METHOD = 229

/**
 * Types as somebody with a Japanese input method does, through Chromium's own composition (composition events, keys with
 * `isComposing` and key code 229), into whatever has the focus.
 */
export const inputMethodOf = async (page: Page) => {
  const browser = await page.context().newCDPSession(page)
  const key = async (name: string, code = name) => {
    const of = { key: name, code, windowsVirtualKeyCode: OF_INPUT_METHOD }
    await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...of })
    return async () => browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...of })
  }
  /** Shows `text` underlined in the field: it is not confirmed yet. */
  const show = async (text: string) => {
    const release = await key('Process', 'KeyK')
    await browser.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await release()
  }
  /** A key such as Enter or j that the input method takes. */
  const press = async (name: string) => (await key(name))()
  return {
    show,
    press,
    /**
     * Types and converts, and confirms with Enter. `pauseMs` is how long it is looked at before that. As in Safari, which
     * tells of that key when the composition is over already, by its number alone, it is told of a second time, but for
     * Lexical, which knows what comes in which browser.
     */
    compose: async ({ steps, result }: Composition = KANJI, pauseMs = 0) => {
      for (const step of steps) await show(step)
      await press(' ')
      await show(result)
      if (pauseMs > 0) await page.waitForTimeout(pauseMs)
      const release = await key('Enter')
      await browser.send('Input.insertText', { text: result })
      await release()
      const isOfLexical = await page.evaluate(
        () => document.activeElement?.hasAttribute('data-lexical-editor') ?? false,
      )
      if (!isOfLexical) await press('Enter')
    },
  }
}
