"use client";

import "./globals.css";
import { useLayoutEffect } from "react";
import { markElder } from "@/components/elder/elder-mode";

/** The last resort, when the layout itself has failed: no words can be loaded any more, so both languages stand here. */
export default function GlobalError() {
  useLayoutEffect(markElder, []);
  return (
    <html lang="zh-CN">
      <body>
        <main className="page-column grid gap-4 py-12">
          <title>页面出了点问题 · Something went wrong</title>
          <h1 className="text-2xl font-bold">页面出了点问题</h1>
          <p>
            您填写的内容仍保存在本标签页。请刷新页面，或
            <a href="/zh/" className="text-link">
              回到首页
            </a>
            。
          </p>
          <p lang="en">
            Something went wrong. Your answers are still kept in this tab. Please reload the page, or{" "}
            <a href="/en/" className="text-link">
              go to the start page
            </a>
            .
          </p>
        </main>
      </body>
    </html>
  );
}
