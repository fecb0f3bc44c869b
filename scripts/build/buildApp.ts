import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppName } from '../launcher/apps'
import { appFolder, nextScript, root } from '../launcher/apps'
import type { Shutdown } from '../launcher/createShutdown'
import { runJob } from '../launcher/runJob'
import { say } from '../launcher/say'
import { buildIslands } from './buildIslands'
import { sourceHash } from './sourceHash'

// What a server is told when it starts. A build that knew it would be good for one server only.
const RUN_TIME_ONLY =
  /^(?:(?:WEB|CMS)_PORT|(?:SITE|CMS|DATABASE|SMTP|REDIS)_URL|DATA_DIR|TRUSTED_PROXY_HOPS|MAIL_FROM|SHOW_STYLEGUIDE|(?:PAYLOAD|REVALIDATE)_SECRET|PORTAL_.*|S3_.*|LLM_.*)$/

export type BuildAppOptions = {
  app: AppName
  /** The environment of the build; what only a running server may know is left out of it. */
  env: Record<string, string>
  shutdown: Shutdown
}

/**
 * Builds an app for production unless the build that is there is of the present sources.
 *
 * Started directly, not through turbo: a build has to end with the launcher (see forkNode), and a
 * stamp inside `.next` can neither be lost nor be kept apart from the build that it is about.
 */
export async function buildApp({ app, env, shutdown }: BuildAppOptions): Promise<void> {
  const build = join(appFolder(app), '.next')
  const stamp = join(build, 'portal-build')
  const present = await currentStamp(app)
  const buildId = await readFile(join(build, 'BUILD_ID'), 'utf8').catch(() => null)
  if (buildId && (await readFile(stamp, 'utf8').catch(() => '')) === present) return
  say(`${app} をビルドしています / Building ${app}`)
  await rm(stamp, { force: true })
  await runJob({
    label: app,
    script: nextScript(app),
    args: ['build'],
    cwd: appFolder(app),
    env: {
      ...Object.fromEntries(Object.entries(env).filter(([name]) => !RUN_TIME_ONLY.test(name))),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    shutdown,
    failure: `The build of apps/${app} failed, see the lines above.`,
  })
  if (app === 'web') await buildIslands(join(build, 'islands'))
  await writeFile(stamp, present)
}

const currentStamp = (app: AppName): Promise<string> =>
  sourceHash({
    root,
    sources: [
      appFolder(app),
      ...['packages', 'package-lock.json', 'tsconfig.base.json'].map((name) => join(root, name)),
    ],
    except: [
      // The site's own server runs from its sources.
      join(appFolder('web'), 'server'),
      // The admin uses none of it.
      ...(app === 'cms' ? [join(root, 'packages/ui')] : []),
    ],
    settings: [process.versions.node],
  })
