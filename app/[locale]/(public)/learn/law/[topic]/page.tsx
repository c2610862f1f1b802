import { Shell } from '@/app/components/shell'
import { page } from '@/lib/access/page'
import { topics } from '@/lib/consultations/schema'
import { hasChanged, timeLimitsFor } from '@/lib/consultations/statutes'
import { Problem } from '@/lib/platform/problem'
import { Guide } from './guide'

export default page(async ({ locale, params }) => {
  const topic = topics.find((name) => name === params.topic)
  if (!topic) throw new Problem('not_found')
  return (
    <Shell locale={locale} back="/learn/law">
      <Guide
        locale={locale}
        topic={topic}
        limits={timeLimitsFor(topic)}
        changed={hasChanged(topic)}
      />
    </Shell>
  )
})
