/** Browsers inside other apps by their own names. */
const apps =
  /MicroMessenger|AlipayClient|DingTalk|\bQQ\/\d|Weibo|aweme|baiduboxapp|NewsArticle|xhsdiscover|Kwai|Lark\/|Feishu/i;

/** What a page inside an app has on Android whatever the app, and what it lacks on iOS beside Safari. */
const inside = /; wv\)|\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/**
 * Whether a browser is that of another app, as WeChat's, which saves no files, be it paper or calendar, and prints
 * nothing, without a word: the case must go on in another one, which its menu opens by the address of the page.
 */
export function savesNothing(userAgent: string = navigator.userAgent): boolean {
  return apps.test(userAgent) || inside.test(userAgent);
}
