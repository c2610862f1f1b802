import type { ReactNode } from 'react'
import { StaffRoot, staffMetadata } from '@/app/components/staff/frame/staff-root'
import { deskNamespaces } from '@/lib/messages/desk'

export const metadata = staffMetadata

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default function DeskLayout(props: Props) {
  return <StaffRoot {...props} namespaces={deskNamespaces} />
}
