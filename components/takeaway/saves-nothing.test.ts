import { expect, it } from "vitest";
import { savesNothing } from "./saves-nothing";

const android = "Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko)";
const iPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

it.each([
  `${android} Version/4.0 Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0.50`,
  `${android} Chrome/105 Mobile Safari/537.36 NebulaSDK/1.8 AlipayClient/10.5.90`,
  `${android} Chrome/105 Mobile Safari/537.36 AliApp(DingTalk/7.6.0)`,
  `${android} MQQBrowser/6.2 TBS/046295 Mobile Safari/537.36 V1_AND_SQ_9.0.8 QQ/9.0.8.14755`,
  `${android} Chrome/110 Mobile Safari/537.36 Weibo (vivo__weibo__14.6.0)`,
  `${android} Chrome/110 Mobile Safari/537.36 aweme_290000 BytedanceWebview`,
  `${iPhone} Mobile/15E148 Safari/604.1 baiduboxapp/13.60`,
  "Mozilla/5.0 (Linux; Android 13; SM-G991B; wv) AppleWebKit/537.36 Version/4.0 Chrome/120 Mobile Safari/537.36",
  `${iPhone} Mobile/15E148 SomeBank/3.2`,
])("the browser of another app saves nothing: %s", (userAgent) => expect(savesNothing(userAgent)).toBe(true));

it.each([
  `${android} Chrome/130 Mobile Safari/537.36`,
  `${android} Version/4.0 Chrome/100 MQQBrowser/14.9 Mobile Safari/537.36`,
  `${android} Version/4.0 Chrome/100 UCBrowser/16.4 Mobile Safari/537.36`,
  `${iPhone} Version/17.5 Mobile/15E148 Safari/604.1`,
  `${iPhone} CriOS/130.0 Mobile/15E148 Safari/604.1`,
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130 Safari/537.36",
  "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
])("a browser of its own saves: %s", (userAgent) => expect(savesNothing(userAgent)).toBe(false));
