import { saveQuestion } from '@/app/actions/ask'
import { page } from '@/app/server/public-page'
import { longestQuestion } from '@/lib/consultations/ask/questions'
import { pressings } from '@/lib/consultations/schema'
import { href, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import { AskPage } from '../ask-page'
import { asking } from '../asking'

export default page(
  asking(async ({ locale, token, draft }) => {
    const t = words(locale, 'consult')
    const topic = words(locale, 'topics')(`names.${draft.topic}`)
    const { question, otherSide, pressing } = draft.question ?? {}
    return (
      <AskPage
        locale={locale}
        step="question"
        back={`/consult/${draft.areaCode}`}
        action={saveQuestion}
        token={token}
        intro={
          <p className="links">
            <a href={href(locale, `/learn/law/${draft.topic}`)}>{t('question.guide', { topic })}</a>
          </p>
        }
        fields={[
          {
            kind: 'textarea',
            name: 'question',
            label: t('question.title'),
            heading: true,
            hint: t('question.hint'),
            max: longestQuestion,
            value: question,
          },
          {
            kind: 'radios',
            name: 'pressing',
            label: t('question.pressing'),
            options: pressings.map((value) => ({
              value,
              label: t(`question.pressings.${value}`),
              hint: t(`question.pressingHints.${value}`, env().adviceHours),
            })),
            value: pressing || 'none',
          },
          {
            kind: 'text',
            name: 'otherSide',
            label: t('question.otherSide'),
            hint: t('question.otherSideHint'),
            value: otherSide,
          },
        ]}
      />
    )
  }),
)
