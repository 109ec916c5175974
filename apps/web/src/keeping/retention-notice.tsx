import { dayInWords, type IsoDate } from '@deepdive/core';
import { type Retention, retentionStanding } from '../record/retention.js';

/** Reminds of a retention date that is near or past; nothing while it is far. */
export function RetentionNotice({
  retention,
  on,
}: {
  readonly retention: Retention | null;
  readonly on: IsoDate;
}) {
  if (retention === null) return null;
  const { until, because } = retention;
  switch (retentionStanding(retention, on)) {
    case 'ahead':
      return null;
    case 'near':
      return (
        <p class="note amber">
          The inspection may be kept until {dayInWords(until)} ({because}).{' '}
          <a href="/storage">Save what has to stay, and delete the rest in time</a>.
        </p>
      );
    case 'past':
      return (
        <p class="note red">
          The inspection should be deleted: it was to be kept until {dayInWords(until)} ({because}).{' '}
          <a href="/storage">Delete it, or say why it is kept for longer</a>.
        </p>
      );
  }
}

/** Until when the inspection is kept, in one line. */
export function KeptUntil({ retention }: { readonly retention: Retention | null }) {
  return retention === null ? (
    <>
      Not settled. <a href="/storage">Set a retention date</a>
    </>
  ) : (
    <>
      {dayInWords(retention.until)}. <a href="/storage">Change the retention date</a>
    </>
  );
}
