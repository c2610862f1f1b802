import { createTranslator } from 'use-intl/core'
import { city } from '@/lib/city/city'
import { en } from '@/lib/messages/en'
import { zh } from '@/lib/messages/zh-CN'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]
export const timeZone = 'Asia/Shanghai'

/** The shape of a message file: the same keys as the Chinese one, any sentence as value. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

export type Dictionary = typeof zh
export type Namespace = keyof Dictionary

/** Every sentence in both languages, `{city}` and `{cityFull}` already filled in. */
export const dictionary: Record<Locale, Words<Dictionary>> = {
  get 'zh-CN'() {
    return filled('zh-CN', zh)
  },
  get en() {
    return filled('en', en)
  },
}

type Leaf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}`
}[keyof T & string]

/** A dotted key of a namespace, such as `steps.place.title`. */
type Key<N extends Namespace> = Leaf<Dictionary[N]>

type Values = Record<string, string | number | Date>

/** Gives the sentence for a key; `has` tells whether a string from elsewhere is one. */
export type Translate<N extends Namespace> = {
  (key: Key<N>, values?: Values): string
  has(key: string): key is Key<N>
}

const made = new Map<string, Translate<Namespace>>()

/** The typed translator of one namespace; dates and numbers are those of China. */
export function words<N extends Namespace>(locale: Locale, namespace: N): Translate<N> {
  const name = `${locale} ${namespace}`
  const known = made.get(name) ?? translator(locale, namespace)
  made.set(name, known)
  return known as unknown as Translate<N>
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** Where each language lives; the first has no prefix. */
const prefixes: Record<Locale, string> = { 'zh-CN': '', en: '/en' }

/** The public address of a path: Chinese has no prefix, English lives under /en. */
export function href(locale: Locale, path: string): string {
  return (path === '/' ? prefixes[locale] : `${prefixes[locale]}${path}`) || '/'
}

/** The language and the path without its prefix that an address stands for. */
export function readAddress(address: string): { locale: Locale; path: string } {
  const [first, ...others] = locales
  const locale = others.find((one) => `${address}/`.startsWith(`${prefixes[one]}/`)) ?? first
  return { locale, path: address.slice(prefixes[locale].length) || '/' }
}

/** The language that is offered to readers of this one. */
export function otherLocale(locale: Locale): Locale {
  return locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale
}

const whole = new Map<Locale, Words<Dictionary>>()

function filled(locale: Locale, written: Words<Dictionary>): Words<Dictionary> {
  const known = whole.get(locale) ?? named(written, city().name[locale], city().fullName[locale])
  whole.set(locale, known)
  return known
}

function named<T>(text: T, name: string, fullName: string): T {
  if (typeof text === 'string')
    return text.replaceAll('{city}', name).replaceAll('{cityFull}', fullName) as T
  const filled = Object.entries(text as object).map(([key, part]) => [
    key,
    named(part, name, fullName),
  ])
  return Object.fromEntries(filled) as T
}

function translator(locale: Locale, namespace: Namespace): Translate<Namespace> {
  const messages: Record<string, unknown> = dictionary[locale][namespace]
  const translate = createTranslator({
    locale,
    messages,
    timeZone,
    onError(error) {
      throw error
    },
  })
  return translate as unknown as Translate<Namespace>
}
