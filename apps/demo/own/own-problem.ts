import type { FetchFault } from '@iom-feed/publisher'

/**
 * Why a page cannot be shown, or the news not put into it: what kept it from being fetched; `frames`, `empty`, a page of frames, or one that
 * shows nothing without its scripts; `gone`, a place that is not there any more; `server`, no answer from our own server.
 */
export type OwnProblem = FetchFault | 'frames' | 'empty' | 'gone' | 'server'

/** What our server says of a page that was asked for: where it is ready to be framed, or what is in the way. */
export type OwnAnswer =
  | {
      readonly page: string
      /** Where it was fetched from in the end; none of a file. */
      readonly url?: string
    }
  | { readonly problem: OwnProblem }
