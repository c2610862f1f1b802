export { sessionInfo as GET } from '@/lib/identity/session/auth'
