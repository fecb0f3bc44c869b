import type { TableReading } from '../TableReading'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'
import { Refused } from './Refused'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** The container of Word and Excel before 2007, and of files with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** What the container is called in which a file with a password lies ([MS-OFFCRYPTO] 2.3.4.1). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** The table in a file, by what the file is and not by its name. */
export async function readTableFile(bytes: Buffer): Promise<TableReading> {
  try {
    if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) {
      return { refused: bytes.includes(ENCRYPTED) ? 'locked' : 'old-excel' }
    }
    const isZip = bytes.subarray(0, ZIP.length).equals(ZIP)
    return { table: isZip ? await readXlsx(bytes) : readCsv(bytes) }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    // Whatever a library says about a damaged file.
    return { refused: 'broken' }
  }
}
