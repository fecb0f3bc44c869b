import { JAPANESE_LINE, saysNothingItself } from './siteWords'

type Rule = {
  /** Said after the place where the rule is broken. */
  message: string
  appliesTo: (path: string) => boolean
  /** What must not be there, looked for line by line. */
  pattern: RegExp
}

const CODE = /\.(?:[cm]?[jt]s|tsx)$/
const TEST = /\.test\.tsx?$|\.spec\.ts$/
// Tests choose the environment of the code under test.
const ENVIRONMENT_USERS =
  /(?:^|\/)env\.ts$|^tooling\/|\/test\/|\.int\.test\.ts$|^scripts\/checks\/findViolations/
const TRUSTED_CODE = /^apps\/cms\/src\/(?:jobs|outbox|migrations|content|search|auth)\//

const RULES: Rule[] = [
  {
    message: 'a path of somebody’s machine',
    appliesTo: (path) => !path.startsWith('scripts/checks/'),
    pattern: /(?<![\w.:/-])\/(?:work|tmp|root|home|Users)\/[\w.-]/,
  },
  {
    message: 'a package from elsewhere than the npm registry',
    appliesTo: (path) => path === 'package-lock.json',
    pattern: /"resolved": "(?!https:\/\/registry\.npmjs\.org\/|packages\/|apps\/|tests\/)/,
  },
  {
    message: 'process.env is read in files named env.ts only',
    appliesTo: (path) => CODE.test(path) && !ENVIRONMENT_USERS.test(path),
    pattern: /\bprocess\.env\b/,
  },
  {
    message: 'access control must not be switched off here',
    appliesTo: (path) =>
      /^apps\/cms\/src\//.test(path) && !TEST.test(path) && !TRUSTED_CODE.test(path),
    pattern: /\boverrideAccess: true\b/,
  },
  {
    message: 'a test that leaves out itself or others',
    appliesTo: (path) => TEST.test(path) && !path.startsWith('scripts/checks/'),
    pattern:
      /\b(?:test|it|describe)\.(?:only|skip|fixme|todo|failing)\b|\b(?:xit|xtest|fit|fdescribe|xdescribe)\(/,
  },
  {
    message: 'a word that visitors read belongs into the messages, in every language',
    appliesTo: saysNothingItself,
    pattern: JAPANESE_LINE,
  },
]

const WORKSPACE = /^(?:apps|packages|tests)\/[^/]+\/package\.json$/

/** Turbo passes over a workspace without the script, and over what depends on it in its cache. */
const lacksTypecheck = (path: string, text: string): boolean =>
  WORKSPACE.test(path) && !text.includes('"typecheck": "')

/** Every line of the file `path` (relative to the repository) that breaks a rule, with the place. */
export function findViolations(path: string, text: string): string[] {
  const rules = RULES.filter(({ appliesTo }) => appliesTo(path))
  const lines = rules.length === 0 ? [] : text.split('\n')
  const found = lines.flatMap((line, index) =>
    rules
      .filter(({ pattern }) => pattern.test(line))
      .map(({ message }) => `${path}:${index + 1}: ${message}: ${line.trim().slice(0, 120)}`),
  )
  return lacksTypecheck(path, text) ? [...found, `${path}: there is no script "typecheck"`] : found
}
