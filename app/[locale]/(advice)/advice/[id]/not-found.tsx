import { NoSuchCase } from '@/app/components/staff/case/no-such-case'

export default function ConsultationNotFound() {
  return <NoSuchCase of="adviceQuestion" list="/advice" />
}
