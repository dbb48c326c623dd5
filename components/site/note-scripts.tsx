import { PARKED } from "@/components/questions/parked";

/**
 * Runs from within the page, where nothing else may: notes that a script did not come, so that the page says so at once;
 * and reloads the page on request, with what was already filled in put aside for the next try, unless it is to be cleared.
 */
const note =
  'addEventListener("error",function(e){if(e.target.tagName==="SCRIPT")document.documentElement.dataset.late=""},true);' +
  'addEventListener("click",function(e){if(!e.target.closest("[data-reload]"))return;' +
  'try{var f=document.querySelector("main form");' +
  `if(f&&!("cleared"in document.documentElement.dataset))sessionStorage.setItem("${PARKED}",JSON.stringify([f.id,Array.from(new FormData(f))]))}catch(x){}` +
  "location.reload()})";

/** Stands before all that is waited for. */
export function NoteScripts() {
  return <script dangerouslySetInnerHTML={{ __html: note }} />;
}
