const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const DAY_MS = 24 * 60 * 60 * 1000

const always = {
  spans: [{ weekdays: EVERY_DAY, opens: '00:00', closes: '00:00' }],
  closedOnHolidays: false,
  closedAtNewYear: false,
  validFrom: null,
}

/** The local date in Japan so many days from now. */
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + days * DAY_MS)

/** Hours of a desk that is open until the end of today, whenever that is. */
export const openToday = () => ({
  ...always,
  closedPeriods: [{ from: dayFromNow(1), to: null, note: null }],
})

/** Hours of a desk that is closed today, and when it opens again as the site says it. */
export const closedToday = () => {
  const closedPeriods = [{ from: dayFromNow(0), to: dayFromNow(2), note: '設備の点検' }]
  const [, month, day] = dayFromNow(3).split('-').map(Number)
  return { hours: { ...always, closedPeriods }, opens: `次は${month}月${day}日` }
}
