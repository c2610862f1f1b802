import { expect, test } from 'vitest'
import { areaName, placeLine } from './area-name'

const street = { name: '五山街道', level: 'street' } as const

test('an area is named as its readers say it, its whole before it or after it', () => {
  expect(areaName('zh-CN', street)).toBe('五山街道')
  expect(areaName('en', street)).toBe('Wushan Subdistrict')
  expect(placeLine('zh-CN', ['天河区', '五山街道'])).toBe('天河区 五山街道')
  expect(placeLine('en', ['Tianhe', 'Wushan'])).toBe('Wushan, Tianhe')
})
