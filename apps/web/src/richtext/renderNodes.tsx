import type { RichTextNode, TableCell } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'
import type { RichTextData } from './loadRichTextData'

import { DataTable, Heading } from '@tokyo-cancer-portal/ui'
import { createElement, Fragment } from 'react'

import { pathOfReference } from '../links/pathOfReference'
import { resolveHref } from '../links/resolveHref'
import { SiteLink } from '../links/SiteLink'
import { Words } from '../words/Words'
import { NumberText } from './NumberText'
import { RichTextBlock } from './RichTextBlock'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/**
 * The nodes in their order. They have no identity of their own, so they are positional children.
 *
 * @param label inside a heading or a link, where no explanation can be opened
 */
export function renderNodes(
  nodes: readonly RichTextNode[],
  data: RichTextData,
  label = false,
): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => renderNode(node, data, label)))
}

function renderNode(node: RichTextNode, data: RichTextData, label: boolean): ReactNode {
  switch (node.type) {
    case 'text':
      return node.bold ? (
        <strong>
          <Words text={node.text} label={label} />
        </strong>
      ) : (
        <Words text={node.text} label={label} />
      )
    case 'break':
      return <br />
    case 'paragraph':
      // Editors leave empty paragraphs behind; they would only be read out as silence.
      return node.children.length > 0 ? <p>{renderNodes(node.children, data, label)}</p> : null
    case 'heading':
      return (
        <Heading level={node.level} {...(node.id ? { id: node.id } : {})}>
          {renderNodes(node.children, data, true)}
        </Heading>
      )
    case 'list':
      return renderList(node, data, label)
    case 'link':
      return renderLink(node, data)
    case 'table':
      return renderTable(node.rows, data)
    case 'block':
      return <RichTextBlock block={node.block} data={data} level={node.level ?? 3} />
    case 'number':
      return <NumberText number={node.number} numbers={data.numbers} />
    case 'fragment':
      return renderNodes(node.children, data, label)
  }
}

function renderList(
  { ordered, start, items }: Extract<RichTextNode, { type: 'list' }>,
  data: RichTextData,
  label: boolean,
): ReactNode {
  const children = items.map((item) => createElement('li', null, renderNodes(item, data, label)))
  if (!ordered) return createElement('ul', null, ...children)
  return createElement('ol', start === 1 ? null : { start }, ...children)
}

function renderLink(
  { href, reference, children }: Extract<RichTextNode, { type: 'link' }>,
  data: RichTextData,
): ReactNode {
  const words = renderNodes(children, data, true)
  const target = resolveHref(reference ? pathOfReference(reference) : href)
  return target ? <SiteLink to={target}>{words}</SiteLink> : words
}

function renderTable(rows: readonly TableCell[][], data: RichTextData): ReactNode {
  const body = rows.map((cells) =>
    createElement('tr', null, ...cells.map((cell) => renderCell(cell, data))),
  )
  return (
    <DataTable label={translator('Page', contentLanguage())('table')}>
      {createElement('tbody', null, ...body)}
    </DataTable>
  )
}

function renderCell(cell: TableCell, data: RichTextData): ReactNode {
  const spans = {
    ...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  }
  const children = renderNodes(cell.children, data, cell.header !== 'none')
  if (cell.header === 'none') return <td {...spans}>{children}</td>
  return (
    <th scope={cell.header === 'column' ? 'col' : 'row'} {...spans}>
      {children}
    </th>
  )
}
