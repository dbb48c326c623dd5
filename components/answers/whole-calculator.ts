/** What a form does without until it stands: a fifth of its program. */
export * from "./calculator";
export * from "./form-tools";
