import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { FocusButton } from "@/components/backlog/focus-button";
import { FocusMark } from "@/components/backlog/focus-mark";
import { ImprovementForm } from "@/components/backlog/improvement-form";
import { ImprovementHistory } from "@/components/backlog/improvement-history";
import { ImprovementStandingButtons } from "@/components/backlog/improvement-standing-buttons";
import { ImprovementText } from "@/components/backlog/improvement-text";
import { PriorityCard } from "@/components/backlog/priority-card";
import { ProofCard } from "@/components/backlog/proof-card";
import { StateCard } from "@/components/backlog/state-card";
import { TouchpointsCard } from "@/components/backlog/touchpoints-card";
import { CommentThread } from "@/components/comments/comment-thread";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { listComments } from "@/lib/comments/queries/list-comments";
import { read } from "@/lib/core/read";
import { loadImprovement } from "./load-improvement";

type Props = { params: Promise<{ org: string; improvementId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, improvementId } = await params;
  return { title: (await loadImprovement(org, improvementId)).improvement.title };
}

export default async function ImprovementPage({ params }: Props) {
  const { org, improvementId } = await params;
  const { improvement, departments, people, linkable, history } = await loadImprovement(org, improvementId);
  const subject = { kind: "improvement", id: improvement.id } as const;
  const { comments } = valueOrNotFound(await read(listComments, await requireActor(org), { subject }));
  const t = await getTranslations("backlog");
  const common = await getTranslations("common");
  const format = await getFormatter();
  const { title, department, authorName, archivedAt, abilities } = improvement;
  const date = format.dateTime(new Date(improvement.createdAt), "day");
  return (
    <>
      <PageHeader
        title={title}
        breadcrumb={[{ label: t("title"), href: `/${org}/backlog` }, { label: title }]}
        meta={
          <>
            <Badge tone={department.colour}>{department.name}</Badge>
            {improvement.focus ? <FocusMark /> : null}
            {archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
          </>
        }
        actions={
          <>
            {abilities.setFocus ? <FocusButton improvement={improvement} /> : null}
            <ImprovementStandingButtons improvement={improvement} />
          </>
        }
      >
        <p className="text-ink-3 pb-2 text-xs">
          {authorName === null ? t("onDay", { date }) : t("byOn", { author: authorName, date })}
        </p>
      </PageHeader>
      <PageBody>
        {archivedAt ? <Notice tone="info">{t("archivedNote")}</Notice> : null}
        <StateCard improvement={improvement} />
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(19rem,1fr)]">
          <div className="flex min-w-0 flex-col gap-4">
            {abilities.edit ? (
              <ImprovementForm
                key={improvement.id}
                improvement={improvement}
                departments={departments}
                people={people}
              />
            ) : (
              <ImprovementText improvement={improvement} />
            )}
            <Card>
              <CommentThread subject={subject} comments={comments} canComment={abilities.comment} level={2} />
            </Card>
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <ProofCard improvement={improvement} />
            <PriorityCard improvement={improvement} />
            <TouchpointsCard improvement={improvement} linkable={linkable} />
            <ImprovementHistory history={history} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
