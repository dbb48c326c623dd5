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

/** Revisions are counted in seconds from here: whatever is written later counts as newer. */
const FIRST_REVISION = Date.UTC(2023, 0, 1);

/**
 * Writes all-day events as an iCalendar file (RFC 5545).
 * @param events in words
 * @param name the calendar's name
 * @param at when it is written, in milliseconds since 1970: of two files, a calendar believes the later one
 */
export function writeCalendar(events: readonly WordedEvent[], name: string, at: number): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//qingdao-family-benefits//calendar//EN");
  calendar.updatePropertyWithValue("calscale", "GREGORIAN");
  calendar.updatePropertyWithValue("x-wr-calname", name);
  for (const event of events) calendar.addSubcomponent(component(event, at));
  return `${calendar.toString()}\r\n`;
}

function component({ uid, day, title, description, remind }: WordedEvent, at: number): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.updatePropertyWithValue("uid", uid);
  event.updatePropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(at), true));
  event.updatePropertyWithValue("sequence", Math.floor((at - FIRST_REVISION) / 1000));
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
