import { runLauncher } from './launcher/runLauncher'

/** `npm run dev`: the portal from its sources, with reload. */
await runLauncher('development')
