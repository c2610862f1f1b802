/** The namespace that holds what a resident reads behind a receipt: a tip's or a consultation's. Both have the keys that shared parts of the page say. */
export type FollowWords = 'follow' | 'question'

/** Where each is followed. */
export const followPaths = {
  follow: '/follow/thread',
  question: '/follow/question',
} as const satisfies Record<FollowWords, string>
