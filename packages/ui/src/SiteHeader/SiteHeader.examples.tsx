import type { Examples } from '../examples/Examples'

export const siteHeaderExamples: Examples = {
  name: 'SiteHeader',
  purpose: 'サイトの名前、相談への道、メニューです。この見本のページでは、いちばん上にあります。',
  onEveryPage: true,
  examples: {},
}
