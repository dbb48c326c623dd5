/** Whether the browser prints nothing and saves no files, as WeChat's does: the case must go on in another one. */
export function blocksPrinting(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
