import { buffer } from 'node:stream/consumers'
import { startWatch } from '../../runtime/startWatch'
import { readPdf } from './readPdf'

/**
 * A process that reads one PDF from its standard input, writes what came of it (`Reading`) to its standard output and
 * ends. Arguments: how many milliseconds and megabytes it may take. It has no environment, so it
 * knows no secret, and it ends itself where a file wants more.
 */
startWatch()

const reading = await readPdf(new Uint8Array(await buffer(process.stdin)))
process.stdout.write(JSON.stringify(reading), () => process.exit(0))
