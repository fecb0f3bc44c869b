import { Worker } from 'node:worker_threads'
import { buffer } from 'node:stream/consumers'
import { readPdf } from './readPdf'

/**
 * A process that reads one PDF from its standard input, writes what came of it (`Reading`) to its standard output and
 * ends. Arguments: how many milliseconds and megabytes it may take. It has no environment, so it
 * knows no secret, and it ends itself where a file wants more.
 */
const [, , milliseconds, megabytes] = process.argv

const watch = new Worker(new URL('watch.mjs', import.meta.url), {
  workerData: { milliseconds: Number(milliseconds), megabytes: Number(megabytes) },
  execArgv: [],
})
watch.unref()

const reading = await readPdf(new Uint8Array(await buffer(process.stdin)))
process.stdout.write(JSON.stringify(reading), () => process.exit(0))
