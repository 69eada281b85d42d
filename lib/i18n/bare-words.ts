import danish from "@/messages/da/shell.json";
import english from "@/messages/en/shell.json";

/** The few words that must be in the browser already when no server can bring them. */
export const bareWords = { en: { shell: english }, da: { shell: danish } };
