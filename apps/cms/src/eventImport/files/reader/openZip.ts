import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { TABLE_LIMITS } from '../limits'
import { Refused } from './Refused'

/** The files inside an .xlsx, by name, each unpacked when it is asked for. */
export type Archive = {
  names: readonly string[]
  /** @returns its text, or null where there is no such file */
  read: (name: string) => Promise<string | null>
}

/**
 * Opens an archive, within the limits. What a file inside says about its size is believed only in so far as it is no
 * larger: yauzl ends the unpacking of one that turns out longer.
 */
export async function openZip(bytes: Buffer): Promise<Archive> {
  const zip = await open(bytes)
  const entries = await entriesOf(zip)
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      if (entry.isEncrypted()) throw new Refused('locked')
      if (entry.uncompressedSize > TABLE_LIMITS.entryBytes) throw new Refused('too-much')
      return new TextDecoder('utf-8', { fatal: true }).decode(await unpack(zip, entry))
    },
  }
}

const open = (bytes: Buffer) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      zip ? resolve(zip) : reject(error ?? new Refused('broken')),
    )
  })

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      if (entries.size > TABLE_LIMITS.entries) reject(new Refused('too-much'))
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Checked against its length on the way. */
const unpack = async (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  buffer(
    await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
    }),
  )
