/** The calendar file of a case: loaded when it is asked for. */
export { calendarEvents, type CalendarEvent } from "./events";
export { writeCalendar } from "./write";
