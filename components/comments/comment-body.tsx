import { bodyParts } from "@/lib/comments/rules/mentions";

type Props = { body: string; mentioned: Readonly<Record<string, string>> };

/** What a comment says, with those whom it mentions by their present name. */
export function CommentBody({ body, mentioned }: Props) {
  return (
    <p className="break-words whitespace-pre-wrap">
      {bodyParts(body).map((part, place) =>
        "text" in part ? (
          part.text
        ) : (
          <span key={`${part.membershipId}-${place}`} className="text-accent font-medium">
            @{mentioned[part.membershipId] ?? "?"}
          </span>
        ),
      )}
    </p>
  );
}
