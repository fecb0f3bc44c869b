import type { AppName, Stack } from './Stack'

const tell = async ({ controlUrl }: Stack, app: AppName, command: 'start' | 'stop') => {
  const response = await fetch(`${controlUrl}/${app}/${command}`, { method: 'POST' })
  if (!response.ok) throw new Error(`Could not ${command} ${app}: ${await response.text()}`)
}

/** Starts one app of the portal under test, unless it runs, and waits until it is ready. */
export const startApp = async (stack: Stack, app: AppName) => tell(stack, app, 'start')

/** Ends one app at once, as a crash or a power cut does. */
export const stopApp = async (stack: Stack, app: AppName) => tell(stack, app, 'stop')
