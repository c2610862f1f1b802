import { saveReply } from '@/app/actions/ask'
import type { Field } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { replyModes } from '@/lib/consultations/schema'
import { words } from '@/lib/messages/words'
import { AskPage } from '../ask-page'
import { asking } from '../asking'

export default page(
  asking(async ({ locale, token, draft }) => {
    const t = words(locale, 'consult')
    const { mode, phone, times, phrase } = draft.reply ?? {}
    const call: Field[] = [
      {
        kind: 'text',
        name: 'phone',
        label: t('reply.phone'),
        input: 'tel',
        narrow: true,
        value: phone,
      },
      { kind: 'text', name: 'times', label: t('reply.times'), value: times },
    ]
    return (
      <AskPage
        locale={locale}
        step="reply"
        back="/consult/question"
        action={saveReply}
        token={token}
        fields={[
          {
            kind: 'radios',
            name: 'mode',
            label: t('reply.title'),
            heading: true,
            value: mode ?? 'receipt',
            options: replyModes.map((value) => ({
              value,
              label: t(`reply.modes.${value}`),
              hint: t(`reply.hints.${value}`),
              more: value === 'telephone' ? call : undefined,
            })),
          },
          {
            kind: 'text',
            name: 'phrase',
            label: t('reply.phrase'),
            hint: t('reply.phraseHint'),
            value: phrase,
          },
        ]}
      />
    )
  }),
)
