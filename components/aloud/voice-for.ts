/** Languages of China that another than the page's own would be read in: nobody asked for them. */
const otherChinese = /^(?:yue|zh-(?:hk|mo|yue))/;

/** What is asked of a voice. */
type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/**
 * The voice that reads a language on this very device; of several, that of the same region, else the device's first
 * choice. Voices that send the text away are none: a result is nobody else's.
 * @param tag of the page's language, as `zh-CN`
 */
export function voiceFor<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  const fitting = voices
    .filter(({ localService }) => localService)
    .map((voice) => ({ voice, lang: spelled(voice.lang) }))
    .filter(({ lang }) => languageOf(lang) === languageOf(tag.toLowerCase()) && !otherChinese.test(lang));
  const best =
    fitting.find(({ lang }) => lang === tag.toLowerCase()) ?? fitting.find(({ voice }) => voice.default) ?? fitting[0];
  return best?.voice;
}

/** Some devices write `zh_CN`, or name Mandarin by its own code. */
function spelled(lang: string): string {
  return lang
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^cmn(?:-hans)?/, "zh");
}

function languageOf(lang: string): string {
  return lang.split("-")[0] ?? lang;
}
