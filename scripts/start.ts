import { runLauncher } from './launcher/runLauncher'

/** `npm start`: the portal in production mode; `npm start -- --no-samples` without sample events. */
await runLauncher('production')
