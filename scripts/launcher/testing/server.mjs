import { createServer } from 'node:http'

/** Stands in for an app in tests: answers everything with its pid on the port it is given. */
createServer((_, response) => response.end(String(process.pid))).listen(Number(process.argv[2]))
