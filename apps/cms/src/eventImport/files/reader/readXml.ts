import { SaxesParser } from 'saxes'
import { Refused } from './Refused'

type Attributes = Readonly<Record<string, string>>

type Handlers = {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Walks through XML by the local names of its elements. There are no declarations in it, so no entities of its own. */
export function readXml(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    throw new Refused('broken')
  })
  parser.on('doctype', () => {
    throw new Refused('broken')
  })
  parser.on('opentag', ({ local, attributes }) => {
    const own = Object.values(attributes).map(({ local: name, value }) => [name, value] as const)
    open?.(local, Object.fromEntries(own))
  })
  parser.on('text', (piece) => text?.(piece))
  parser.on('cdata', (piece) => text?.(piece))
  parser.on('closetag', ({ local }) => close?.(local))
  parser.write(xml).close()
}
