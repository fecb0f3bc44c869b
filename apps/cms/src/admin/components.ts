import type { Config } from 'payload'

/** The portal's own parts of the admin as a whole, for `admin.components` of the config. */
export const adminComponents: NonNullable<NonNullable<Config['admin']>['components']> = {
  providers: [
    '/admin/components/formState/FormQuestions#FormQuestions',
    '/admin/components/session/SessionKeeper#SessionKeeper',
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
    nextEvent: {
      Component: '/admin/components/hospitalHome/NextEventView#NextEventView',
      path: '/next-event',
      exact: true,
    },
    help: { Component: '/admin/components/help/HelpView#HelpView', path: '/help', exact: true },
    helpPrint: {
      Component: '/admin/components/help/HelpPrintView#HelpPrintView',
      path: '/help/print',
      exact: true,
    },
    mail: { Component: '/admin/components/mail/MailView#MailView', path: '/mail', exact: true },
    register: {
      Component: '/admin/components/register/RegisterView#RegisterView',
      path: '/register',
      exact: true,
    },
    chatLearning: {
      Component: '/admin/components/chatLearning/ChatLearningView#ChatLearningView',
      path: '/chat-learning',
      exact: true,
    },
    reviewQueue: {
      Component: '/admin/components/review/ReviewQueueView#ReviewQueueView',
      path: '/review',
      exact: true,
    },
    review: {
      Component: '/admin/components/review/ReviewView#ReviewView',
      path: '/review/:collection/:id',
      exact: true,
    },
    eventCalendar: {
      Component: '/admin/components/eventCalendar/EventCalendarView#EventCalendarView',
      path: '/review/calendar',
      exact: true,
    },
    pasteEvent: {
      Component: '/admin/components/eventReading/PasteEventView#PasteEventView',
      path: '/paste-event',
      exact: true,
    },
    importEvents: {
      Component: '/admin/components/eventImport/ImportEventsView#ImportEventsView',
      path: '/events/import',
      exact: true,
    },
    textChecks: {
      Component: '/admin/components/textChecks/TextChecksView#TextChecksView',
      path: '/text-checks',
      exact: true,
    },
    searchLab: {
      Component: '/admin/components/searchLab/SearchLabView#SearchLabView',
      path: '/search-lab',
      exact: true,
    },
  },
  graphics: {
    Logo: '/admin/components/PortalLogo#PortalLogo',
    Icon: '/admin/components/PortalIcon#PortalIcon',
  },
}
