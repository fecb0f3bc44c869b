import type { Audience } from './audiences'

const EVERYBODY: Audience = 'public'

/** What is for one of these is there for an audience: what is for everybody is for them as well. */
export function audiencesFor(audience: string): string[] {
  return audience === EVERYBODY ? [EVERYBODY] : [audience, EVERYBODY]
}
