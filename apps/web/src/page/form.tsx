import type { Here } from '../here.js';
import type { Content } from './node.js';

/** A form that changes something: it carries the token without which nothing is changed. */
export function Form({
  here,
  action,
  files = false,
  stays = false,
  says,
  seen,
  children,
}: {
  readonly here: Here;
  readonly action: string;
  readonly files?: boolean;
  /** The answer is a file, so the page stays as it is. */
  readonly stays?: boolean;
  /** What is said while it is being sent. */
  readonly says?: string;
  /** The version of the record that the form shows; 0 where there is none. */
  readonly seen?: number;
  readonly children?: Content;
}) {
  return (
    <form
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      data-says={says}
      data-stays={stays ? '' : undefined}
    >
      <input type="hidden" name="token" value={here.token} />
      <input type="hidden" name="once" value={here.head.seal.slice(0, 24)} />
      {seen === undefined ? null : <input type="hidden" name="seen" value={String(seen)} />}
      {children}
    </form>
  );
}
