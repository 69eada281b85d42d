import type { ReactNode } from "react";

/** Pages for those who are not in the workspace yet: one calm column. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-5 py-10 text-base">
      {children}
    </main>
  );
}
