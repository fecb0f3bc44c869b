import { expect, test } from '@jest/globals'
import { readPublicUrl } from './readPublicUrl'

const OWN = ['cms.portal.example', 'portal.example']
const read = (address: string) => {
  const url = readPublicUrl(address, OWN)
  return url instanceof URL ? url.href : url.refused
}

test.each([
  ['https://hospital.example/salon.ics', 'https://hospital.example/salon.ics'],
  ['  https://hospital.example/salon.ics\n', 'https://hospital.example/salon.ics'],
  ['webcal://hospital.example/salon.ics', 'https://hospital.example/salon.ics'],
  ['WEBCAL://hospital.example/a?b=c', 'https://hospital.example/a?b=c'],
  ['webcals://hospital.example/a', 'https://hospital.example/a'],
  ['https://hospital.example:443/a#b', 'https://hospital.example/a'],
  ['https://病院.example/予定.ics', 'https://xn--0rys90e.example/%E4%BA%88%E5%AE%9A.ics'],
  ['https://127.0.0.1.hospital.example/', 'https://127.0.0.1.hospital.example/'],
  ['https://notportal.example/', 'https://notportal.example/'],
])('%j is read', (address, expected) => {
  expect(read(address)).toBe(expected)
})

test.each<[string, string]>([
  ['', 'spelling'],
  ['hospital.example/salon.ics', 'spelling'],
  ['//hospital.example/salon.ics', 'spelling'],
  ['ftp://hospital.example/a', 'spelling'],
  ['file:///etc/passwd', 'spelling'],
  ['gopher://hospital.example:70/_', 'spelling'],
  ['data:text/calendar,BEGIN:VCALENDAR', 'spelling'],
  ['javascript:alert(1)', 'spelling'],
  ['https:hospital.example', 'spelling'],
  ['https://', 'spelling'],
  ['https:///etc/passwd', 'spelling'],
  ['https://hospital.example\\@127.0.0.1/', 'password'],
  ['https://hospital.example/\\evil', 'spelling'],
  ['https://hosp\u200Bital.example/', 'spelling'],
  ['https://hospital.example/\r\nHost: inner', 'spelling'],
  [`https://hospital.example/${'a'.repeat(2100)}`, 'spelling'],
  ['http://hospital.example/a', 'plain-http'],
  ['HTTP://127.0.0.1/', 'plain-http'],
  ['https://user:word@hospital.example/', 'password'],
  ['https://@hospital.example/', 'password'],
  ['https://hospital.example@127.0.0.1/', 'password'],
  ['https://hospital.example:8443/', 'port'],
  ['https://hospital.example:22/', 'port'],
  ['webcal://hospital.example:80/', 'port'],
  ['https://127.0.0.1/', 'elsewhere'],
  ['https://8.8.8.8/', 'elsewhere'],
  ['https://2130706433/', 'elsewhere'],
  ['https://0x7f000001/', 'elsewhere'],
  ['https://0177.0.0.1/', 'elsewhere'],
  ['https://127.1/', 'elsewhere'],
  ['https://0/', 'elsewhere'],
  ['https://１２７.０.０.１/', 'elsewhere'],
  ['https://①②⑦.0.0.1/', 'elsewhere'],
  ['https://169.254.169.254/latest/meta-data/', 'elsewhere'],
  ['https://[::1]/', 'elsewhere'],
  ['https://[::ffff:127.0.0.1]/', 'elsewhere'],
  ['https://[fe80::1]/', 'elsewhere'],
  ['https://localhost/', 'elsewhere'],
  ['https://LOCALHOST/', 'elsewhere'],
  ['https://localhost./', 'elsewhere'],
  ['https://a.localhost/', 'elsewhere'],
  ['https://metadata.google.internal/', 'elsewhere'],
  ['https://printer.local/', 'elsewhere'],
  ['https://router.home.arpa/', 'elsewhere'],
  ['https://intranet/', 'elsewhere'],
  ['https://hospital.example./', 'elsewhere'],
  ['https://portal.example/events.ics', 'elsewhere'],
  ['https://CMS.portal.example/api', 'elsewhere'],
])('%j is refused: %s', (address, expected) => {
  expect(read(address)).toBe(expected)
})
