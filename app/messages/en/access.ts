import type { Words } from '../words'

const access: Words<typeof import('../zh-CN/access').default> = {
  title: 'Sign in',
}

export default access
