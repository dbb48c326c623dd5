"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { askOtherTabs } from "./other-tabs";

/** Stands where a page has no answers: says so if another tab has some, and how to bring them here. */
export function AnswersElsewhere() {
  const t = useTranslations("answer");
  const [found, setFound] = useState(false);
  useEffect(() => askOtherTabs(() => setFound(true)), []);
  return <p role="status">{found ? t("elsewhere") : null}</p>;
}
