import { keptNote } from "./kept-text";

/** Stands in the head of every page: what kept answers will change is not drawn without them, to jump as they come. */
export function NoteKept() {
  return <script dangerouslySetInnerHTML={{ __html: keptNote }} />;
}
