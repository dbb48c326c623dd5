/** The calculator's only door: pure functions and data, no words, no clock, no locale. */
export { assess } from "./assess";
export type * from "./assessment";
export { catalogue, type EntitlementId } from "./catalogue";
export * from "./fields";
export { birthday, partsOf, toDate, toDay, toMonth, toCivilMonth, type Day, type Month } from "./dates";
export type * from "./household";
export { instruments, PLAN, type Citation, type InstrumentId } from "./instruments";
export { leaveWindow } from "./leave-window";
export { national } from "./parameters/national";
export { qingdao } from "./parameters/qingdao";
