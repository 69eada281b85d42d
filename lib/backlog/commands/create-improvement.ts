import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { insertImprovement } from "../insert-improvement";
import { improvementFieldsSchema } from "../model";
import { improvementSchema } from "../presented-improvement";
import { blankImprovement } from "../rules/blank-improvement";

const { title, departmentId } = improvementFieldsSchema.shape;

export const createImprovement = defineCommand({
  name: "improvement.create",
  summary: "Propose an improvement to a department",
  input: z.strictObject({ fields: improvementFieldsSchema.partial().extend({ title, departmentId }) }),
  output: improvementSchema,
  async run(ctx, { fields }) {
    ctx.authorise("improvement.propose", { departmentIds: [fields.departmentId] });
    return insertImprovement(ctx, { ...blankImprovement, ...fields });
  },
});
