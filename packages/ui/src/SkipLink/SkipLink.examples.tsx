import type { Examples } from '../examples/Examples'

export const skipLinkExamples: Examples = {
  name: 'SkipLink',
  purpose: 'キーボードで最初に届き、本文へ移ります。',
  onEveryPage: true,
  examples: {},
}
