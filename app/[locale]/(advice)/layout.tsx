import type { ReactNode } from 'react'
import { StaffRoot, staffMetadata } from '@/app/components/staff/frame/staff-root'
import { adviceNamespaces } from '@/lib/messages/desk'

export const metadata = staffMetadata

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default function AdviceLayout(props: Props) {
  return <StaffRoot {...props} namespaces={adviceNamespaces} />
}
