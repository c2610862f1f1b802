import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BarChart } from './bar-chart'

test('a chart is an SVG with its names and numbers, and nothing the page’s policy refuses', () => {
  const bars = [
    { name: '天河区', value: 3.5 },
    { name: '<白云区>', value: null },
  ]
  const html = renderToStaticMarkup(<BarChart title="中位数" bars={bars} />)
  expect(html).toContain('<svg')
  expect(html).toContain('天河区')
  expect(html).toContain('3.5')
  expect(html).toContain('aria-label="中位数"')
  expect(html).not.toMatch(/<style|<script|<白云区>/)
})
