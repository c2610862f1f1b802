import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { hasChanged, timeLimitsFor } from '@/lib/consultations/law/statutes'
import { type Topic, topics } from '@/lib/consultations/schema'
import { Problem } from '@/lib/platform/problem'
import { Guide } from './guide'

export default page(async ({ locale, params }) => {
  const topic = topics.find((name) => name === params.topic)
  if (!topic) throw new Problem('not_found')
  return (
    <Shell locale={locale} back="/learn/law">
      <Guide locale={locale} topic={topic} limits={limitsOf(topic)} changed={hasChanged(topic)} />
    </Shell>
  )
})

/** Claims for money that follow the general limit of three years, where nothing else is said. */
const general: readonly Topic[] = [
  ...(['loans-debt', 'consumer', 'neighbor-property', 'rental-housing'] as const),
  ...(['traffic-accident', 'injury-tort'] as const),
]

function limitsOf(topic: Topic) {
  const own = timeLimitsFor(topic)
  if (!general.includes(topic)) return own
  return [
    ...own,
    ...timeLimitsFor('contract-other').filter(({ slug }) => slug === 'general-limitation'),
  ]
}
