import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { StructuredData } from './StructuredData'

test('each node is a data block that no text can leave', () => {
  const name = '</script><!--<script>alert(1)</script>'
  const nodes = [{ '@type': 'Event', name }, null, { '@type': 'Hospital' }]
  const html = renderToStaticMarkup(createElement(StructuredData, { nodes }))
  const blocks = html.split('</script>')
  expect(blocks.pop()).toBe('')
  const opening = '<script type="application/ld+json">'
  expect(blocks.map((block) => block.startsWith(opening))).toEqual([true, true])
  expect(blocks.map((block) => JSON.parse(block.slice(opening.length)))).toEqual([
    { '@context': 'https://schema.org', '@type': 'Event', name },
    { '@context': 'https://schema.org', '@type': 'Hospital' },
  ])
})
