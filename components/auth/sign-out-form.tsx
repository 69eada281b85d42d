import { Button } from "@/components/ui/button";

/** Signs out; a plain form, so that it works before any script has loaded. */
export function SignOutForm({ label }: { label: string }) {
  return (
    <form action="/sign-out" method="post">
      <Button type="submit" variant="secondary">
        {label}
      </Button>
    </form>
  );
}
