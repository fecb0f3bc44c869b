import { block, docLink, h2, link, number, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const consultationCenter: PageTranslation = {
  title: TITLES.consultationCenter,
  summary:
    'A desk where anyone can get advice about cancer free of charge. You can use it before a diagnosis, if you are not a patient of that hospital, and as a family member.',
  body: richText(
    p(
      'A Cancer Consultation and Support Center (がん相談支援センター) is a consultation desk for cancer at a designated cancer hospital or a similar place. Nurses, social workers and other counselors will listen to you.',
    ),
    block({
      blockType: 'callout',
      kind: 'important',
      title: 'Consultation is free of charge',
      text: 'You can use it even if you do not go to that hospital, and even before you have been diagnosed with cancer.',
    }),
    h2('Who can use it?'),
    ul(
      'Patients',
      'Families',
      'Anyone, including people who live in the area',
      'People who are worried and have not been diagnosed with cancer',
    ),
    h2('You can ask about work too'),
    p(
      'Some centers have a coordinator who helps people combine treatment and work (両立支援コーディネーター). Please talk to someone before you decide whether to leave your job. Other desks are introduced in “',
      docLink(TITLES.workConsultationDesks, 'content:work-consultation-desks'),
      '”.',
    ),
    h2('Where are they?'),
    p(
      'According to the Tokyo Metropolitan Government, the number of hospitals in Tokyo with such a center is ',
      number('consultation-center', { basis: 'published', unit: 'none', withDate: true }),
      '. On this site, telephone numbers and opening hours that could not be confirmed are shown as 「未確認」 (not confirmed).',
    ),
    p(link('Find a hospital', '/hospitals')),
  ),
}
