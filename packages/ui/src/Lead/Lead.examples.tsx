import type { Examples } from '../examples/Examples'

import { Lead } from './Lead'

export const leadExamples: Examples = {
  name: 'Lead',
  purpose: 'ページの要約です。ほかの何よりも先に置きます。',
  examples: {
    要約: <Lead>病院や相談窓口を、地域や指定の種類から探せます。</Lead>,
  },
}
