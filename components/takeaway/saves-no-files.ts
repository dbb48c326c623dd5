/** Whether the browser is WeChat's, which saves no files; its menu opens the page in another one, by its address. */
export function savesNoFiles(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
