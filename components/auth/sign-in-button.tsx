"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type Props = { provider: string; returnTo: string; label: string; token?: string };

/** Starts sign-in at a provider, or redeems a one-time link when it carries its token. */
export function SignInButton({ provider, returnTo, label, token }: Props) {
  const [pending, setPending] = useState(false);
  const start = () => {
    setPending(true);
    void signIn(provider, { callbackUrl: returnTo, ...(token ? { token } : {}) }).catch(() =>
      setPending(false),
    );
  };
  return (
    <Button variant="primary" loading={pending} onClick={start}>
      {label}
    </Button>
  );
}
