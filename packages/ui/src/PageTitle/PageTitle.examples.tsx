import type { Examples } from '../examples/Examples'

export const pageTitleExamples: Examples = {
  name: 'PageTitle',
  purpose: 'ページの題名です。一つのページに一つだけ置きます。',
  onEveryPage: true,
  examples: {},
}
