import { Paper, Text, Title } from '@mantine/core'
import { type Locale, words } from '@/lib/messages/words'
import type { OpenedTip } from '@/lib/tips/desk/open-tip'
import { Marked } from './marked'
import style from './tip.module.css'

type Content = NonNullable<OpenedTip['content']>

/** What the resident wrote: the story, who is named, the other answers. */
export function Narrative({ locale, content }: { locale: Locale; content: Content }) {
  const t = words(locale, 'deskTip')
  return (
    <Paper withBorder p="lg" component="article">
      <Title order={2} size="h5" mb="xs">
        {t('story')}
      </Title>
      <div className={style.story}>
        {content.story.length > 0 ? (
          <Marked locale={locale} pieces={content.story} />
        ) : (
          <Text c="gray.7">{t('noStory')}</Text>
        )}
      </div>
      <Text size="sm" c="gray.7" mt="xs">
        {t('marked')}
      </Text>
      {content.who.length > 0 && (
        <section>
          <Title order={3} size="h6" mt="md" mb={6}>
            {t('who')}
          </Title>
          <dl className={style.pairs}>
            {content.who.map(({ field, value }) => (
              <div key={`${field} ${value}`}>
                <dt>{whoWords(locale, field)}</dt>
                <dd>
                  <bdi>{valueWords(locale, field, value)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {content.answers.length > 0 && <Answers locale={locale} answers={content.answers} />}
    </Paper>
  )
}

function Answers({ locale, answers }: { locale: Locale; answers: Content['answers'] }) {
  const t = words(locale, 'deskTip')
  return (
    <section>
      <Title order={3} size="h6" mt="md" mb={6}>
        {t('answers')}
      </Title>
      <dl className={style.pairs}>
        {answers.map(({ question, answer }) => {
          const plain = answer.map(({ text }) => text).join('')
          const known = valueWords(locale, question, plain)
          return (
            <div key={question}>
              <dt>{fieldWords(locale, question)}</dt>
              <dd>{known === plain ? <Marked locale={locale} pieces={answer} /> : known}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** A question of the category stands in its own words; every other field has a name of ours. */
function fieldWords(locale: Locale, question: string): string {
  const t = words(locale, 'deskTip')
  const key = `field.${question}`
  return /^\w+$/.test(question) && t.has(key) ? t(key) : question
}

function whoWords(locale: Locale, field: string): string {
  const facts = words(locale, 'deskFacts')
  const key = `identifier.${field}`
  return facts.has(key) ? facts(key) : fieldWords(locale, field)
}

const chosen = ['helper', 'danger', 'money', 'recent', 'involved']

function valueWords(locale: Locale, field: string, value: string): string {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const [own, fact] = [`value.${value}`, `${field}.${value}`]
  if (chosen.includes(field) && t.has(own)) return t(own)
  return ['scope', 'targetKind'].includes(field) && facts.has(fact) ? facts(fact) : value
}
