import { elderNote } from "./elder-mode";

/** Stands in the head of every page: whoever asked for large type never sees the small one flash by. */
export function NoteElder() {
  return <script dangerouslySetInnerHTML={{ __html: elderNote }} />;
}
