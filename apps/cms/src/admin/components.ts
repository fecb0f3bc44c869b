import type { Config } from 'payload'
import { VIEW_TITLES } from './VIEW_TITLES'

/** The portal's own parts of the admin as a whole, for `admin.components` of the config. */
export const adminComponents: NonNullable<NonNullable<Config['admin']>['components']> = {
  providers: [
    '/admin/components/formState/FormQuestions#FormQuestions',
    '/admin/components/session/SessionKeeper#SessionKeeper',
    '/admin/components/typing/HoldWhileTyping#HoldWhileTyping',
  ],
  logout: { Button: '/admin/components/signOut/SignOut#SignOut' },
  Nav: '/admin/components/hospitalHome/PortalNav#PortalNav',
  beforeDashboard: ['/admin/components/tasks/TaskList#TaskList'],
  afterNavLinks: [
    '/admin/components/eventCalendar/CalendarLink#CalendarLink',
    '/admin/components/register/RegisterLink#RegisterLink',
    '/admin/components/searchLab/SearchLabLink#SearchLabLink',
    '/admin/components/chatLearning/ChatLearningLink#ChatLearningLink',
    '/admin/components/textChecks/TextChecksLink#TextChecksLink',
    '/admin/components/mail/MailLink#MailLink',
    '/admin/components/help/HelpLink#HelpLink',
  ],
  views: {
    dashboard: { Component: '/admin/components/hospitalHome/Home#Home' },
    nextEvent: page(
      'nextEvent',
      '/next-event',
      '/admin/components/hospitalHome/NextEventView#NextEventView',
    ),
    help: page('help', '/help', '/admin/components/help/HelpView#HelpView'),
    helpPrint: page(
      'helpPrint',
      '/help/print',
      '/admin/components/help/HelpPrintView#HelpPrintView',
    ),
    mail: page('mail', '/mail', '/admin/components/mail/MailView#MailView'),
    register: page('register', '/register', '/admin/components/register/RegisterView#RegisterView'),
    chatLearning: page(
      'chatLearning',
      '/chat-learning',
      '/admin/components/chatLearning/ChatLearningView#ChatLearningView',
    ),
    reviewQueue: page(
      'reviewQueue',
      '/review',
      '/admin/components/review/ReviewQueueView#ReviewQueueView',
    ),
    review: page(
      'review',
      '/review/:collection/:id',
      '/admin/components/review/ReviewView#ReviewView',
    ),
    eventCalendar: page(
      'eventCalendar',
      '/review/calendar',
      '/admin/components/eventCalendar/EventCalendarView#EventCalendarView',
    ),
    pasteEvent: page(
      'pasteEvent',
      '/paste-event',
      '/admin/components/eventReading/PasteEventView#PasteEventView',
    ),
    importEvents: page(
      'importEvents',
      '/events/import',
      '/admin/components/eventImport/ImportEventsView#ImportEventsView',
    ),
    textChecks: page(
      'textChecks',
      '/text-checks',
      '/admin/components/textChecks/TextChecksView#TextChecksView',
    ),
    searchLab: page(
      'searchLab',
      '/search-lab',
      '/admin/components/searchLab/SearchLabView#SearchLabView',
    ),
  },
  graphics: {
    Logo: '/admin/components/PortalLogo#PortalLogo',
    Icon: '/admin/components/PortalIcon#PortalIcon',
  },
}

/** A page of our own. Payload would call it "Payload" in the tab of the browser. */
function page(name: keyof typeof VIEW_TITLES, path: `/${string}`, Component: string) {
  return { Component, path, exact: true, meta: { title: VIEW_TITLES[name] } }
}
