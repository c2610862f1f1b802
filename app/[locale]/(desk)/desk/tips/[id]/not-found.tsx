import { NoSuchCase } from '@/app/components/staff/case/no-such-case'

export default function TipNotFound() {
  return <NoSuchCase of="deskTip" list="/desk" />
}
