import style from '@/app/components/staff/case/case.module.css'
import type { Officer } from '@/lib/identity/actor'
import { ContactCard } from './contact/contact-card'
import { KeyHolders } from './key-holders'
import type { TipViewProps } from './names'
import { NextSteps } from './next-steps'
import { Notes } from './notes'
import { TipTimeline } from './tip-timeline'
import { Why } from './why'

/** What to do next, who else knows, why it came here, what happened. */
export function Rail({ officer, ...shared }: TipViewProps & { officer: Officer }) {
  return (
    <aside className={style.rail}>
      <NextSteps {...shared} officer={officer} />
      <ContactCard {...shared} officer={officer} />
      <Why {...shared} officer={officer} />
      <KeyHolders {...shared} />
      <Notes {...shared} />
      <TipTimeline {...shared} />
    </aside>
  )
}
