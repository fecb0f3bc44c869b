import type { Table } from '@tokyo-cancer-portal/event-import'
import path from 'node:path/posix'
import { EVENT_SHEET } from '../../template/sheetNames'
import { type Archive, openZip } from './openZip'
import { readSheet } from './readSheet'
import { readXml } from './readXml'
import { Refused } from './Refused'
import { sharedStrings } from './sharedStrings'
import { TableBuilder } from './TableBuilder'

const WORKBOOK = 'xl/workbook.xml'
const MACROS = /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\//i
const LINKS = /^xl\/(?:externalLinks\/|connections\.xml$|queryTables\/)/i

/** The sheet of events in an .xlsx, or its first sheet. Nothing in it is calculated, and no other file is opened. */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const archive = await openZip(bytes)
  if (archive.names.some((name) => MACROS.test(name))) throw new Refused('macros')
  if (archive.names.some((name) => LINKS.test(name))) throw new Refused('links')
  const workbook = await requireFile(archive, WORKBOOK)
  const { sheets, isFrom1904 } = readWorkbook(workbook)
  const targets = relationsIn(await requireFile(archive, 'xl/_rels/workbook.xml.rels'))
  const chosen = sheets.find(({ name }) => name === EVENT_SHEET) ?? sheets[0]
  const sheet = await requireFile(archive, targets.get(chosen?.relation ?? '') ?? '')
  const strings = await archive.read([...targets.values()].find((one) => STRINGS.test(one)) ?? '')
  const builder = new TableBuilder()
  readSheet(sheet, strings === null ? [] : sharedStrings(strings), builder)
  return builder.table(isFrom1904)
}

const STRINGS = /sharedStrings\.xml$/i

async function requireFile(archive: Archive, name: string): Promise<string> {
  const text = await archive.read(name)
  if (text === null) throw new Refused('broken')
  return text
}

function readWorkbook(xml: string) {
  const sheets: { name: string; relation: string }[] = []
  let isFrom1904 = false
  readXml(xml, {
    open: (name, { name: title = '', id = '', date1904 }) => {
      if (name === 'sheet') sheets.push({ name: title, relation: id })
      if (name === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true'
    },
  })
  return { sheets, isFrom1904 }
}

/** Which file inside the archive is meant by which name. */
function relationsIn(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(xml, {
    open: (name, { Id = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = path.join(
        '/xl',
        path.isAbsolute(Target) ? path.relative('/xl', Target) : Target,
      )
      targets.set(Id, target.slice(1))
    },
  })
  return targets
}
