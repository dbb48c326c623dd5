// Names each change that no test notices as soon as it is known: a whole run takes hours, and may be ended before.
import { relative } from "node:path";

class Unnoticed {
  onMutantTested(mutant) {
    const {
      fileName,
      location: { start, end },
      mutatorName,
      replacement,
      status,
    } = mutant;
    if (status !== "Survived" && status !== "NoCoverage") return;
    const where = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`;
    console.log(`${where} ${mutatorName} ${status}: ${replacement}`);
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "unnoticed", injectableClass: Unnoticed }];
