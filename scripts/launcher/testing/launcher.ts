import { launchServer } from './launchServer'

/** Stands in for the launcher in tests: launches the server on the port it is given, and stays. */
launchServer(Number(process.argv[2]))
