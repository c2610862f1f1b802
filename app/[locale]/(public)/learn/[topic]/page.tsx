import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { Problem } from '@/lib/platform/problem'
import { isTopic } from '../topics'
import { Lesson } from './lesson'

export default page(async ({ locale, params: { topic } }) => {
  if (!isTopic(topic)) throw new Problem('not_found')
  return (
    <Shell locale={locale} back="/learn">
      <Lesson locale={locale} topic={topic} />
    </Shell>
  )
})
