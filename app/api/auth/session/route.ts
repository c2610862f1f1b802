export { sessionInfo as GET } from '@/lib/access/auth'
