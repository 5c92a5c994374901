import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import { writeConfig } from '../config/write-config.ts'
import { findFile } from '../files/find-file.ts'
import { publicAddress } from '../http/public-address.ts'

/**
 * Writes a config and, where its posts are to be in a folder that is not there, that folder with an example.
 *
 * @param now in milliseconds since 1970
 * @returns a line for each file
 */
export async function writeProject(
  folder: string,
  config: Config,
  form: 'ts' | 'json',
  now: number,
): Promise<string[]> {
  const name = `iom-feed.config.${form}`
  const made: string[] = []
  try {
    const examples = await writeExample(folder, config, now, made)
    // Never over a file that has come since it was looked for.
    await writeFile(join(folder, name), writeConfig(config, form), { flag: 'wx' })
    return [...examples, `${name}  written; posts come from ${describeSources(config)}`]
  } catch (error) {
    for (const path of made) await rm(path, { recursive: true, force: true })
    throw error
  }
}

function describeSources({ sources }: Config): string {
  return sources.map(({ path, url }) => path ?? publicAddress(url ?? '')).join(', ')
}

async function writeExample(
  folder: string,
  { sources }: Config,
  now: number,
  made: string[],
): Promise<string[]> {
  const [source] = sources
  if (source?.type !== 'markdown') return []
  const place = resolve(folder, source.path)
  if (await findFile(place)) return []
  const outermost = await mkdir(place, { recursive: true })
  if (outermost !== undefined) made.push(outermost)
  await writeFile(join(place, 'first-post.md'), example(new Date(now).toISOString().slice(0, 10)))
  return [`${source.path}/first-post.md  written, as an example`]
}

function example(day: string): string {
  return `---
title: Our first post
date: ${day}
language: en
kind: news
tags: Example
---

This text is shown below the title. Write a file like this one for each post, and run the build again.
`
}
