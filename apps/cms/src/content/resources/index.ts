import type { ResourceSeed } from '../types/documents'
import { cancerVideos } from './cancerVideos'
import { companyAwards } from './companyAwards'
import { employerTools } from './employerTools'
import { grant } from './grant'
import { outsideLinks } from './outsideLinks'
import { seminars } from './seminars'
import { surveys } from './surveys'
import { workingGroupMeetings } from './workingGroupMeetings'

/** Every resource of the starting content. */
export const resources: readonly ResourceSeed[] = [
  ...employerTools,
  ...seminars,
  ...companyAwards,
  grant,
  ...surveys,
  ...workingGroupMeetings,
  ...outsideLinks,
  cancerVideos,
]
