/** The media type of iCalendar (RFC 5545, 8.1). */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'
