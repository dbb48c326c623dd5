/** The calculator's only door: pure functions and data, no words, no clock, no locale. */
export { assess, type Assessment } from "./assess";
export type * from "./assessment";
export { besideCatalogue, type BesideEntitlement, type BesideId } from "./beside-catalogue";
export { catalogue, type Entitlement, type EntitlementId } from "./catalogue";
export * from "./facts/fields";
export { birthday, partsOf, toDate, toDay, toMonth, toCivilMonth, type Day, type Month } from "./values/dates";
export type * from "./household";
export { instruments, PLAN, type Citation, type InstrumentId } from "./law/instruments";
export { firstClaimUntil } from "./law/first-claim";
export { leaveWindow } from "./law/leave-window";
export { suggest, type Suggestion, type Win } from "./suggest";
export { type Setting } from "./changes";
export { answering } from "./values/answering";
export { movedGround, notesOn, type MovedGround } from "./moved-ground";
export { beside as besideLaw } from "./law/beside";
export { national } from "./law/national";
export { caesareanGuidance, shandong } from "./law/shandong";
export { qingdao } from "./law/qingdao";
