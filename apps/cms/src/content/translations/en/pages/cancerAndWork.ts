import { h2, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const cancerAndWork: PageTranslation = {
  title: TITLES.cancerAndWork,
  summary:
    'A guide for people who work while receiving cancer treatment, return to work or look for work, and for their families. It introduces places to get advice and useful resources, one after another.',
  body: richText(
    p(
      'Many people go on working while receiving treatment after they have been diagnosed with cancer. You do not need to decide about work right away. Before you decide whether to leave your job, there are places where you can talk to someone first.',
    ),
    h2('What you will find in this guide'),
    ul(
      'Desks in Tokyo where you can get advice about work',
      'Materials and videos by other organizations that help you look for work',
      'Activities of the association of labor and social security attorneys (社会保険労務士会)',
      'A survey about treatment and work among people who have had cancer',
    ),
    p(
      'You can choose the page you want from the contents above. You can also read the pages in order from the beginning.',
    ),
  ),
}
