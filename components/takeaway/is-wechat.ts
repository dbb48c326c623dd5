/**
 * Whether the browser is WeChat's, which saves no files, be it paper or calendar, and prints nothing: the case must go
 * on in another one, which its menu opens by the address of the page.
 */
export function isWeChat(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
