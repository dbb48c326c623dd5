import { expect, it } from "vitest";
import { voiceFor } from "./voice-for";

const voice = (name: string, lang: string, { away = false, first = false } = {}) => ({
  ...{ name, lang, localService: !away, default: first },
});

it.each([
  ["none where there are none", [], "zh-CN", undefined],
  ["none that sends the text away", [voice("Cloud", "zh-CN", { away: true })], "zh-CN", undefined],
  ["none of another language", [voice("Daniel", "en-GB")], "zh-CN", undefined],
  ["no Cantonese for Mandarin", [voice("Sinji", "zh-HK"), voice("Yue", "yue-HK")], "zh-CN", undefined],
  ["the one of the same region", [voice("Meijia", "zh-TW"), voice("Tingting", "zh-CN")], "zh-CN", "Tingting"],
  ["one that is spelled otherwise", [voice("Android", "zh_CN")], "zh-CN", "Android"],
  ["Mandarin by its own code", [voice("Meijia", "zh-TW"), voice("Linux", "cmn-Hans-CN")], "zh-CN", "Linux"],
  [
    "the device's first choice of any region",
    [voice("Karen", "en-AU"), voice("Samantha", "en-US", { first: true })],
    "en",
    "Samantha",
  ],
  ["the first where none is preferred", [voice("Karen", "en-AU"), voice("Moira", "en-IE")], "en", "Karen"],
])("reads with %s", (_, voices, tag, name) => {
  expect(voiceFor(voices, tag)?.name).toBe(name);
});
