/**
 * A civil date ("2023-05-11") as the Date that `{day, date, long}` in a message prints as that very day.
 * Messages are formatted in Qingdao's time zone; noon there is the same day whatever the phone's own zone.
 */
export function civilDate(date: string): Date {
  return new Date(`${date}T12:00:00+08:00`);
}

// A browser opens its calendar with the first date that it prints, which takes a phone some 50 ms: in a task of its own,
// or what prints that date would keep the phone from answering for so much longer.
if (typeof document !== "undefined") setTimeout(() => new Intl.DateTimeFormat());
