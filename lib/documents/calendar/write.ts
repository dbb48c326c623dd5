import ICAL from "ical.js";
import type { CivilDate } from "@/lib/entitlements";

/** An event in words. */
interface WordedEvent {
  readonly uid: string;
  readonly day: CivilDate;
  readonly title: string;
  readonly description: string;
  /** Whether the calendar rings before the day. */
  readonly remind?: boolean | undefined;
}

/** Thirty days before, at nine in the morning: an all-day event begins at midnight. */
const REMINDER = "-P29DT15H";

/** Octets before the line break: ical.js does not count the space that a continued line begins with. */
ICAL.foldLength = 74;

/**
 * Writes all-day events as an iCalendar file (RFC 5545).
 * @param events in words
 * @param name the calendar's name
 * @param on the day of assessment, which stands as the day of writing: the same case gives the same file
 */
export function writeCalendar(events: readonly WordedEvent[], name: string, on: CivilDate): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//qingdao-family-benefits//calendar//EN");
  calendar.updatePropertyWithValue("calscale", "GREGORIAN");
  calendar.updatePropertyWithValue("x-wr-calname", name);
  for (const event of events) calendar.addSubcomponent(component(event, on));
  return `${calendar.toString()}\r\n`;
}

function component({ uid, day, title, description, remind }: WordedEvent, on: CivilDate): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.updatePropertyWithValue("uid", uid);
  event.updatePropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${on}T00:00:00Z`));
  event.updatePropertyWithValue("dtstart", ICAL.Time.fromDateString(day));
  event.updatePropertyWithValue("summary", title);
  event.updatePropertyWithValue("description", description);
  event.updatePropertyWithValue("transp", "TRANSPARENT");
  if (remind) event.addSubcomponent(alarm(title));
  return event;
}

function alarm(text: string): ICAL.Component {
  const ring = new ICAL.Component("valarm");
  ring.updatePropertyWithValue("action", "DISPLAY");
  ring.updatePropertyWithValue("trigger", ICAL.Duration.fromString(REMINDER));
  ring.updatePropertyWithValue("description", text);
  return ring;
}
