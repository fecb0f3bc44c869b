import { buffer } from 'node:stream/consumers'
import { startWatch } from '../../../runtime/startWatch'
import { readTableFile } from './readTableFile'

/**
 * A process that reads one file with a table from its standard input, writes what came of it (`TableReading`) to its
 * standard output and ends. Arguments: how many milliseconds and megabytes it may take.
 */
startWatch()

const reading = await readTableFile(await buffer(process.stdin))
process.stdout.write(JSON.stringify(reading), () => process.exit(0))
