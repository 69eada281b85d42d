"use client";

import { setNonce } from "get-nonce";
import { useInsertionEffect } from "react";
import { config } from "zod/v4/core";

// The page's policy refuses to compile text, so schemas need not try. On the server they may.
if (typeof window !== "undefined") config({ jitless: true });

/** Hands the page's nonce to what writes style elements while a dialog is open; the policy refuses others. */
export function PagePolicy() {
  useInsertionEffect(() => {
    const script = document.querySelector<HTMLScriptElement>("script[nonce]");
    if (script?.nonce) setNonce(script.nonce);
  }, []);
  return null;
}
