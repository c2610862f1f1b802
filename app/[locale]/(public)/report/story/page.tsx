import { saveStory } from '@/app/actions/report'
import type { Field } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { type Locale, words } from '@/lib/messages/words'
import { categoryQuestions } from '@/lib/tips/catalogue/category-questions'
import { isWide, questionFields } from '@/lib/tips/report/questions'
import { ReportPage } from '../report-page'
import { writing } from '../writing'

const chips = ['when', 'who', 'what', 'loss'] as const
const others = ['earlier', 'guess', 'unseen'] as const

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const { place, story, helper } = draft
    const questions = categoryQuestions(locale, draft.kind?.category ?? 'unsure')
    const own: Field[] =
      questions.length > 1
        ? questions.map((question, at) => ({
            kind: 'text',
            name: questionFields[at] ?? '',
            label: question,
            value: story?.answers[at],
          }))
        : []
    const rest: Field[] = others.map((name) => ({
      kind: 'text',
      name,
      label: t(`story.${name}`),
      hint: name === 'unseen' ? t('story.unseenHint') : undefined,
      value: story?.[name],
    }))
    const toDistrict = !place?.district || isWide(place.scope)
    return (
      <ReportPage
        locale={locale}
        step="story"
        back={toDistrict ? '/report/place' : '/report/street'}
        action={saveStory}
        token={token}
        fields={[
          {
            kind: 'textarea',
            name: 'story',
            label: t(helper ? 'story.titleElder' : 'story.title'),
            heading: true,
            hint: <Prompts locale={locale} />,
            max: 5000,
            value: story?.story,
          },
          { kind: 'note', text: t('story.more') },
          ...own,
          ...rest,
        ]}
      />
    )
  }),
)

function Prompts({ locale }: { locale: Locale }) {
  const t = words(locale, 'report')
  return (
    <>
      {t('story.hint')} {t('story.chips')}{' '}
      {chips.map((chip) => (
        <span key={chip} className="chip">
          {t(`story.${chip}`)}
        </span>
      ))}
    </>
  )
}
