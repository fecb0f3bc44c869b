import type { Examples } from '../examples/Examples'

export const siteFooterExamples: Examples = {
  name: 'SiteFooter',
  purpose: 'すべてのページの終わりです。この見本のページでは、いちばん下にあります。',
  onEveryPage: true,
  examples: {},
}
