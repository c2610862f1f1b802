import 'server-only'
import { headers } from 'next/headers'
import type { FormAction } from './form-state'

/** A post that was refused or found the database lost: which action it was for, and what was typed. */
export type PostReplay = { action: FormAction; typed: Record<string, string[]> }

const posts = new WeakMap<object, PostReplay>()

/** Keeps a post for the page that answers it, as long as this one request lives. */
export async function savePostReplay(post: PostReplay): Promise<void> {
  posts.set(await headers(), post)
}

/** What this request posted and could not be stored; undefined on any other. */
export async function findPostReplay(): Promise<PostReplay | undefined> {
  return posts.get(await headers())
}
