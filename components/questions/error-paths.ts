/** The paths at which a form has errors, however deep they stand. */
export function errorPaths(errors: object, path = ""): readonly string[] {
  if ("type" in errors && typeof errors.type === "string") return [path];
  return Object.entries(errors).flatMap(([key, below]: [string, unknown]) =>
    typeof below === "object" && below !== null ? errorPaths(below, path === "" ? key : `${path}.${key}`) : [],
  );
}
