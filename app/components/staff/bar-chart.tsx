import 'server-only'
import { BarChart as Bars } from 'echarts/charts'
import { AriaComponent, GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([Bars, GridComponent, AriaComponent, SVGRenderer])

type Bar = { name: string; value: number | null }
type Props = { title: string; bars: readonly Bar[]; most?: number }

const ink = '#343a40'
const faint = '#dee2e6'
const red = '#b3261e'
const labelsInside = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const

/** For a mouse over a chart that answers to none; the page's policy would refuse it. */
const hoverStyles = /<style[^>]*>[\s\S]*?<\/style>/

/** Bars across, drawn on the server; the same numbers stand in a table beside it. */
export function BarChart({ title, bars, most }: Props) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div
        role="img"
        aria-label={title}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us from numbers and names of places
        dangerouslySetInnerHTML={{ __html: draw(bars, most) }}
      />
    </figure>
  )
}

function draw(bars: readonly Bar[], most: number | undefined): string {
  const height = 40 + bars.length * 26
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 520, height })
  chart.setOption({
    animation: false,
    grid: { left: 8, right: 48, top: 8, bottom: 8, ...labelsInside },
    xAxis: { type: 'value', max: most, splitLine: { lineStyle: { color: faint } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: { color: ink },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: 14,
        emphasis: { disabled: true },
        itemStyle: { color: red },
        label: { show: true, position: 'right', color: ink },
        data: bars.map(({ value }) => value ?? '-'),
      },
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg.replace(hoverStyles, '')
}
