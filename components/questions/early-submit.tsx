/**
 * Notes which form was sent off while nothing ran yet that could take it: what is taken is prevented by then. Whoever
 * goes on answering instead is not sent on.
 */
const note =
  'addEventListener("submit",function(e){if(!e.defaultPrevented)document.documentElement.dataset.sent=e.target.id});' +
  'addEventListener("input",function(){delete document.documentElement.dataset.sent})';

/** Stands before every form, in the HTML itself: a parent on a slow network presses "continue" before the scripts come. */
export function NoteEarlySubmit() {
  return <script dangerouslySetInnerHTML={{ __html: note }} />;
}
