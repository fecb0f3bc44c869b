import type { Examples } from '../examples/Examples'

import { LinkList } from './LinkList'

export const linkListExamples: Examples = {
  name: 'LinkList',
  purpose: '行き先を縦に並べます。一行全体を押せます。',
  examples: {
    一列: (
      <LinkList
        links={[
          {
            href: '#main',
            label: 'がんと言われた',
            description: '一人で抱えずに、まず相談できる場所があります。',
          },
          { href: '#example-heading', label: 'お金' },
        ]}
      />
    ),
    二列: (
      <LinkList
        columns={2}
        links={[
          {
            href: '#main',
            label: 'がんと言われた',
            description: '一人で抱えずに、まず相談できる場所があります。',
          },
          { href: '#example-heading', label: 'お金' },
        ]}
      />
    ),
  },
}
