import { expect, it } from '@jest/globals'

import { site } from '../testing/aFeedEvent'
import { aFeedHospital } from '../testing/aFeedHospital'
import { breadcrumbJsonLd } from './breadcrumbJsonLd'
import { hospitalJsonLd } from './hospitalJsonLd'
import { pageJsonLd } from './pageJsonLd'
import { postalAddress } from './postalAddress'
import { serializeJsonLd } from './serializeJsonLd'
import { siteJsonLd } from './siteJsonLd'
import { videoJsonLd } from './videoJsonLd'

it('no text ends the script element', () => {
  const name = '</script><!--<script>\u2028'
  const text = serializeJsonLd({ '@type': 'Event', name })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name })
})

const page = 'https://portal.example.jp/hospitals/komagome-hospital'

it('of a hospital of which little is known little is said', () => {
  expect(hospitalJsonLd(site, aFeedHospital(), '2026-11-26')).toEqual({
    '@type': 'Hospital',
    '@id': `${page}#hospital`,
    name: '東京都立駒込病院',
    url: page,
    mainEntityOfPage: page,
  })
})

it('a hospital has its address, its number and its consultation centre', () => {
  const hospital = aFeedHospital({
    medicalInstitutionCode: '130570945',
    municipality: '131059',
    postalCode: '113-8677',
    address: '東京都文京区本駒込三丁目18番22号',
    latitude: 35.7,
    longitude: 139.7,
    coordinatePrecision: 'building',
    phone: '03-0000-0000',
    website: 'https://komagome.example.jp/',
    designations: [{ type: 'prefectural-core', validTo: null, asOf: null, confidence: 'high' }],
    consultationCenter: {
      availability: 'yes',
      name: '患者・家族相談室',
      phone: '03-0000-0001',
      openingHours: null,
      url: null,
    },
  })
  expect(hospitalJsonLd(site, hospital, '2026-11-26')).toMatchObject({
    url: 'https://komagome.example.jp/',
    mainEntityOfPage: page,
    telephone: '03-0000-0000',
    address: { addressLocality: '文京区', streetAddress: '本駒込三丁目18番22号' },
    geo: { '@type': 'GeoCoordinates', latitude: 35.7, longitude: 139.7 },
    identifier: { '@type': 'PropertyValue', value: '130570945' },
    medicalSpecialty: 'https://schema.org/Oncologic',
    department: {
      '@type': 'MedicalOrganization',
      name: '患者・家族相談室',
      telephone: '03-0000-0001',
    },
  })
})

it('coordinates of a part of town are no place, and an unconfirmed desk is no desk', () => {
  const hospital = aFeedHospital({
    latitude: 35.7,
    longitude: 139.7,
    coordinatePrecision: 'town',
    consultationCenter: {
      availability: null,
      name: '相談室',
      phone: '03',
      openingHours: null,
      url: null,
    },
  })
  expect(hospitalJsonLd(site, hospital, '2026-11-26')).not.toHaveProperty('geo')
  expect(hospitalJsonLd(site, hospital, '2026-11-26')).not.toHaveProperty('department')
})

it.each([
  [{ postalCode: null, address: null, municipality: null }, null],
  [
    { postalCode: null, address: '千葉県柏市柏の葉6-5-1', municipality: null },
    { '@type': 'PostalAddress', addressCountry: 'JP', streetAddress: '千葉県柏市柏の葉6-5-1' },
  ],
  [
    { postalCode: null, address: null, municipality: '131059' },
    {
      '@type': 'PostalAddress',
      addressCountry: 'JP',
      addressRegion: '東京都',
      addressLocality: '文京区',
    },
  ],
])('an address of %j', (place, address) => {
  expect(postalAddress(place)).toEqual(address)
})

const content = {
  path: '/contents/tools',
  language: 'ja' as const,
  title: '応援ツール',
  kind: 'page',
  summary: '企業の方へ',
  audiences: ['employer'],
  publishedOn: null,
  lastConfirmedOn: '2026-11-01',
  updatedAt: '2026-11-22T03:00:00.000Z',
}

it('a page says when it was reviewed, news are no medical page', () => {
  expect(pageJsonLd(site, content)).toEqual({
    '@type': 'MedicalWebPage',
    '@id': 'https://portal.example.jp/contents/tools',
    url: 'https://portal.example.jp/contents/tools',
    name: '応援ツール',
    description: '企業の方へ',
    inLanguage: 'ja',
    isPartOf: {
      '@type': 'WebSite',
      name: '東京都がんポータル',
      url: 'https://portal.example.jp/',
    },
    dateModified: '2026-11-22T03:00:00.000Z',
    lastReviewed: '2026-11-01',
    audience: [{ '@type': 'Audience', audienceType: '職場・企業の方' }],
  })
  expect(pageJsonLd(site, { ...content, kind: 'news' })['@type']).toBe('WebPage')
})

it('a page in another language is there, and says in which', () => {
  expect(pageJsonLd(site, { ...content, title: 'Tools', language: 'en' })).toMatchObject({
    '@id': 'https://portal.example.jp/en/contents/tools',
    name: 'Tools',
    inLanguage: 'en',
    audience: [{ '@type': 'Audience', audienceType: 'Workplaces and companies' }],
  })
})

it('breadcrumbs count from one and end with the page itself', () => {
  const crumbs = [
    { label: 'ホーム', href: '/' },
    { label: 'イベント', href: '/events' },
    { label: 'サロン' },
  ]
  expect(breadcrumbJsonLd(site, crumbs)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'ホーム', item: 'https://portal.example.jp/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'イベント',
        item: 'https://portal.example.jp/events',
      },
      { '@type': 'ListItem', position: 3, name: 'サロン' },
    ],
  })
  expect(breadcrumbJsonLd(site, crumbs.slice(0, 1))).toBeNull()
})

it('a video needs a title and a safe address', () => {
  const video = { title: '講演', url: 'https://video.example.jp/a', minutes: 45 }
  expect(videoJsonLd({ ...video, publishedOn: '2026-11-01', transcript: '全文' })).toEqual({
    '@type': 'VideoObject',
    name: '講演',
    url: 'https://video.example.jp/a',
    duration: 'PT45M',
    uploadDate: '2026-11-01',
    transcript: '全文',
    inLanguage: 'ja',
  })
  expect(videoJsonLd({ ...video, title: null })).toBeNull()
  expect(videoJsonLd({ ...video, url: 'javascript:alert(1)' })).toBeNull()
  expect(videoJsonLd({ ...video, url: null })).toBeNull()
})

it('the site names its publisher only where it is known', () => {
  const [website, publisher] = siteJsonLd(site, {
    name: '東京都',
    section: '保健医療局',
    address: null,
    phone: null,
  })
  expect(website).toMatchObject({ '@type': 'WebSite', name: '東京都がんポータル' })
  expect(publisher).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': 'https://portal.example.jp/#publisher',
    name: '東京都',
    department: { '@type': 'GovernmentOrganization', name: '保健医療局' },
  })
  expect(siteJsonLd(site, null)).toHaveLength(1)
})
