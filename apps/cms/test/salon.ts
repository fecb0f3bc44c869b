let counter = 0

/** A complete event of `organizer`, with another title and slug each time. */
export const salon = (
  organizer: string,
  changes: Record<string, unknown> = {},
): Record<string, unknown> => {
  counter += 1
  return {
    title: `患者サロン ${counter}`,
    slug: `workflow-salon-${counter}`,
    organizer,
    kind: 'salon',
    format: 'venue',
    summary: '治療中の方とご家族が話し合う会です。',
    occurrences: [
      { date: '2037-01-21', startTime: '14:00', endTime: '15:30', status: 'scheduled' },
    ],
    venue: { name: '1階 会議室', address: '東京都千代田区1-1' },
    audiences: ['patient'],
    fee: { kind: 'free' },
    application: { required: 'not-required' },
    contact: { name: '患者支援室' },
    ...changes,
  }
}
