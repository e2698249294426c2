/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A position in a district's stream of changes; opaque. Kept by a client to continue exactly there (`after`). */
  Cursor: { input: string; output: string; }
  /** A calendar day in China, ISO 8601, such as `2026-11-22`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset, such as `2026-11-22T08:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** Code of an administrative region (行政区划代码): 6 digits for a district, 9 township, 12 village, 14 village group. A region lies in another exactly if its code starts with the other's. */
  RegionCode: { input: string; output: string; }
  /** A UUID made by the client, used only as the key of a request. */
  UUID: { input: string; output: string; }
  /** An amount of money in yuan (元): a decimal string with two places, such as `45000.00`; never a floating-point number. */
  Yuan: { input: string; output: string; }
};

/** What the department decides. */
export type AcceptGrantInput = {
  /** What is accepted, above zero, no more than asked for and no more than the need less the lines, yuan; with `APPROVE` only. */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Accept, refuse or send back to the township. */
  readonly decision: Decision;
  /** Global id of the grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; kept sealed. */
  readonly opinion: Scalars['String']['input'];
  /** What other policies already gave, line by line, at most 20; empty for nothing. */
  readonly otherPolicies?: ReadonlyArray<GrantLineInput>;
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** What came of the department's decision. */
export type AcceptGrantResult = GrantAccepted | Refusal;

/** Where money of a fund year can stand (会计科目). */
export type Account =
  /** Where the year's money comes from; never above zero (预算来源). */
  | 'APPROPRIATION'
  /** What can still be promised (可用余额). */
  | 'AVAILABLE'
  /** Between this year and its neighbours: above zero what went out, below it what came in (结转). */
  | 'CARRIED'
  /** Memo: what insurers paid to households (保险赔付). */
  | 'CLAIMED'
  /** Promised to households and not yet on its way (已承诺未拨付). */
  | 'COMMITTED'
  /** Memo: where insurers' money comes from; never above zero (保险机构). */
  | 'INSURER'
  /** Given back at the end of the year (收回). */
  | 'LAPSED'
  /** On its way to households, or with them (已拨付). */
  | 'PAID'
  /** Spent on the insurance (保费). */
  | 'PREMIUM';

/** One account of a fund year (会计科目余额). */
export type AccountBalance = {
  readonly __typename?: 'AccountBalance';
  /** The account. */
  readonly account: Account;
  /** What was debited to it less what was credited, yuan. */
  readonly balance: Scalars['Yuan']['output'];
};

/** For whom a partner app acts (代办人): people count, not tokens. */
export type ActingForInput = {
  /** Whether for the farmer himself or for a member of staff. */
  readonly kind: ActingKind;
  /** Subject of the member of staff's own token; needed for staff. */
  readonly staffId?: InputMaybe<Scalars['String']['input']>;
};

/** For whom a partner app acts (代办类别). */
export type ActingKind =
  /** For the farmer himself (农户本人). */
  | 'FARMER'
  /** For a member of staff, who then never decides the file (工作人员). */
  | 'STAFF';

/** A recorded change, by ids, codes and amounts only (操作日志). */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Subject of the person or program that did it, as its token names it. */
  readonly actor: Scalars['String']['output'];
  /** Where this change stands. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Codes and amounts as recorded, as JSON text; never personal data. */
  readonly facts: Scalars['String']['output'];
  /** What happened, such as `case.moved`. */
  readonly kind: Scalars['String']['output'];
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Position in the district's stream, counted from 1 without gaps. */
  readonly position: Scalars['Int']['output'];
  /** Where it happened. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** What it happened to; null where it is not visible to the viewer or of a kind without a node. */
  readonly subject: Maybe<Node>;
};

/** A page of recorded changes, oldest first. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page's changes and where it stands. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Activity;
};

/** What a household is monitored for from now on. */
export type AdjustMonitoringInput = {
  /** Why it is monitored (监测类别). */
  readonly category: Category;
  /** What may push it back into poverty, at least one (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** What is at risk (风险维度); may be empty. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Global id of the monitoring object. */
  readonly monitoringObjectId: Scalars['ID']['input'];
  /** Why this is changed, 1 to 500 characters (调整原因); kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the monitoring object the decision was made on. */
  readonly version: Scalars['Int']['input'];
};

/** Adjusted, or refused. */
export type AdjustMonitoringResult = MonitoringAdjusted | Refusal;

/** A new version of the rules (启用规则集). */
export type AdoptRuleSetInput = {
  /** What it says (规则内容). */
  readonly body: RuleSetBodyInput;
  /** First day it holds, after today (生效日期). */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** First day it no longer holds (失效日期); open-ended without it. */
  readonly effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Name of a local mechanism, such as "3229" (本地机制名称): a label, nothing more. */
  readonly mechanism?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 100 characters (名称). */
  readonly name: Scalars['String']['input'];
  /** Where it holds, with everything below (适用区划); without it, everywhere that has none of its own. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Adopted, or refused. */
export type AdoptRuleSetResult = Refusal | RuleSetAdopted;

/** What follows the district's decision (审定后事项). */
export type AfterDecisionRule = {
  readonly __typename?: 'AfterDecisionRule';
  /** Working days from inclusion until the announcement is put up (公告发布时限). */
  readonly announceWithin: Scalars['Int']['output'];
  /** Calendar days an announcement hangs at least (公告天数). */
  readonly announcementDays: Scalars['Int']['output'];
  /** Calendar days from a rejection during which a review may be asked for (申请复核期限). */
  readonly requestDays: Scalars['Int']['output'];
  /** Working days from the request until the review is decided (复核办结时限). */
  readonly reviewDays: Scalars['Int']['output'];
};

/** What follows the decision (审批后要求). */
export type AfterDecisionRuleInput = {
  /** Working days until the announcement is put up, 0 to 1000. */
  readonly announceWithin: Scalars['Int']['input'];
  /** Calendar days it hangs, 1 to 1000. */
  readonly announcementDays: Scalars['Int']['input'];
  /** Calendar days in which a review may be asked for, 1 to 1000. */
  readonly requestDays: Scalars['Int']['input'];
  /** Working days in which it is decided, 1 to 1000. */
  readonly reviewDays: Scalars['Int']['input'];
};

/** How much is sent. */
export type AllocateGrantInput = {
  /** A part of what is left, above zero, yuan; all of it without it. */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Global id of the grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** What came of an allocation. */
export type AllocateGrantResult = GrantAllocated | Refusal;

/** A time during which a household receives low-income allowance (最低生活保障). */
export type Allowance = {
  readonly __typename?: 'Allowance';
  /** Class 1 to 4, 1 the highest (类别). */
  readonly level: Scalars['Int']['output'];
  /** First day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** Last day (终止日期); null while it is paid. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** The announcement hangs (已公告). */
export type AnnouncementPublished = {
  readonly __typename?: 'AnnouncementPublished';
  /** The case, with the announcement and its text. */
  readonly case: Case;
};

/** The answer to an objection (答复异议). */
export type AnswerObjectionInput = {
  /** The answer, 1 to 2,000 characters. */
  readonly answer: Scalars['String']['input'];
  /** Global id of the objection. */
  readonly objectionId: Scalars['ID']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Whether it was found justified: then the file cannot be approved as it is. */
  readonly upheld: Scalars['Boolean']['input'];
};

/** Answered, or refused. */
export type AnswerObjectionResult = ObjectionAnswered | Refusal;

/** What the desk answers (舆情答复). */
export type AnswerOpinionInput = {
  /** What is answered, 1 to 2,000 characters (答复内容); kept sealed. */
  readonly answer: Scalars['String']['input'];
  /** Global id of the report. */
  readonly reportId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The version this was decided on. */
  readonly version: Scalars['Int']['input'];
};

/** Answered, or refused with `INVALID_INPUT`, `INVALID_STEP` before somebody has looked or once it is answered, `STALE_VERSION`, `NOT_HOLDER` or `REQUEST_KEY_REUSED`. */
export type AnswerOpinionResult = OpinionAnswered | Refusal;

/** What was lacking is in (材料已补). */
export type ApplicationCompleted = {
  readonly __typename?: 'ApplicationCompleted';
  /** The case. */
  readonly case: Case;
  /** Whether the application is whole now. */
  readonly complete: Scalars['Boolean']['output'];
};

/** What an application asks, unless it is known (申请事项). */
export type ApplicationField =
  /** How much it lacks (资金缺口). */
  | 'AMOUNT'
  /** Where help is paid to (银行账户). */
  | 'BANK_ACCOUNT'
  /** What may push it back into poverty (致贫返贫风险). */
  | 'CAUSES'
  /** Its signed commitment and authorisation (承诺授权书). */
  | 'COMMITMENT'
  /** Its head (户主). */
  | 'HEAD'
  /** The identity number of each (身份证号). */
  | 'ID_NUMBERS'
  /** Who belongs to it (家庭成员). */
  | 'MEMBERS'
  /** Where the family lives (住址). */
  | 'PLACE'
  /** What the first check of the village found (家庭情况). */
  | 'SITUATION'
  /** How to reach it (联系电话). */
  | 'TELEPHONE';

/** The warning became an application (已转入申请). */
export type ApplicationOpened = {
  readonly __typename?: 'ApplicationOpened';
  /** The case: a new one, or the household's open one. */
  readonly case: Case;
  /** What had to be asked, and what was known already (申请填报统计). */
  readonly intake: CaseIntake;
  /** What the application still lacks, in the language of the request (缺少材料). */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The warning, which waits with the case. */
  readonly warning: Warning;
};

/** What the district arranges for a year. */
export type AppropriateFundInput = {
  /** Above zero, yuan (金额); added to what was arranged before. */
  readonly amount: Scalars['Yuan']['input'];
  /** Of the document that arranges it (文号), 1 to 100 characters. */
  readonly reference: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** This year or the next. */
  readonly year: Scalars['Int']['input'];
};

/** What came of an appropriation. */
export type AppropriateFundResult = FundAppropriated | Refusal;

/** What is approved step by step (审批事项). */
export type Approval = Case | Grant;

/** Kinds of change of an approval (审批动态类别). */
export type ApprovalChange =
  /** A file was closed: approved, rejected or withdrawn (办结). */
  | 'CLOSED'
  /** A file came to the next step (流转). */
  | 'MOVED'
  /** A file was opened (立案). */
  | 'OPENED'
  /** A step became overdue (超期). */
  | 'OVERDUE'
  /** Something was recorded in a file: a visit, a comparison, a vote, a notice, an objection, a finding, an announcement, a review (登记). */
  | 'RECORDED'
  /** A review brought a rejected file back to a step (重新办理). */
  | 'REOPENED'
  /** A file was sent back (退回). */
  | 'SENT_BACK';

/** A change of something that is approved step by step (审批动态). */
export type ApprovalChanged = LiveEvent & {
  readonly __typename?: 'ApprovalChanged';
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What was decided; null for a change without a decision. */
  readonly decision: Maybe<Decision>;
  /** The step it left; null where it did not move. */
  readonly fromStep: Maybe<ApprovalStep>;
  /** What kind of change it was. */
  readonly kind: ApprovalChange;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where it happened. */
  readonly region: Region;
  /** What it happened to, as of delivery; null where it is no longer visible to the viewer. */
  readonly subject: Maybe<Approval>;
  /** The step it came to; null where it did not move, or was closed. */
  readonly toStep: Maybe<ApprovalStep>;
};

/** The steps of everything that is approved step by step: those of cases, then those of grants (审批环节). */
export type ApprovalStep =
  /** Of a grant: its money is sent (拨付). */
  | 'ALLOCATION'
  /** Of a case: the application is completed (申请). */
  | 'APPLICATION'
  /** Of a grant: the department states what other policies already gave (部门受理). */
  | 'DEPARTMENT_ACCEPTANCE'
  /** Of a case: the district decides (县级审批). */
  | 'DISTRICT_REVIEW'
  /** Of a case: four sign their findings (四类人员核查). */
  | 'FOUR_PERSONNEL_CHECK'
  /** Of a grant: the leading group votes (领导小组审批). */
  | 'LEADING_GROUP_APPROVAL'
  /** Of a grant: its money arrives (到账确认). */
  | 'PAYMENT'
  /** Of a grant: the township completes what was sent back (乡镇申报). */
  | 'TOWNSHIP_DECLARATION'
  /** Of a case: the township checks the file (乡镇审核). */
  | 'TOWNSHIP_EXAMINATION'
  /** Of a case: the village visits, deliberates and gives notice (村级评议). */
  | 'VILLAGE_REVIEW';

/** One ballot. */
export type ApproveGrantInput = {
  /** For it, or against. */
  readonly approves: Scalars['Boolean']['input'];
  /** Global id of the grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; kept sealed. */
  readonly opinion: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** What came of a ballot. */
export type ApproveGrantResult = GrantBallotCast | Refusal;

/** A payment that arrived. */
export type ArrivedInput = {
  /** Global id of the payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** The bank's or the treasury's reference, 1 to 100 characters. */
  readonly reference: Scalars['String']['input'];
};

/** What would be otherwise in a household (假设条件); what is left out is as it is. */
export type AssessChanges = {
  /** Class of low-income allowance, 1 to 4; 0 for none (低保类别). */
  readonly allowanceClass?: InputMaybe<Scalars['Int']['input']>;
  /** All causes there would be, each once (致贫返贫风险). */
  readonly causes?: InputMaybe<ReadonlyArray<RiskCause>>;
  /** All dimensions at risk there would be, each once; empty for none (存在问题的保障方面). */
  readonly dimensionsAtRisk?: InputMaybe<ReadonlyArray<Dimension>>;
  /** Expenses of the household in a year that it cannot avoid and nobody refunds, yuan (刚性支出), up to a hundred million. */
  readonly expenses?: InputMaybe<Scalars['Yuan']['input']>;
  /** Net income a head and year, yuan (人均纯收入), up to a hundred million. Where only `members` is given, the same income is shared by as many. */
  readonly incomePerHead?: InputMaybe<Scalars['Yuan']['input']>;
  /** Persons who would belong to it, 1 to 50 (家庭人口). */
  readonly members?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody found who looked (舆情核实). */
export type AssessOpinionInput = {
  /** What may push the family back (致贫返贫风险), for the warning of a founded report; `OTHER` without it. */
  readonly causes?: InputMaybe<ReadonlyArray<RiskCause>>;
  /** Dimensions at risk (两不愁三保障及饮水安全), for the warning of a founded report. */
  readonly dimensions?: InputMaybe<ReadonlyArray<Dimension>>;
  /** What was found, 1 to 2,000 characters (核实情况); kept sealed. */
  readonly findings: Scalars['String']['input'];
  /** Whether it is so (是否属实). A founded report raises a warning, or joins the household's unsettled one. */
  readonly founded: Scalars['Boolean']['input'];
  /** Global id of the household, if that was learned by looking (农户); goes without `regionCode`. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** The region, if that was learned by looking (所在区划). */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Global id of the report. */
  readonly reportId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The version this was decided on. */
  readonly version: Scalars['Int']['input'];
};

/** Assessed, or refused with `INVALID_INPUT` (a founded report that nobody has located among it), `INVALID_STEP` once somebody has looked, `STALE_VERSION` or `REQUEST_KEY_REUSED`. */
export type AssessOpinionResult = OpinionAssessed | Refusal;

/** Assessed, or refused. */
export type AssessResult = Assessment | Refusal;

/** Which category a household falls in by the rules, and why (研判结果). What nobody knows makes up no category, and is said to be unknown. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** As of when. */
  readonly at: Scalars['DateTime']['output'];
  /** The category (监测类别); null where what is known makes up none. */
  readonly category: Maybe<Category>;
  /** Everything that was looked at, always in the same order (研判指标). */
  readonly criteria: ReadonlyArray<Criterion>;
  /** The nearest other policy that may help (可咨询的其他政策). */
  readonly nearestPolicy: OtherPolicy;
  /** The version of the rules it was judged by: a case's own (规则集). */
  readonly ruleSet: RuleSet;
  /** The answer in a sentence, in the language of the request. */
  readonly summary: Scalars['String']['output'];
  /** What decides and nobody has found out (尚未查清). */
  readonly unknown: ReadonlyArray<CriterionKey>;
};

/** How it is found which category a household falls in (研判规则). */
export type AssessmentRule = {
  readonly __typename?: 'AssessmentRule';
  /** Names of the causes that can bring a family into sudden difficulty although its income lies above the line, such as `ILLNESS` (突发困难风险). */
  readonly shockCauses: ReadonlyArray<Scalars['String']['output']>;
};

/** How a category is found (类别判定规则). */
export type AssessmentRuleInput = {
  /** Causes that bring sudden difficulty (突发风险). */
  readonly shockCauses: ReadonlyArray<RiskCause>;
};

/** Who is to answer for a monitored household. */
export type AssignHelperInput = {
  /** The body the helper works for, at most 100 characters (单位). */
  readonly employer: Scalars['String']['input'];
  /** Global id of the monitoring object. */
  readonly monitoringObjectId: Scalars['ID']['input'];
  /** Name, at most 50 characters (姓名). */
  readonly name: Scalars['String']['input'];
  /** Telephone number (联系电话); kept sealed. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the monitoring object the decision was made on. */
  readonly version: Scalars['Int']['input'];
};

/** Assigned, or refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION` or `REQUEST_KEY_REUSED`. */
export type AssignHelperResult = HelperAssigned | Refusal;

/** Who answers for a section from a day on, and which households are given to it (网格划分). */
export type AssignSectionInput = {
  /** Global ids of households of the village that this section looks after from now on, at most 500 (划入农户). */
  readonly householdIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Global id of the monitor who takes it over, of the village's team (监测员); without it the answering stays as it is. */
  readonly monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** The section (网格), 14 digits. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** From which day on (接手日期); today without it. Not in the future, not before it was taken over last. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
};

/** Assigned, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type AssignSectionResult = Refusal | SectionAssigned;

/** Something that can be done with a case (可办事项). */
export type AvailableAction = {
  readonly __typename?: 'AvailableAction';
  /** What. */
  readonly action: CaseAction;
  /** Whether the viewer could do it now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not, in the language of the request; null when allowed. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Whether the viewer can do something with a grant now, as far as that does not depend on what he would enter. */
export type AvailableGrantAction = {
  readonly __typename?: 'AvailableGrantAction';
  /** What. */
  readonly action: GrantAction;
  /** Whether he can. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not, in the language of the request; null when he can. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Something that can be done with a warning, or why not (可办事项). */
export type AvailableWarningAction = {
  readonly __typename?: 'AvailableWarningAction';
  /** What. */
  readonly action: WarningAction;
  /** Whether the viewer could do it now, given what it asks for. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not, in the language of the request; null where allowed. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Something in the books that does not agree (账目差错). */
export type BooksFault = {
  readonly __typename?: 'BooksFault';
  /** What is compared: `ACCOUNT`, `NUMBERING`, `ENTRY_ACCOUNTS`, `CARRIED`, `GRANT_COMMITTED`, `GRANT_PAID`, `PAYMENT` or `CLAIM`. */
  readonly code: Scalars['String']['output'];
  /** As the entries come to, yuan; for `NUMBERING` entries instead. */
  readonly computed: Scalars['Yuan']['output'];
  /** As recorded, yuan; for `NUMBERING` entries instead. */
  readonly recorded: Scalars['Yuan']['output'];
  /** Name of the account, or id of the entry, grant or policy. */
  readonly subject: Scalars['String']['output'];
};

/** The outcome of recomputing a year's books from their entries (账目核对结果). */
export type BooksVerification = {
  readonly __typename?: 'BooksVerification';
  /** Every account, as recorded and as its entries come to. */
  readonly accounts: ReadonlyArray<VerifiedAccount>;
  /** What does not agree; empty for books in order. */
  readonly faults: ReadonlyArray<BooksFault>;
  /** Whether everything agrees. */
  readonly intact: Scalars['Boolean']['output'];
  /** The fund year. */
  readonly year: Scalars['Int']['output'];
};

/** An insurance that is bought. */
export type BuyInsuranceInput = {
  /** The most a household is paid in the period, above zero, yuan. */
  readonly cap: Scalars['Yuan']['input'];
  /** What a household bears itself of a loss, yuan; zero for nothing. */
  readonly deductible: Scalars['Yuan']['input'];
  /** Who is insured, at least one group. */
  readonly insuredGroups: ReadonlyArray<InsuredGroup>;
  /** Who insures, 1 to 100 characters. */
  readonly insurer: Scalars['String']['input'];
  /** First day of the period. */
  readonly periodFrom: Scalars['Date']['input'];
  /** Last day of the period. */
  readonly periodUntil: Scalars['Date']['input'];
  /** What it costs, above zero, yuan. */
  readonly premium: Scalars['Yuan']['input'];
  /** Of the contract, 1 to 100 characters. */
  readonly reference: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** The fund year it is bought from. */
  readonly year: Scalars['Int']['input'];
};

/** What came of buying an insurance. */
export type BuyInsuranceResult = InsuranceBought | Refusal;

/** A day that differs from a plain week (特殊日期). */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** The holiday it belongs to (节日). */
  readonly title: Scalars['String']['output'];
  /** True for a weekend day worked to make up (调休上班), false for a day off (放假). */
  readonly working: Scalars['Boolean']['output'];
};

/** How far a year of the calendar can be trusted (日历状态). */
export type CalendarStatus =
  /** Nothing is known: weekends only (缺失). */
  | 'MISSING'
  /** Only the statutory days are known; adjoining days off and make-up days are still to be announced (暂定). */
  | 'PROVISIONAL'
  /** The State Council's arrangement for the year, with its make-up days (已公布). */
  | 'PUBLISHED';

/** One year of the calendar of working days (年度工作日历). */
export type CalendarYear = {
  readonly __typename?: 'CalendarYear';
  /** The days that differ from a plain week, by date. */
  readonly days: ReadonlyArray<CalendarDay>;
  /** Where it was taken from (依据). */
  readonly source: Scalars['String']['output'];
  /** How far it can be trusted (状态). */
  readonly status: CalendarStatus;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A district's centralised campaign (集中排查): in its time every household that was there when it opened is to be reached once. */
export type Campaign = Node & {
  readonly __typename?: 'Campaign';
  /** When it was closed (结束时间); null while visits count. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Households of the viewer's region that a recorded visit met in its time, out of those that were there when it opened (覆盖率), in households. Rows of those not reached: `visitDuties` with `unreachedBy`. */
  readonly coverage: Ratio;
  /** Last day whose visits count (结束日期). */
  readonly endsOn: Scalars['Date']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called (名称). */
  readonly name: Scalars['String']['output'];
  /** When it was opened (启动时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The district (所在区县). */
  readonly region: Region;
  /** First day whose visits count (开始日期). */
  readonly startsOn: Scalars['Date']['output'];
  /** Counts its changes, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The same for each village of the viewer's region, by code (各村覆盖率). */
  readonly villages: ReadonlyArray<CampaignVillage>;
};

/** A campaign is over (集中排查已结束). */
export type CampaignClosed = {
  readonly __typename?: 'CampaignClosed';
  /** The campaign; what is recorded from now on does not change its coverage. */
  readonly campaign: Campaign;
};

/** A page of campaigns, the newest first. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Campaigns in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A campaign in a list and where it stands. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Campaign;
};

/** A campaign began (集中排查已启动). */
export type CampaignOpened = {
  readonly __typename?: 'CampaignOpened';
  /** The campaign. */
  readonly campaign: Campaign;
};

/** How far a campaign is in a village (村级覆盖率). */
export type CampaignVillage = {
  readonly __typename?: 'CampaignVillage';
  /** Households reached out of those that were there when it opened (覆盖率), in households. */
  readonly coverage: Ratio;
  /** The village (行政村). */
  readonly region: Region;
};

/** A batch is given up (取消批次). */
export type CancelScreeningBatchInput = {
  /** Global id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Given up, or refused with `INVALID_STEP` (it is being judged, or was), `NOT_HOLDER` (another department's) or `REQUEST_KEY_REUSED`. */
export type CancelScreeningBatchResult = Refusal | ScreeningBatchCancelled;

/** An approval file for one household (审批档案). */
export type Case = Node & {
  readonly __typename?: 'Case';
  /** What was announced after the district's decision (公告); null before it hangs. */
  readonly announcement: Maybe<CaseAnnouncement>;
  /** What the viewer could do with it now, and why not (可办事项). */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** When the whole file is due (总时限); moves on by the working days it was sent back for. */
  readonly caseDueAt: Scalars['DateTime']['output'];
  /** What the district included the household under (监测类别); null unless it did. */
  readonly category: Maybe<Category>;
  /** What may push the family back into poverty, as declared (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** When it was closed (办结时间); null while open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The newest comparison of data (数据比对); null before there is one. */
  readonly comparison: Maybe<CaseComparison>;
  /** Each condition of the elimination with what was found (风险消除条件); empty for an identification. As they stand now, and once the case is closed, as they stood then. */
  readonly conditions: ReadonlyArray<EliminationCondition>;
  /** Every need that was declared for it, oldest first; of an elimination, those declared since it was proposed (申报). */
  readonly declarations: ReadonlyArray<Declaration>;
  /** When the present step is due (办理时限); null while the clock stands still, and when closed. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Files attached to its steps, in the order of recording (佐证材料). */
  readonly evidence: ReadonlyArray<EvidenceReference>;
  /** Why it was rejected, criterion by criterion, as it was found at the decision (不予纳入说明): it stays what it was then. Null unless it was rejected, for a file that ends a household's monitoring, and for those who do not handle cases. */
  readonly explanation: Maybe<Assessment>;
  /** Findings of the four-personnel check, oldest first (“四类人员”核查意见). Until all of a round are in, each signer sees his own only. */
  readonly findings: ReadonlyArray<CaseFinding>;
  /** The post it waits for (责任岗位); the one due first where several are waited for; null when closed. */
  readonly holder: Maybe<Holder>;
  /** The household it is about (农户); null where it has moved out of the viewer's region. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What had to be asked and what was known already (申请填报统计); null unless it was made of a warning. */
  readonly intake: Maybe<CaseIntake>;
  /** What it decides (类别). */
  readonly kind: CaseKind;
  /** How the word came in (渠道). */
  readonly medium: Medium;
  /** What the file still lacks, in the language of the request (缺少材料). */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The monitoring object whose elimination it decides (监测对象); null for an identification, and where the viewer does not see it. */
  readonly monitoringObject: Maybe<MonitoringObject>;
  /** The notice that counts (公示); null before it hangs. */
  readonly notice: Maybe<CaseNotice>;
  /** Objections to its notices, oldest first (公示异议). */
  readonly objections: ReadonlyArray<CaseObjection>;
  /** Whether the present step has become overdue (超期), as recorded. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Why the elimination was proposed (风险消除申请); null for an identification. */
  readonly proposal: Maybe<EliminationProposal>;
  /** How it stands, in words for the family (办理进度). */
  readonly publicStatus: PublicStatus;
  /** Where the household lives (所在区划). */
  readonly region: Region;
  /** Why it was rejected (不予纳入原因); null unless it was. */
  readonly rejection: Maybe<Rejection>;
  /** The review of its rejection (复核); null unless one was asked for. */
  readonly review: Maybe<CaseReview>;
  /** The version of the rules it began under and keeps (规则集). */
  readonly ruleSet: RuleSet;
  /** How it came to be sent back, while it is (退回); null otherwise. */
  readonly sentBack: Maybe<SentBack>;
  /** Who saw the need (监测方式); an elimination is proposed by a visit of the grassroots. */
  readonly source: Source;
  /** Whether it waits for people, or how it ended (状态). */
  readonly status: CaseStatus;
  /** The step it is at, or was closed at (环节). */
  readonly step: CaseStep;
  /** Every stay at a step, oldest first (办理过程). */
  readonly steps: ReadonlyArray<CaseStage>;
  /** When it was submitted (申报时间), business time. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Who submitted it (申报人): subject of the person's token, or how the partner app named the person. */
  readonly submittedBy: Scalars['String']['output'];
  /** Counted up with each change a decider must have seen; a decision names the one it was made on (版本). */
  readonly version: Scalars['Int']['output'];
  /** Visits, oldest first (入户核查). */
  readonly visits: ReadonlyArray<CaseVisit>;
  /** Deliberations of the village, oldest first (民主评议). */
  readonly votes: ReadonlyArray<CaseVote>;
};

/** What can be done with a case (办理事项). */
export type CaseAction =
  /** Answer an objection (答复异议). */
  | 'ANSWER_OBJECTION'
  /** Approve (同意). */
  | 'APPROVE'
  /** Hand in what is missing (补齐材料). */
  | 'COMPLETE_APPLICATION'
  /** Decide the review (复核). */
  | 'DECIDE_REVIEW'
  /** Publish the announcement (发布公告). */
  | 'PUBLISH_ANNOUNCEMENT'
  /** Publish the notice (发布公示). */
  | 'PUBLISH_NOTICE'
  /** Record a comparison of data (登记数据比对). */
  | 'RECORD_COMPARISON'
  /** Record an objection (登记异议). */
  | 'RECORD_OBJECTION'
  /** Record a visit (登记入户). */
  | 'RECORD_VISIT'
  /** Record a vote (登记评议表决). */
  | 'RECORD_VOTE'
  /** Reject (不同意). */
  | 'REJECT'
  /** Ask for a review (申请复核). */
  | 'REQUEST_REVIEW'
  /** Send back (退回). */
  | 'SEND_BACK'
  /** Sign a finding (签署核查意见). */
  | 'SIGN_FINDING'
  /** Withdraw (撤回). */
  | 'WITHDRAW';

/** An announcement in the village of what the district has decided (公告). Its text never shows an identity number, a telephone, a bank account or health: it is made of nothing but what stands here. */
export type CaseAnnouncement = {
  readonly __typename?: 'CaseAnnouncement';
  /** What the household was included under (监测类别); null where a risk was eliminated. */
  readonly category: Maybe<Category>;
  /** When it has run its days. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Global ids of photographs of the announcement as it hangs. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The head's surname, the rest covered. */
  readonly headMasked: Scalars['String']['output'];
  /** Persons who belong to the household, at the time. */
  readonly members: Scalars['Int']['output'];
  /** When it was put up. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Subject of that person's token. */
  readonly publishedBy: Scalars['String']['output'];
  /** Post of who put it up. */
  readonly publisherRole: Role;
  /** The text to be posted, in the language of the request. */
  readonly text: Scalars['String']['output'];
  /** Name of the village. */
  readonly village: Scalars['String']['output'];
};

/** A comparison of the household's data with departments (数据比对). */
export type CaseComparison = {
  readonly __typename?: 'CaseComparison';
  /** Keys of the departments whose records were compared. */
  readonly departments: ReadonlyArray<Scalars['String']['output']>;
  /** How many hits there were. */
  readonly hitCount: Scalars['Int']['output'];
  /** The hits; null for those who do not handle cases. */
  readonly hits: Maybe<ReadonlyArray<ComparisonHit>>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Post of who recorded it. */
  readonly recorderRole: Role;
  /** How many of them nobody has explained: while there are any, the village cannot vote. */
  readonly unexplainedCount: Scalars['Int']['output'];
};

/** A page of cases (审批档案列表). */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The whole list counted by one of its properties. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of cases (审批档案列表). */
export type CaseConnectionCountsArgs = {
  by: CaseCountBy;
};

/** What a list of cases can be counted by (分组). */
export type CaseCountBy =
  /** By post waited for; a file that waits for several counts for each (责任岗位). */
  | 'HOLDER_ROLE'
  /** By kind (类别). */
  | 'KIND'
  /** By medium (渠道). */
  | 'MEDIUM'
  /** By the regions one level below the list's (下级区划). */
  | 'REGION'
  /** By ground of rejection (不予纳入类别). */
  | 'REJECTION_GROUND'
  /** By source (监测方式). */
  | 'SOURCE'
  /** By state (状态). */
  | 'STATUS'
  /** By step (环节). */
  | 'STEP';

/** The step is decided (已审批). */
export type CaseDecided = {
  readonly __typename?: 'CaseDecided';
  /** The case. */
  readonly case: Case;
};

/** A case and where it stands in the list. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: Case;
};

/** Identification cases, all that were ever received (识别审批). */
export type CaseFigures = {
  readonly __typename?: 'CaseFigures';
  /** Cases by how they came in (按渠道). */
  readonly byMedium: ReadonlyArray<MediumFigures>;
  /** Open cases by the step they wait at (按环节). */
  readonly byStep: ReadonlyArray<StepFigures>;
  /** Ended with inclusion (纳入监测), in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [APPROVED] })`. */
  readonly included: Scalars['Int']['output'];
  /** Of all cases received, how many were included (纳入率); counts cases: `included` of `received`. */
  readonly inclusionRate: Ratio;
  /** Calendar days from submission to the first measure that reached the household, the median of those it reached (帮扶到位用时中位数); null without any. Median of: `monitoringObjects(filter: { origin: CASE, helped: true })`, from the case's `submittedAt` to the first measure's `completedOn`. */
  readonly medianDaysToFirstMeasure: Maybe<Scalars['Float']['output']>;
  /** Calendar days from submission to inclusion, the median of the included (纳入用时中位数); null without any. Median of: `cases(filter: { kinds: [IDENTIFICATION], statuses: [APPROVED] })`, from `submittedAt` to `closedAt`. */
  readonly medianDaysToInclusion: Maybe<Scalars['Float']['output']>;
  /** Open ones recorded as overdue at their step (逾期), in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [OPEN], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
  /** Received (收到申请), in cases: `included`, `rejected`, `undecided` and `withdrawn` together. Rows: `cases(filter: { kinds: [IDENTIFICATION] })`. */
  readonly received: Scalars['Int']['output'];
  /** Rejected (不予纳入), in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [REJECTED] })`. */
  readonly rejected: Scalars['Int']['output'];
  /** Rejected cases by reason (按不予纳入原因). */
  readonly rejectedByReason: ReadonlyArray<RejectionFigures>;
  /** Still open (办理中), in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [OPEN] })`. */
  readonly undecided: Scalars['Int']['output'];
  /** Withdrawn by the family (撤回), in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [WITHDRAWN] })`. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** What a list of cases is narrowed by; what is left out does not narrow (筛选条件). */
export type CaseFilter = {
  /** Included under one of these categories (监测类别). */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** Declared with one of these causes (致贫返贫风险). */
  readonly causes?: InputMaybe<ReadonlyArray<RiskCause>>;
  /** Closed on or after this day (办结日期). */
  readonly closedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Closed on or before this day. */
  readonly closedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Due before. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due at or after. */
  readonly dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Waiting for one of these posts (责任岗位). */
  readonly holderRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Of one of these kinds (类别). */
  readonly kinds?: InputMaybe<ReadonlyArray<CaseKind>>;
  /** Come in by one of these (渠道). */
  readonly media?: InputMaybe<ReadonlyArray<Medium>>;
  /** Overdue or not, as recorded (超期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rejected for one of these grounds (不予纳入类别). */
  readonly rejectionGrounds?: InputMaybe<ReadonlyArray<RejectionGround>>;
  /** Sent back and still where it was sent to, or not (退回). */
  readonly sentBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seen by one of these (监测方式). */
  readonly sources?: InputMaybe<ReadonlyArray<Source>>;
  /** In one of these states (状态). */
  readonly statuses?: InputMaybe<ReadonlyArray<CaseStatus>>;
  /** At one of these steps (环节). */
  readonly steps?: InputMaybe<ReadonlyArray<CaseStep>>;
  /** Submitted on or after this day (申报日期). */
  readonly submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Submitted on or before this day. */
  readonly submittedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** One signature of the four-personnel check (“四类人员”核查意见). */
export type CaseFinding = {
  readonly __typename?: 'CaseFinding';
  /** The check, as the case's rules have it; null for one they no longer know. */
  readonly check: Maybe<Check>;
  /** Key of the check. */
  readonly checkKey: Scalars['String']['output'];
  /** Global ids of the files attached. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether it speaks for the household. */
  readonly favourable: Scalars['Boolean']['output'];
  /** The finding; null for those who do not handle cases. */
  readonly finding: Maybe<Scalars['String']['output']>;
  /** When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** Subject of the signer's token. */
  readonly signedBy: Scalars['String']['output'];
  /** Post of the signer. */
  readonly signerRole: Role;
};

/** What an application made of a warning had to ask, and what was known already (申请填报统计). */
export type CaseIntake = {
  readonly __typename?: 'CaseIntake';
  /** How many of its questions had to be asked. */
  readonly asked: Scalars['Int']['output'];
  /** Those that had to be asked, in the form's order (须填报事项). */
  readonly askedFields: ReadonlyArray<ApplicationField>;
  /** How many were answered by what the service knew. */
  readonly known: Scalars['Int']['output'];
  /** Those that were known, in the form's order (已知事项). */
  readonly knownFields: ReadonlyArray<ApplicationField>;
};

/** What a case decides (审批类别). */
export type CaseKind =
  /** Whether its risk is eliminated (风险消除). */
  | 'ELIMINATION'
  /** Whether a household comes under monitoring (识别). */
  | 'IDENTIFICATION';

/** A public notice in the village (公示). Its text never shows an identity number, a telephone, a bank account or health. */
export type CaseNotice = {
  readonly __typename?: 'CaseNotice';
  /** When it has run its days. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Global ids of photographs of the notice as it hangs. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The head's surname, the rest covered. */
  readonly headMasked: Scalars['String']['output'];
  /** Persons who belong to the household, at the time. */
  readonly members: Scalars['Int']['output'];
  /** In what the family is in need, in words that say nothing about health. */
  readonly needs: ReadonlyArray<PublicNeed>;
  /** When it was put up. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The text to be posted, in the language of the request. */
  readonly text: Scalars['String']['output'];
  /** Name of the village. */
  readonly village: Scalars['String']['output'];
};

/** An objection to a notice (公示异议). */
export type CaseObjection = Node & {
  readonly __typename?: 'CaseObjection';
  /** The answer; null while it is open, and for those who do not handle cases. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it was answered; null while it is open. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Subject of that person's token; null while it is open. */
  readonly answeredBy: Maybe<Scalars['String']['output']>;
  /** Post of who answered it; null while it is open. */
  readonly answererRole: Maybe<Role>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What was objected; null for those who do not handle cases. */
  readonly objection: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Subject of that person's token. */
  readonly recordedBy: Scalars['String']['output'];
  /** Post of who recorded it. */
  readonly recorderRole: Role;
  /** Whether it was found justified; null while it is open. */
  readonly upheld: Maybe<Scalars['Boolean']['output']>;
};

/** Orders a list of cases can have (排序). */
export type CaseOrder =
  /** What is due first; files without a due time last (时限优先). */
  | 'DUE_FIRST'
  /** The newest submission first (最新申报). */
  | 'SUBMITTED_NEWEST'
  /** The oldest submission first (最早申报). */
  | 'SUBMITTED_OLDEST';

/** The review of a rejection (复核), once a case. */
export type CaseReview = {
  readonly __typename?: 'CaseReview';
  /** When it was decided; null while it is waited for. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Subject of the reviewer's token; null while it is waited for. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Post of the reviewer; null while it is waited for. */
  readonly decidedRole: Maybe<Role>;
  /** When it is due (复核时限). */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The reviewer's opinion, written for the family; null while it is waited for, and for those who do not handle cases. */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** What came of it; null while it is waited for. */
  readonly outcome: Maybe<ReviewOutcome>;
  /** Why, in the family's words; null for those who do not handle cases. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The step that said no. */
  readonly rejectedAt: CaseStep;
  /** The step from which the case is decided anew; null where the rejection stands. */
  readonly reopenedTo: Maybe<CaseStep>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Post or party of who asked. */
  readonly requestedRole: Role;
};

/** One stay of a case at a step, and how it left it (环节记录). */
export type CaseStage = {
  readonly __typename?: 'CaseStage';
  /** Subject of the decider's token; null where the findings decided. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Post of the decider; null where the findings decided. */
  readonly deciderRole: Maybe<Role>;
  /** What was decided; null while it is there, and where it left without a decision. */
  readonly decision: Maybe<Decision>;
  /** When it was due; null for a file sent back, whose clock stands still. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When it came. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Global ids of the files attached. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** When it left; null while it is there. */
  readonly leftAt: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first stay. */
  readonly number: Scalars['Int']['output'];
  /** The decider's opinion; null for those who do not handle cases. */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** Where it was sent back to; null otherwise. */
  readonly sentBackTo: Maybe<CaseStep>;
  /** The step. */
  readonly step: CaseStep;
};

/** Whether a case waits for people, and how it ended (档案状态). */
export type CaseStatus =
  /** The household was included, or its risk counts as eliminated (已纳入、已消除). */
  | 'APPROVED'
  /** Waits for people (办理中). */
  | 'OPEN'
  /** Not included, or it stays under monitoring (不予纳入、不予消除). */
  | 'REJECTED'
  /** Withdrawn (已撤回). */
  | 'WITHDRAWN';

/** The five steps of the procedure (审批环节). */
export type CaseStep =
  /** By the farmer, or filed for him (农户申请). */
  | 'APPLICATION'
  /** Includes the household or marks its risk as eliminated, or tells it why not (区级审定). */
  | 'DISTRICT_REVIEW'
  /** Four findings, blind to each other (“四类人员”核查). */
  | 'FOUR_PERSONNEL_CHECK'
  /** The file is checked (乡镇审核). */
  | 'TOWNSHIP_EXAMINATION'
  /** Visit, comparison, deliberation, public notice (村级评议公示). */
  | 'VILLAGE_REVIEW';

/** A visit to a household (入户核查). */
export type CaseVisit = Node & {
  readonly __typename?: 'CaseVisit';
  /** The case that asked for it (审批件); null for a visit that none did, and where the viewer may not see it. */
  readonly case: Maybe<Case>;
  /** Dimensions found at risk; empty: all six are secure; null: not looked at (存在问题的保障方面). */
  readonly dimensionsAtRisk: Maybe<ReadonlyArray<Dimension>>;
  /** What was found out for an elimination (风险消除核查); null where nothing was. */
  readonly elimination: Maybe<EliminationFindings>;
  /** Global ids of the photographs. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the household could not avoid to spend in the last twelve months and nobody refunds, yuan; null: not looked at (刚性支出). */
  readonly expenses: Maybe<Scalars['Yuan']['output']>;
  /** The household that was visited (农户); null where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Net income a head in the last twelve months as found, yuan; null: not looked at (人均纯收入). */
  readonly incomePerHead: Maybe<Scalars['Yuan']['output']>;
  /** What was seen; null for those who do not handle cases. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** When it was entered. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it lived then (所在村、组). */
  readonly region: Maybe<Region>;
  /** Subject of the visitor's token. */
  readonly visitedBy: Scalars['String']['output'];
  /** Day of the visit. */
  readonly visitedOn: Scalars['Date']['output'];
  /** Post of the visitor. */
  readonly visitorRole: Role;
};

/** A page of visits for cases. */
export type CaseVisitConnection = {
  readonly __typename?: 'CaseVisitConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<CaseVisitEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Visits in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A visit in a list and where it stands. */
export type CaseVisitEdge = {
  readonly __typename?: 'CaseVisitEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The visit. */
  readonly node: CaseVisit;
};

/** What a list of visits for cases is narrowed by; what is left out does not narrow. */
export type CaseVisitFilter = {
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this household, by global id. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that a case asked for, or those that none did. */
  readonly ofCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The orders a list of visits for cases can have. */
export type CaseVisitOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** A deliberation of the village with its vote (民主评议). */
export type CaseVote = {
  readonly __typename?: 'CaseVote';
  /** Abstentions. */
  readonly abstained: Scalars['Int']['output'];
  /** Votes against. */
  readonly against: Scalars['Int']['output'];
  /** Global ids of the minutes and photographs. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Day of the meeting. */
  readonly heldOn: Scalars['Date']['output'];
  /** Votes in favour. */
  readonly inFavour: Scalars['Int']['output'];
  /** Persons who belong to the panel. */
  readonly panelSize: Scalars['Int']['output'];
  /** Persons of it who were present. */
  readonly present: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Post of who recorded it. */
  readonly recorderRole: Role;
};

/** The application was taken back (已撤回). */
export type CaseWithdrawn = {
  readonly __typename?: 'CaseWithdrawn';
  /** The case. */
  readonly case: Case;
};

/** Cases to be exported: filter and order as of `cases`. */
export type CasesToExport = {
  /** Narrows the list; all that is given must hold. */
  readonly filter?: InputMaybe<CaseFilter>;
  /** Order of the rows; that of the list without it. */
  readonly orderBy?: InputMaybe<CaseOrder>;
};

/** Why a household is monitored (监测类别). */
export type Category =
  /** Never poor, within the income line and at risk (边缘易致贫户). */
  | 'MARGINAL_PRONE_TO_POVERTY'
  /** Above the income line, but struck by a shock (突发严重困难户). */
  | 'SUDDEN_SERIOUS_DIFFICULTY'
  /** Once poor, within the income line and at risk (脱贫不稳定户). */
  | 'UNSTABLE_OUT_OF_POVERTY';

/** Those under monitoring now in one category. */
export type CategoryFigures = {
  readonly __typename?: 'CategoryFigures';
  /** The category (监测类别). */
  readonly category: Category;
  /** In households. Rows: `monitoringObjects(filter: { statuses: [OPEN], categories: [$category] })`. */
  readonly households: Scalars['Int']['output'];
  /** In people. Rows: `monitoringObjects(filter: { statuses: [OPEN], categories: [$category] }) { people }`. */
  readonly people: Scalars['Int']['output'];
};

/** Those under monitoring now for one cause. */
export type CauseFigures = {
  readonly __typename?: 'CauseFigures';
  /** The cause (致贫返贫风险). */
  readonly cause: RiskCause;
  /** In households. Rows: `monitoringObjects(filter: { statuses: [OPEN], causes: [$cause] })`. */
  readonly households: Scalars['Int']['output'];
  /** In people. Rows: `monitoringObjects(filter: { statuses: [OPEN], causes: [$cause] }) { people }`. */
  readonly people: Scalars['Int']['output'];
};

/** Whether a cause threatens the family no longer (原风险是否消除). */
export type CauseFoundInput = {
  /** The cause (致贫返贫风险). */
  readonly cause: RiskCause;
  /** Whether it is gone. */
  readonly gone: Scalars['Boolean']['input'];
};

/** One of the findings of the four-personnel check (核查项). */
export type Check = {
  readonly __typename?: 'Check';
  /** Stable name within its rule set. */
  readonly key: Scalars['String']['output'];
  /** Who signs it (签署岗位). */
  readonly signerRole: Role;
  /** Who signs it where the first post is vacant (替补岗位); null when nobody may stand in. */
  readonly substituteRole: Maybe<Role>;
  /** What it is called, in the language of the request (名称). */
  readonly title: Scalars['String']['output'];
};

/** A finding of the four-personnel check (核查项). */
export type CheckInput = {
  /** Stable name: a small letter, then letters and digits, 40 at most. */
  readonly key: Scalars['String']['input'];
  /** Who signs it (签署岗位). */
  readonly signerRole: Role;
  /** Who stands in (替补岗位). */
  readonly substituteRole?: InputMaybe<Role>;
  /** In Chinese, 1 to 100 characters (名称). */
  readonly title: Scalars['String']['input'];
  /** In English, 1 to 100 characters. */
  readonly titleEn: Scalars['String']['input'];
};

/** A campaign is over (结束集中排查). */
export type CloseCampaignInput = {
  /** Global id of the campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The version this was decided on. */
  readonly version: Scalars['Int']['input'];
};

/** Closed, or refused with `INVALID_STEP` where it is closed, `STALE_VERSION` or `REQUEST_KEY_REUSED`. */
export type CloseCampaignResult = CampaignClosed | Refusal;

/** Which year is closed. */
export type CloseFundYearInput = {
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** A year that is over. */
  readonly year: Scalars['Int']['input'];
};

/** What came of closing a year. */
export type CloseFundYearResult = FundYearClosed | Refusal;

/** All rows were sent (报送完毕). */
export type CloseScreeningBatchInput = {
  /** Global id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** How many rows there should be (总行数); not checked without it. */
  readonly rows?: InputMaybe<Scalars['Int']['input']>;
};

/** Closed, or refused with `INVALID_STEP`, `INVALID_INPUT` (other rows came than there should be), `NOT_HOLDER` (another department's) or `REQUEST_KEY_REUSED`. */
export type CloseScreeningBatchResult = Refusal | ScreeningBatchClosed;

/** What the cells of a column hold (列类型). */
export type ColumnForm =
  /** A day (日期). */
  | 'DATE'
  /** Money in yuan with two places (金额). */
  | 'MONEY'
  /** A number (数值). */
  | 'NUMBER'
  /** Text (文本). */
  | 'TEXT'
  /** An instant in China's time (时间). */
  | 'TIME';

/** Something a department's records say (比对疑点): a flag that must be explained, never a refusal. */
export type ComparisonHit = {
  readonly __typename?: 'ComparisonHit';
  /** Key of the department. */
  readonly department: Scalars['String']['output'];
  /** Why it does not speak against the family, or what it means; null while unexplained. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly finding: Scalars['String']['output'];
};

/** Something a department's records say (比对疑点). */
export type ComparisonHitInput = {
  /** Key of the department, one of `departments`. */
  readonly department: Scalars['String']['input'];
  /** Why it does not speak against the family, or what it means, 1,000 characters at most; left out while nobody knows. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** What was found, 1 to 500 characters. */
  readonly finding: Scalars['String']['input'];
};

/** The comparison is recorded (已登记比对). */
export type ComparisonRecorded = {
  readonly __typename?: 'ComparisonRecorded';
  /** The case. */
  readonly case: Case;
};

/** What an application lacked (补齐材料). */
export type CompleteApplicationInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Whether the commitment is signed now (承诺授权书); once signed it stays so. */
  readonly commitmentSigned?: Scalars['Boolean']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Identity numbers of members who had none, as of newborns (补录身份证号). */
  readonly idNumbers?: ReadonlyArray<MemberNumberInput>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the case this is made on; without it, whatever version it is at. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Completed, or refused. */
export type CompleteApplicationResult = ApplicationCompleted | Refusal;

/** A piece of help that reached the family. */
export type CompleteMeasureInput = {
  /** The day it reached the family, from the day of the plan to today; today without it (落实日期). */
  readonly completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the measure. */
  readonly measureId: Scalars['ID']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** What came of it, at most 500 characters (落实情况); kept sealed. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** Version of the measure the decision was made on. */
  readonly version: Scalars['Int']['input'];
};

/** Completed, or refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION` or `REQUEST_KEY_REUSED`. */
export type CompleteMeasureResult = MeasureCompleted | Refusal;

/** Whether a condition holds (条件状态). */
export type ConditionStanding =
  /** It holds (满足). */
  | 'MET'
  /** It does not (不满足). */
  | 'NOT_MET'
  /** Nobody knows yet (待核实). */
  | 'UNKNOWN';

/** Which payments arrived. */
export type ConfirmPaymentsInput = {
  /** At most 500, each once. */
  readonly payments: ReadonlyArray<ArrivedInput>;
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of a confirmation. */
export type ConfirmPaymentsResult = PaymentsConfirmed | Refusal;

/** How many rows of a list have one value (分组计数). */
export type Count = {
  readonly __typename?: 'Count';
  /** Rows that have it. */
  readonly count: Scalars['Int']['output'];
  /** The value: a code, or a name of an enumeration. */
  readonly key: Scalars['String']['output'];
};

/** One thing that was looked at (研判指标). */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** What was found, for money, yuan. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** Whether a category can rest on it; what does not is said for those who handle cases. */
  readonly decides: Scalars['Boolean']['output'];
  /** The day it was found, where there is one. */
  readonly foundOn: Maybe<Scalars['Date']['output']>;
  /** Which. */
  readonly key: CriterionKey;
  /** What it was held against, in the language of the request; null for what has no limit. */
  readonly limit: Maybe<Scalars['String']['output']>;
  /** What it was held against, for money, yuan. */
  readonly limitAmount: Maybe<Scalars['Yuan']['output']>;
  /** Whether it speaks for monitoring; null where nobody knows, and for what decides nothing. */
  readonly met: Maybe<Scalars['Boolean']['output']>;
  /** Where it was taken from (数据来源). */
  readonly source: FactSource;
  /** What it is called, in the language of the request. */
  readonly title: Scalars['String']['output'];
  /** What was found, in the language of the request; unknown is said so. */
  readonly value: Scalars['String']['output'];
};

/** What is looked at to find a household's category (研判指标). */
export type CriterionKey =
  /** Low-income allowance (低保); decides nothing. */
  | 'ALLOWANCE'
  /** Basic medical care (基本医疗). */
  | 'BASIC_MEDICAL_CARE'
  /** Clothing (穿). */
  | 'CLOTHING'
  /** Compulsory education (义务教育). */
  | 'COMPULSORY_EDUCATION'
  /** Drinking water (饮水安全). */
  | 'DRINKING_WATER'
  /** Food (吃). */
  | 'FOOD'
  /** Once registered as poor (脱贫户). */
  | 'FORMER_POOR'
  /** Net income a head and year (人均纯收入). */
  | 'INCOME'
  /** What is left of it a head when unavoidable expenses are paid (扣除刚性支出后人均纯收入). */
  | 'INCOME_AFTER_EXPENSES'
  /** Members who can work (劳动力); decides nothing. */
  | 'LABOUR'
  /** A cause that may push the family back into poverty (致贫返贫风险). */
  | 'RISK_CAUSE'
  /** Safe housing (住房安全). */
  | 'SAFE_HOUSING'
  /** A cause that can strike a family whose income lies above the line (突发困难风险). */
  | 'SHOCK_CAUSE';

/**
 * All figures of a region at one position of its district's stream (监测大屏). They are counted from recorded rows and depend on
 * nothing else: what time changes, such as a deadline passed, counts once it is recorded. No name of a person is in it.
 *
 * Each figure names the list and the filter that return its rows, for the region of the figure: its `totalCount` is the figure, or
 * what stands in braces behind it is. `$year` and the like are the fields beside the figure. A sum names the figures it is made of.
 */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** When that change happened, in business time; null while nothing has happened in the district. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Identification cases (识别审批). */
  readonly cases: CaseFigures;
  /** The same figures, one row a child region by code (下级区划), and first one row for the region itself where something lies directly at it, so that counts and amounts add up to the whole. Medians and rates are each region's own. */
  readonly children: ReadonlyArray<RegionFigures>;
  /** The special fund (防返贫专项资金). */
  readonly fund: FundFigures;
  /** The grid and its visits (网格). */
  readonly grid: GridFigures;
  /** What is lacking for those under monitoring (帮扶落实). */
  readonly measures: MeasureFigures;
  /** The stock under monitoring (监测对象). */
  readonly monitoring: MonitoringFigures;
  /** Reports of public opinion (舆情). */
  readonly opinion: OpinionFigures;
  /** The last change that the figures contain: a subscription `after` it continues exactly there. */
  readonly position: Scalars['Cursor']['output'];
  /** The region. */
  readonly region: Region;
  /** Open warnings (风险预警). */
  readonly warnings: WarningFigures;
};

/** How a step is decided (审批意见). */
export type DecideCaseInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Yes, no, or back. */
  readonly decision: Decision;
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What the household is included for; needed to approve at the district, and only there. */
  readonly inclusion?: InputMaybe<InclusionInput>;
  /** What a file sent back lacks: 20 entries of one line, 200 characters each, at most (缺少材料). */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The decider's opinion, 1 to 2,000 characters (审批意见). */
  readonly opinion: Scalars['String']['input'];
  /** Why not; needed to reject. */
  readonly rejection?: InputMaybe<RejectionInput>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Where it goes back to, any earlier step; the one before without it (退回环节). */
  readonly sendBackTo?: InputMaybe<CaseStep>;
  /** Version of the case this is made on; a stale one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** Decided, or refused. */
export type DecideCaseResult = CaseDecided | Refusal;

/** How a review is decided (复核意见). */
export type DecideReviewInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** The reviewer's opinion, 1 to 2,000 characters: the family reads it. */
  readonly opinion: Scalars['String']['input'];
  /** Whether the rejection stands. */
  readonly outcome: ReviewOutcome;
  /** The step from which the case is decided anew, not behind the one that said no, nor the application; the one that said no without it. */
  readonly reopenTo?: InputMaybe<CaseStep>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the case this is made on; a stale one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** Decided, or refused. */
export type DecideReviewResult = Refusal | ReviewDecided;

/** What a step decides (审批意见). */
export type Decision =
  /** On to the next step (同意). */
  | 'APPROVE'
  /** Closed with a reason (不同意). */
  | 'REJECT'
  /** Back to an earlier step, with what is missing (退回). */
  | 'SEND_BACK';

/** One need as it was declared (申报). */
export type Declaration = {
  readonly __typename?: 'Declaration';
  /** What the family says it lacks, yuan; null where it said nothing. */
  readonly amountInNeed: Maybe<Scalars['Yuan']['output']>;
  /** Declared causes (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** When, business time. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who declared it: subject of a token, or how the partner app named the person. */
  readonly declaredBy: Scalars['String']['output'];
  /** In the family's own words; null for those who do not handle cases. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How it came in (渠道). */
  readonly medium: Medium;
  /** When the trouble was observed; null where that was not said. */
  readonly observedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The declaration was taken (申报已受理). */
export type DeclarationAccepted = {
  readonly __typename?: 'DeclarationAccepted';
  /** The case; null for a household that is monitored and has no open case, and where the viewer does not see it. */
  readonly case: Maybe<Case>;
  /** The household; null where the viewer does not see it. A partner app sees that of its own case, in the village it named. */
  readonly household: Maybe<Household>;
  /** Whether the need was joined to what was there: an open case, or a household under monitoring. */
  readonly joined: Scalars['Boolean']['output'];
  /** The warning that stands for the need (风险预警); null where the viewer may not see it. */
  readonly warning: Maybe<Warning>;
};

/** What a township asks for. */
export type DeclareGrantInput = {
  /** What is asked for (申报金额), above zero and no more than the need, yuan. */
  readonly amount: Scalars['Yuan']['input'];
  /** Global id of a grant that was sent back; without it, a new one is declared. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the household. */
  readonly householdId: Scalars['ID']['input'];
  /** What the family lacks in all (资金缺口总额), above zero, yuan. */
  readonly need: Scalars['Yuan']['input'];
  /** Where it is to be sent. */
  readonly payee: PayeeInput;
  /** What it is for (用途), 1 to 2,000 characters; kept sealed. */
  readonly purpose: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of that grant as it was read; needed with `grantId`. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of a declaration. */
export type DeclareGrantResult = GrantDeclared | Refusal;

/** A family as it is declared (农户信息). Whoever has no identity number yet is entered with birth date and the reason. */
export type DeclaredHouseholdInput = {
  /** Birth date of a head without a number. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the head, 1 to 50 characters (户主姓名). */
  readonly headName: Scalars['String']['input'];
  /** National identity number of the head (身份证号). */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Everybody else, 30 at most (家庭成员); the head may be listed too. */
  readonly members: ReadonlyArray<DeclaredMemberInput>;
  /** Why the head has no number, 200 characters at most (无证原因). */
  readonly noIdReason?: InputMaybe<Scalars['String']['input']>;
  /** How to reach the head (联系电话). */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A member of a family as it is declared (家庭成员). */
export type DeclaredMemberInput = {
  /** Birth date of somebody without a number. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** National identity number (身份证号). */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1 to 50 characters (姓名). */
  readonly name: Scalars['String']['input'];
  /** Why there is no number, 200 characters at most (无证原因). */
  readonly noIdReason?: InputMaybe<Scalars['String']['input']>;
  /** Relation to the head (与户主关系). */
  readonly relation: Relation;
};

/** A department that sends records (行业部门). */
export type Department =
  /** Civil affairs (民政). */
  | 'CIVIL_AFFAIRS'
  /** Education (教育). */
  | 'EDUCATION'
  /** Housing construction (住房和城乡建设). */
  | 'HOUSING_CONSTRUCTION'
  /** Human resources and social security (人力资源和社会保障). */
  | 'HUMAN_RESOURCES'
  /** Market supervision (市场监管). */
  | 'MARKET_SUPERVISION'
  /** Medical insurance (医疗保障). */
  | 'MEDICAL_INSURANCE'
  /** Public security (公安). */
  | 'PUBLIC_SECURITY'
  /** Rural revitalisation (乡村振兴). */
  | 'RURAL_REVITALISATION'
  /** Water conservancy (水务). */
  | 'WATER_CONSERVANCY';

/** Why a member belongs to the household no more (减员原因). */
export type Departure =
  /** Died (死亡). */
  | 'DIED'
  /** Married into another household (婚嫁迁出). */
  | 'MARRIED_OUT'
  /** Moved to another household (分户、迁出). */
  | 'MOVED';

/** What every family must have (两不愁三保障及饮水安全); named where it is at risk. */
export type Dimension =
  /** Basic medical care (基本医疗). */
  | 'BASIC_MEDICAL_CARE'
  /** Clothing (不愁穿). */
  | 'CLOTHING'
  /** Compulsory education (义务教育). */
  | 'COMPULSORY_EDUCATION'
  /** Safe drinking water (饮水安全). */
  | 'DRINKING_WATER'
  /** Food (不愁吃). */
  | 'FOOD'
  /** Safe housing (住房安全). */
  | 'SAFE_HOUSING';

/** Those under monitoring now whose security is at risk in one dimension. */
export type DimensionFigures = {
  readonly __typename?: 'DimensionFigures';
  /** The dimension (两不愁三保障及饮水安全). */
  readonly dimension: Dimension;
  /** In households. Rows: `monitoringObjects(filter: { statuses: [OPEN], dimensions: [$dimension] })`. */
  readonly households: Scalars['Int']['output'];
  /** In people. Rows: `monitoringObjects(filter: { statuses: [OPEN], dimensions: [$dimension] }) { people }`. */
  readonly people: Scalars['Int']['output'];
};

/** Whether the family is secure in a dimension (是否有保障). */
export type DimensionFoundInput = {
  /** The dimension (风险维度). */
  readonly dimension: Dimension;
  /** Whether the family is secure in it. */
  readonly secure: Scalars['Boolean']['input'];
};

/** One of the six dimensions, as a visit found it (两不愁三保障及饮水安全). */
export type DimensionSeen = {
  readonly __typename?: 'DimensionSeen';
  /** The dimension. */
  readonly dimension: Dimension;
  /** How it was found. */
  readonly state: DimensionState;
};

/** How a dimension was found at a visit (保障情况). */
export type DimensionState =
  /** Seen, and at risk (有风险). */
  | 'AT_RISK'
  /** Not looked at (未查看). */
  | 'NOT_SEEN'
  /** Seen, and secure (有保障). */
  | 'SECURE';

/** As what a dossier is given out (电子档案形式). */
export type DossierForm =
  /** Pages to be read and printed (PDF). */
  | 'PDF'
  /** The pages, and every file beside them, with a list of digests (ZIP). */
  | 'ZIP';

/** An address for one person and one case (明示调取). */
export type DossierRequested = {
  readonly __typename?: 'DossierRequested';
  /** Until when it is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Path of the service, to be asked for with the same person's token; with `.zip` in place of `.pdf`, all original files too. */
  readonly url: Scalars['String']['output'];
};

/** Whether a file is a dossier that was given out (核验结果). */
export type DossierStatus =
  /** Byte for byte what was given out of this case (真). */
  | 'GENUINE'
  /** Nothing like it was given out of this case: altered, of another case, or not from here (无此记录). */
  | 'UNKNOWN';

/** What the log says of a file that claims to be a case's dossier (电子档案核验). */
export type DossierVerification = {
  readonly __typename?: 'DossierVerification';
  /** Whether nothing has happened to the case or its household since that position (是否仍为最新); null when unknown. */
  readonly current: Maybe<Scalars['Boolean']['output']>;
  /** As what it was given out; null when unknown. */
  readonly form: Maybe<DossierForm>;
  /** When it was given out, business time (出具时间); null when unknown. */
  readonly issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether sealed data was masked in it (是否遮盖敏感信息); null when unknown. */
  readonly masked: Maybe<Scalars['Boolean']['output']>;
  /** Where the log stood that it shows the case at (日志位置); null when unknown. */
  readonly position: Maybe<Scalars['Cursor']['output']>;
  /** The answer. */
  readonly status: DossierStatus;
};

/** One condition of an elimination, as it was found (风险消除条件). */
export type EliminationCondition = {
  readonly __typename?: 'EliminationCondition';
  /** All of it in a sentence, in the language of the request (说明). */
  readonly explanation: Scalars['String']['output'];
  /** Which. */
  readonly key: EliminationKey;
  /** What that is held against, in the same unit (标准值). */
  readonly limit: Scalars['String']['output'];
  /** Whether it is met; what is unknown is not (是否满足). */
  readonly met: Scalars['Boolean']['output'];
  /** The causes or dimensions that are not known to be settled, in the language of the request; empty for the other conditions. */
  readonly open: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is met, not met, or unknown. */
  readonly standing: ConditionStanding;
  /** What it is called, in the language of the request (名称). */
  readonly title: Scalars['String']['output'];
  /** What was found: months, measures, yuan, or how many (实际值); null where nothing is known. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** What a visit found out for an elimination (风险消除核查). */
export type EliminationFindings = {
  readonly __typename?: 'EliminationFindings';
  /** Dimensions it is not (无保障). */
  readonly atRisk: ReadonlyArray<Dimension>;
  /** When it was recorded, business time. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** Causes that threaten the family no longer (已消除风险). */
  readonly gone: ReadonlyArray<RiskCause>;
  /** Net income a head of the last months, yuan; null where it was not reckoned (人均纯收入). */
  readonly incomePerHead: Maybe<Scalars['Yuan']['output']>;
  /** Causes that still do (未消除风险). */
  readonly remaining: ReadonlyArray<RiskCause>;
  /** Dimensions the family is secure in (有保障). */
  readonly secure: ReadonlyArray<Dimension>;
};

/** What a visit found out for an elimination (风险消除核查). What it says nothing about stays unknown, and counts as not met. */
export type EliminationFindingsInput = {
  /** Each cause the household was ever monitored for: whether it threatens the family no longer. */
  readonly causes?: ReadonlyArray<CauseFoundInput>;
  /** Each of the six dimensions: whether the family is secure in it. */
  readonly dimensions?: ReadonlyArray<DimensionFoundInput>;
  /** Net income a head of the last months, as many as the rules ask for, yuan, not below zero; left out where it was not reckoned, then the recorded calendar years count (人均纯收入). */
  readonly incomePerHead?: InputMaybe<Scalars['Yuan']['input']>;
  /** How far members can work of whom nobody knew, 31 at most; what is known is not changed (劳动能力). */
  readonly labour?: ReadonlyArray<LabourFoundInput>;
};

/** What must hold before a risk counts as eliminated (风险消除条件). There is no quota among them. */
export type EliminationKey =
  /** All six dimensions are secure, as the newest visit says (两不愁三保障及饮水安全稳固). */
  | 'DIMENSIONS_SECURE'
  /** Net income a head above the line (收入达标). */
  | 'INCOME_ABOVE_LINE'
  /** Somebody in the household can work (家庭有劳动力). A household without labour is never marked. */
  | 'LABOUR'
  /** Measures that arrived since then, or the risk vanished naturally (帮扶措施落实). */
  | 'MEASURE_DELIVERED'
  /** Months under monitoring since it came, or came back (监测时长). */
  | 'MONTHS_MONITORED'
  /** Warnings about the household that nobody has settled: none (无未办结的新风险). */
  | 'NO_NEW_NEED'
  /** Every cause it was ever monitored for is gone, as the newest visit says (原风险消除). */
  | 'RISK_GONE';

/** Why an elimination was proposed (风险消除申请). */
export type EliminationProposal = {
  readonly __typename?: 'EliminationProposal';
  /** Global ids of its files (佐证材料). */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What has become of the family (申请理由); null where the viewer does not handle cases. */
  readonly grounds: Maybe<Scalars['String']['output']>;
  /** When, business time. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** How the risk vanished by itself (风险自然消除原因); null where it did not, and where the viewer does not handle cases. */
  readonly vanishedNaturally: Maybe<Scalars['String']['output']>;
};

/** The elimination is proposed (已申请风险消除). */
export type EliminationProposed = {
  readonly __typename?: 'EliminationProposed';
  /** The case. */
  readonly case: Case;
};

/** What must hold before a household's risk counts as eliminated (风险消除条件). */
export type EliminationRule = {
  readonly __typename?: 'EliminationRule';
  /** Whether all six dimensions must be secure (两不愁三保障及饮水安全须稳固). */
  readonly dimensionsSecure: Scalars['Boolean']['output'];
  /** Months for which the income must lie above the line (收入达标月数). */
  readonly incomeMonths: Scalars['Int']['output'];
  /** Whether a household without labour is never marked eliminated (无劳动力户不标注消除). */
  readonly labourNeeded: Scalars['Boolean']['output'];
  /** Whether a measure must have been delivered, or the risk have vanished naturally, with a reason (须落实帮扶措施). */
  readonly measureDelivered: Scalars['Boolean']['output'];
  /** Fewest months under monitoring (最短监测月数). */
  readonly minimumMonths: Scalars['Int']['output'];
  /** Months for which a household is looked after once its risk is eliminated (消除后观察月数). */
  readonly observationMonths: Scalars['Int']['output'];
  /** Working days within which somebody goes to see it, each time (回访间隔工作日). */
  readonly observationVisitDays: Scalars['Int']['output'];
  /** Whether the original risk must be gone (原风险须消除). */
  readonly riskGone: Scalars['Boolean']['output'];
};

/** What must hold before a risk counts as eliminated (风险消除条件). */
export type EliminationRuleInput = {
  /** Whether all six dimensions must be secure (两不愁三保障及饮水安全须稳固). */
  readonly dimensionsSecure: Scalars['Boolean']['input'];
  /** Months for which the income must lie above the line (收入达标月数). */
  readonly incomeMonths: Scalars['Int']['input'];
  /** Whether a household without labour is never marked eliminated (无劳动力户不标注消除). */
  readonly labourNeeded: Scalars['Boolean']['input'];
  /** Whether a measure must have been delivered, or the risk have vanished naturally, with a reason (须落实帮扶措施). */
  readonly measureDelivered: Scalars['Boolean']['input'];
  /** Fewest months under monitoring (最短监测月数). */
  readonly minimumMonths: Scalars['Int']['input'];
  /** Months for which a household is looked after once its risk is eliminated (消除后观察月数). */
  readonly observationMonths: Scalars['Int']['input'];
  /** Working days within which somebody goes to see it, each time (回访间隔工作日). */
  readonly observationVisitDays: Scalars['Int']['input'];
  /** Whether the original risk must be gone (原风险须消除). */
  readonly riskGone: Scalars['Boolean']['input'];
};

/** Why a household's monitoring ends without its risk having been eliminated. */
export type EndMonitoringInput = {
  /** Why it ends (终止原因). */
  readonly endReason: EndReason;
  /** Global ids of files, 1 to 50 (佐证材料). */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Global id of the monitoring object. */
  readonly monitoringObjectId: Scalars['ID']['input'];
  /** What happened, 1 to 500 characters (情况说明); kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the monitoring object the decision was made on. */
  readonly version: Scalars['Int']['input'];
};

/** Ended, or refused. */
export type EndMonitoringResult = MonitoringEnded | Refusal;

/** Why a spell ended other than by elimination (终止原因). */
export type EndReason =
  /** Everybody died (死亡). */
  | 'DECEASED'
  /** Moved away (迁出). */
  | 'MOVED_AWAY'
  /** Included by mistake (错误纳入). */
  | 'WRONGLY_INCLUDED';

/** What an entry of the books records (账目类别). */
export type EntryKind =
  /** Arranged by the district for the year (预算安排). */
  | 'APPROPRIATION'
  /** Brought along from the year before (上年结转). */
  | 'CARRY_IN'
  /** Taken along into the next year (结转下年). */
  | 'CARRY_OUT'
  /** Paid by the insurer, outside the appropriation (保险赔付). */
  | 'CLAIM'
  /** Promised to a household, at approval of its grant (承诺). */
  | 'COMMITMENT'
  /** Given back at the end of the year (年终收回). */
  | 'LAPSE'
  /** Sent to it, at allocation; a part of what was committed (拨付). */
  | 'PAYMENT'
  /** A payment failed or was given back (退汇). */
  | 'PAYMENT_RETURN'
  /** Spent on the government poverty-prevention insurance (保费支出). */
  | 'PREMIUM'
  /** Freed again, because the grant failed or was returned (释放). */
  | 'RELEASE';

/** The entry is taken back. */
export type EntryReversed = {
  readonly __typename?: 'EntryReversed';
  /** The entry that takes it back. */
  readonly entry: LedgerEntry;
  /** As it stands now. */
  readonly fund: Fund;
};

/**
 * A file that proves something (佐证材料). Who may see what it belongs to learns of it; what is in it is served to the posts that
 * handle cases, to auditors, and to who announced it. Served is a copy without position and device; the original is kept as it is.
 */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Bytes of the original. */
  readonly byteLength: Scalars['Int']['output'];
  /** When it was taken, as its uploader says (拍摄时间). */
  readonly capturedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when its bytes are taken. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Its name where it came from; null for those who do not look into files (文件名). */
  readonly fileName: Maybe<Scalars['String']['output']>;
  /** Pixels down; null for a paper. */
  readonly height: Maybe<Scalars['Int']['output']>;
  /** Global id; also its address: `GET /evidence/{id}`, `?rendition=thumbnail` for a small picture. */
  readonly id: Scalars['ID']['output'];
  /** What it proves (材料类别). */
  readonly kind: EvidenceKind;
  /** What it is by its content, such as `image/jpeg`; null before it came. */
  readonly mediaType: Maybe<Scalars['String']['output']>;
  /** What it belongs to; null while it belongs to a place only. */
  readonly owner: Maybe<Node>;
  /** Pages of a paper; null for a picture. */
  readonly pages: Maybe<Scalars['Int']['output']>;
  /** Why it was not taken, in the language of the request; null unless it was refused. */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the original, 64 hexadecimal digits: in the log for good (文件摘要). */
  readonly sha256: Scalars['String']['output'];
  /** How it stands (材料状态). */
  readonly status: EvidenceStatus;
  /** When it was taken, as the camera says, in the camera's own local time without zone; null where it says nothing. */
  readonly takenAt: Maybe<Scalars['String']['output']>;
  /** Path of the small picture; null where there is none, or the viewer does not look into files. */
  readonly thumbnailUrl: Maybe<Scalars['String']['output']>;
  /** When its last byte had come and it was found good; null before (上传时间). */
  readonly uploadedAt: Maybe<Scalars['DateTime']['output']>;
  /** Subject of the token it was announced with. */
  readonly uploadedBy: Maybe<Scalars['String']['output']>;
  /** Path of the copy to look at; null where there is none, or the viewer does not look into files. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Pixels across; null for a paper. */
  readonly width: Maybe<Scalars['Int']['output']>;
  /** Why it was taken back; null for those who do not look into files (撤回原因). */
  readonly withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When it was taken back; null unless it was (撤回时间). */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a file proves (佐证材料类别). Rule sets name these where a step cannot be left without one. Photographs are JPEG, PNG, WebP or HEIC; papers are these or PDF. */
export type EvidenceKind =
  /** Photograph of a check by one of the four (核查照片). */
  | 'CHECK_PHOTOGRAPH'
  /** Photograph of damage (受灾照片). */
  | 'DAMAGE_PHOTOGRAPH'
  /** Paper of a decision (审批文书). */
  | 'DECISION_PAPER'
  /** Disability certificate (残疾证); a paper. */
  | 'DISABILITY_CERTIFICATE'
  /** Receipts of what had to be spent (支出凭证); a paper. */
  | 'EXPENSE_PROOF'
  /** Photograph of the house (住房照片). */
  | 'HOUSING_PHOTOGRAPH'
  /** Identity card or household register (身份证明); a paper. */
  | 'IDENTITY_DOCUMENT'
  /** Proof of income (收入证明); a paper. */
  | 'INCOME_PROOF'
  /** Photograph of a measure of help (帮扶照片). */
  | 'MEASURE_PHOTOGRAPH'
  /** Medical papers (医疗证明). */
  | 'MEDICAL_PROOF'
  /** Minutes of the deliberation (评议会议记录); a paper. */
  | 'MEETING_MINUTES'
  /** Photograph of the deliberation (评议会议照片). */
  | 'MEETING_PHOTOGRAPH'
  /** Photograph of the public notice as it hangs (公示照片). */
  | 'NOTICE_PHOTOGRAPH'
  /** Anything else (其他材料); a paper or photograph. */
  | 'OTHER'
  /** Proof of schooling (就学证明); a paper. */
  | 'SCHOOLING_PROOF'
  /** The signed commitment, with the authorisation to compare data (承诺授权书); a paper. */
  | 'SIGNED_COMMITMENT'
  /** Photograph of a visit to the household (入户照片). */
  | 'VISIT_PHOTOGRAPH';

/** A file attached to a case (佐证材料). */
export type EvidenceReference = {
  readonly __typename?: 'EvidenceReference';
  /** When it was attached. */
  readonly attachedAt: Scalars['DateTime']['output'];
  /** Global id of the file. */
  readonly evidenceId: Scalars['ID']['output'];
  /** The file; null where the viewer may not see it. */
  readonly file: Maybe<Evidence>;
  /** The step it was attached at. */
  readonly step: CaseStep;
};

/** How a file stands (材料状态). */
export type EvidenceStatus =
  /** Announced; its bytes have not all come (待上传). */
  | 'AWAITED'
  /** Checked and kept (已保存). */
  | 'KEPT'
  /** What came is not taken, and the same bytes never will be (未通过检查). */
  | 'REFUSED'
  /** Taken back with a reason: shown to nobody, counted nowhere; the record stays (已撤回). */
  | 'WITHDRAWN';

/** The file may come now (可以上传). */
export type EvidenceUploadRequested = {
  readonly __typename?: 'EvidenceUploadRequested';
  /** The file as it is announced; its id goes into `evidenceIds`. */
  readonly evidence: Evidence;
  /** Until when. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /**
   * Path for `PUT` with the bytes, under the same token. An upload that was cut goes on: `HEAD` tells how much came in
   * `Upload-Offset`, and `PUT` with that header sends the rest. Errors: 404 absent or another's, 409 wrong offset, 410 used or
   * expired, 413 more than announced, 422 other bytes than announced or not taken, 503 too many at once, 507 no room.
   */
  readonly uploadUrl: Scalars['String']['output'];
};

/** The file is taken back (已撤回). */
export type EvidenceWithdrawn = {
  readonly __typename?: 'EvidenceWithdrawn';
  /** The file's record, which stays. */
  readonly evidence: Evidence;
};

/** A list as a file (导出). */
export type Export = Node & {
  readonly __typename?: 'Export';
  /** Length of the file in bytes (文件大小); null until it is done. */
  readonly byteLength: Maybe<Scalars['Int']['output']>;
  /** Its columns, in their order (列). */
  readonly columns: ReadonlyArray<ExportColumn>;
  /** How often it was fetched (下载次数). */
  readonly downloads: Scalars['Int']['output'];
  /** When the file is deleted (过期时间); null until it is done. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it came to nothing (失败原因); null unless it did. */
  readonly failure: Maybe<ExportFailure>;
  /** What the file is called (文件名). */
  readonly fileName: Scalars['String']['output'];
  /** When it was done or came to nothing (完成时间); null before. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Form of the file (文件格式). */
  readonly format: ExportFormat;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Which list (清单). */
  readonly list: ExportList;
  /** Where it stood when the last row had been read; null before. Each row is as of some moment between the two. */
  readonly positionAfter: Maybe<Scalars['Cursor']['output']>;
  /** Where the district's stream stood when writing began; null before. */
  readonly positionBefore: Maybe<Scalars['Cursor']['output']>;
  /** What for, in the words of the one who asked (导出事由). */
  readonly purpose: Scalars['String']['output'];
  /** The region that was asked for (区划). */
  readonly region: Region;
  /** When (申请时间). */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked, as the token names them (导出人). */
  readonly requestedBy: Scalars['String']['output'];
  /** Rows written so far (已写行数). */
  readonly rows: Scalars['Int']['output'];
  /** Digest of the file, SHA-256 in hexadecimal (文件摘要); null until it is done. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态). */
  readonly status: ExportStatus;
  /** The template it was made by (模板); null where columns were chosen one by one. */
  readonly template: Maybe<Scalars['String']['output']>;
  /** Rows of the list when writing began (总行数), in rows; null before. Rows that come or go meanwhile are not counted. */
  readonly total: Maybe<Scalars['Int']['output']>;
  /** Where the file is fetched, with the token of the one who asked (下载地址), relative to this service; null unless it can be fetched. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A column that a list offers (可选列). */
export type ExportColumn = {
  readonly __typename?: 'ExportColumn';
  /** What its cells hold (列类型). */
  readonly form: ColumnForm;
  /** Stable name, to be given in `columns`. */
  readonly key: Scalars['String']['output'];
  /** Its heading, in the language of the request (列名). */
  readonly title: Scalars['String']['output'];
};

/** A page of exports. */
export type ExportConnection = {
  readonly __typename?: 'ExportConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ExportEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Exports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An export in a list and where it stands. */
export type ExportEdge = {
  readonly __typename?: 'ExportEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The export. */
  readonly node: Export;
};

/** Why an export came to nothing (失败原因). */
export type ExportFailure =
  /** It was begun again and again and never came to its end (多次中断). */
  | 'INTERRUPTED'
  /** The list could not be read to its end as the one who asked (读取失败). */
  | 'LIST_FAILED'
  /** The sessions of the one who asked were ended meanwhile (会话已撤销). */
  | 'SESSION_REVOKED'
  /** There was no room left for the file (存储空间不足). */
  | 'STORAGE_FULL'
  /** The list has more rows than an export may have (行数超限). */
  | 'TOO_MANY_ROWS';

/** Forms of a file (文件格式). */
export type ExportFormat =
  /** Comma-separated text in UTF-8 with a byte order mark, lines ended by CR LF (CSV). */
  | 'CSV'
  /** A workbook of two sheets: the rows, and what they are (Excel 工作簿); at most 1,048,575 rows. */
  | 'XLSX';

/** Lists that can be had as a file (可导出清单). */
export type ExportList =
  /** Approval files (审批档案): as `cases`. */
  | 'CASES'
  /** Grants from the special fund (专项资金救助): as `grants`. */
  | 'GRANTS'
  /** Households (农户): as `households`. */
  | 'HOUSEHOLDS'
  /** Entries of the special fund's books (专项资金账目): as `ledgerEntries`. */
  | 'LEDGER_ENTRIES'
  /** Monitoring objects (监测对象): as `monitoringObjects`. */
  | 'MONITORING_OBJECTS'
  /** Warnings (风险预警): as `warnings`. */
  | 'WARNINGS';

/** Which payments go out. */
export type ExportPaymentBatchInput = {
  /** Global ids of these payments, at most 1,000; without it all that wait, the oldest first. */
  readonly paymentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of making a bank file. */
export type ExportPaymentBatchResult = PaymentBatchExported | Refusal;

/** How far an export is (导出进度). */
export type ExportProgress = {
  readonly __typename?: 'ExportProgress';
  /** The export (导出). */
  readonly export: Export;
  /** Rows written so far (已写行数). */
  readonly rows: Scalars['Int']['output'];
  /** Where it stands (状态). */
  readonly status: ExportStatus;
  /** Rows of the list when writing began (总行数); null before. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** The file will be written (已受理导出). */
export type ExportRequested = {
  readonly __typename?: 'ExportRequested';
  /** The export as it now stands. */
  readonly export: Export;
};

/** Where an export stands (导出状态). */
export type ExportStatus =
  /** Can be fetched (可下载). */
  | 'DONE'
  /** The file was deleted after its days (已过期); the record stays. */
  | 'EXPIRED'
  /** Came to nothing (失败); `failure` says why. */
  | 'FAILED'
  /** Waits for its turn (排队中). */
  | 'QUEUED'
  /** Is being written (生成中). */
  | 'RUNNING';

/** Columns with a name (导出模板). */
export type ExportTemplate = {
  readonly __typename?: 'ExportTemplate';
  /** Its columns, in their order (列). */
  readonly columns: ReadonlyArray<ExportColumn>;
  /** Stable name, to be given as `template`. */
  readonly key: Scalars['String']['output'];
  /** What one must know of it, such as that it is our reading of a ledger (说明); null where there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it is called, in the language of the request (模板名称). */
  readonly title: Scalars['String']['output'];
};

/** Where a fact about a household was taken from (数据来源). */
export type FactSource =
  /** What the family, or somebody for it, declared (申报). */
  | 'DECLARATION'
  /** What the household is monitored for (监测信息). */
  | 'MONITORING'
  /** What the service knows of every household (户籍档案). */
  | 'REGISTER'
  /** What the question supposes (假设). */
  | 'SUPPOSED'
  /** Nobody has found out (未知). */
  | 'UNKNOWN'
  /** What a visit found (入户核查). */
  | 'VISIT';

/** The finding is signed (已签署). */
export type FindingSigned = {
  readonly __typename?: 'FindingSigned';
  /** The case. */
  readonly case: Case;
};

/** Where a finding stands (筛查结果状态). */
export type FindingStatus =
  /** Waits to be raised (待预警). */
  | 'FOUND'
  /** The household is not there any more (农户已不存在). */
  | 'GONE'
  /** Joined the warning that the household had (并入预警). */
  | 'JOINED'
  /** Was found to be nothing a short while ago and got no worse: not raised again (静默). */
  | 'QUIET'
  /** Raised a warning (新增预警). */
  | 'RAISED'
  /** Taken back with its batch (已撤回). */
  | 'RETRACTED'
  /** Of a dry run: nothing is raised (试算). */
  | 'TRIED';

/** When the money runs out if the fund goes on promising at an even pace (余额预测), with what that rests on. */
export type Forecast = {
  readonly __typename?: 'Forecast';
  /** Today. */
  readonly asOf: Scalars['Date']['output'];
  /** What can still be promised (可用余额), yuan. */
  readonly available: Scalars['Yuan']['output'];
  /** Promised in them, less what was released again (期间净承诺), yuan. */
  readonly committed: Scalars['Yuan']['output'];
  /** How many days those are. */
  readonly days: Scalars['Int']['output'];
  /** First day looked at; the last one is yesterday. */
  readonly from: Scalars['Date']['output'];
  /** The day on which the last of it is promised (预计用完日期); null where the pace uses none of it, or takes longer than ten years. */
  readonly runsOutOn: Maybe<Scalars['Date']['output']>;
};

/** Which warning is sent on, and where to (预警流转). */
export type ForwardWarningInput = {
  /** Key of the department, such as `MEDICAL_INSURANCE` (行业部门); where it goes to a department, and only there. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What was found, at most 2000 characters (办理意见); kept sealed. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** A later leg (流转环节); the next one without it. Legs between must be skippable by the rules. */
  readonly toHop?: InputMaybe<Hop>;
  /** Version of the warning this is made on. */
  readonly version: Scalars['Int']['input'];
  /** Global id of the warning. */
  readonly warningId: Scalars['ID']['input'];
};

/** Sent on, or refused. */
export type ForwardWarningResult = Refusal | WarningForwarded;

/** A district's special fund in one year, as the accounts of its append-only books stand (防返贫专项资金). */
export type Fund = {
  readonly __typename?: 'Fund';
  /** Every account as it stands (会计科目余额). */
  readonly accounts: ReadonlyArray<AccountBalance>;
  /** Arranged by the district for the year (预算安排), yuan. */
  readonly appropriated: Scalars['Yuan']['output'];
  /** What can still be promised (可用余额): `appropriated` and `carried` less `premium`, `committed` and `lapsed`, yuan. Never below zero. */
  readonly available: Scalars['Yuan']['output'];
  /** Brought along from the year before, less what was taken along into the next (结转), yuan. */
  readonly carried: Scalars['Yuan']['output'];
  /** Paid to households by the insurer (保险赔付), outside the appropriation, yuan. */
  readonly claimed: Scalars['Yuan']['output'];
  /** When the year was closed (结账时间); null while it takes entries. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Promised to households and not released again, paid or not (已承诺), yuan. */
  readonly committed: Scalars['Yuan']['output'];
  /** When the money runs out at the pace of the last days (余额预测); null for a year other than this one, and for a closed one. */
  readonly forecast: Maybe<Forecast>;
  /** Given back at the end of the year (收回), yuan. */
  readonly lapsed: Scalars['Yuan']['output'];
  /** On its way to households, or with them; a part of `committed` (已拨付), yuan. */
  readonly paid: Scalars['Yuan']['output'];
  /** Spent on the government poverty-prevention insurance (防贫保险保费), yuan. */
  readonly premium: Scalars['Yuan']['output'];
  /** The district. */
  readonly region: Maybe<Region>;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** The year has more money. */
export type FundAppropriated = {
  readonly __typename?: 'FundAppropriated';
  /** The entry that was made. */
  readonly entry: LedgerEntry;
  /** As it stands now. */
  readonly fund: Fund;
};

/** Kinds of change of the fund (资金动态类别). */
export type FundChange =
  /** A year was closed (结账). */
  | 'CLOSED'
  /** An entry was made (入账). */
  | 'ENTERED'
  /** An entry was taken back (冲正). */
  | 'REVERSED';

/** The fund changed (资金动态). The envelope is as recorded, the fund as of delivery. */
export type FundChanged = LiveEvent & {
  readonly __typename?: 'FundChanged';
  /** How much it moved, yuan; null when a year was closed. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry; null when a year was closed, and for those who do not read the books. */
  readonly entry: Maybe<LedgerEntry>;
  /** What the entry records; null when a year was closed. */
  readonly entryKind: Maybe<EntryKind>;
  /** The fund of that year, as of delivery. */
  readonly fund: Maybe<Fund>;
  /** What kind of change it was. */
  readonly kind: FundChange;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where it happened: the household's region, or the district itself. */
  readonly region: Region;
  /** The fund year. */
  readonly year: Scalars['Int']['output'];
};

/**
 * The special fund in the year of the business day (防返贫专项资金). The appropriation is the district's: for smaller regions
 * there is only what was promised and paid to their households. Whole: `fund`. Grants are open to everybody who asks for figures;
 * the books to those whom `ledgerEntries` names.
 */
export type FundFigures = {
  readonly __typename?: 'FundFigures';
  /** Arranged by the district for the year (预算安排), yuan; null below the district. Rows: `ledgerEntries(filter: { year: $year, kinds: [APPROPRIATION] }) { balance(account: AVAILABLE) }`. */
  readonly appropriated: Maybe<Scalars['Yuan']['output']>;
  /** What can still be promised (可用余额): `appropriated` and what was carried over, less `premium` and `committed`, yuan; null below the district. Rows: `ledgerEntries(filter: { year: $year, account: AVAILABLE }) { balance(account: AVAILABLE) }`. */
  readonly available: Maybe<Scalars['Yuan']['output']>;
  /** Promised to households and not released again, paid or not (已承诺), yuan. Rows: `grants(filter: { year: $year, promised: true }) { committed }`. */
  readonly committed: Scalars['Yuan']['output'];
  /** Grants promised and not released (救助笔数), in grants. Rows: `grants(filter: { year: $year, promised: true })`. */
  readonly grants: Scalars['Int']['output'];
  /** Paid to households (已拨付), yuan. Rows: `grants(filter: { year: $year, promised: true }) { paid }`. */
  readonly paid: Scalars['Yuan']['output'];
  /** Spent on the government poverty-prevention insurance (防贫保险保费), yuan; null below the district. Rows: `ledgerEntries(filter: { year: $year, kinds: [PREMIUM] }) { balance(account: PREMIUM) }`. */
  readonly premium: Maybe<Scalars['Yuan']['output']>;
  /** The fund year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** The year takes no more entries. */
export type FundYearClosed = {
  readonly __typename?: 'FundYearClosed';
  /** As it stands for good. */
  readonly fund: Fund;
};

/** A payment that the family gave back. */
export type GivenBackInput = {
  /** Global id of the payment, which had arrived. */
  readonly paymentId: Scalars['ID']['input'];
  /** The bank's reference of the money that came back, 1 to 100 characters. */
  readonly reference: Scalars['String']['input'];
};

/** One award from the special fund to one household (防返贫专项资金救助). */
export type Grant = Node & {
  readonly __typename?: 'Grant';
  /** What the department decided last (受理意见); null before. */
  readonly acceptance: Maybe<GrantAcceptance>;
  /** What the department found the gap to allow (受理金额), yuan; null before. */
  readonly accepted: Maybe<Scalars['Yuan']['output']>;
  /** What was promised (审批金额), yuan; null before. */
  readonly approved: Maybe<Scalars['Yuan']['output']>;
  /** When it was promised (审批时间); null before. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the viewer can do with it, and else why not. */
  readonly availableActions: ReadonlyArray<AvailableGrantAction>;
  /** The leading group's ballots, the first one first (表决). */
  readonly ballots: ReadonlyArray<GrantBallot>;
  /** The bank account it goes to, all but the last four digits covered (银行账号); null for those who do not handle grants. */
  readonly bankAccountMasked: Maybe<Scalars['String']['output']>;
  /** The open case it was declared on; null where that was a spell. */
  readonly case: Maybe<Case>;
  /** When it was closed; null while it is open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** With the family (已到账), yuan; a part of `paid`. */
  readonly confirmed: Scalars['Yuan']['output'];
  /** When it was declared (申报时间); for a file sent back, when it was declared again. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Subject of the token of who declared it. */
  readonly declaredBy: Scalars['String']['output'];
  /** The post that declared it (申报岗位). */
  readonly declaredRole: Role;
  /** When the step is due (环节时限); null once it is closed. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The posts it waits for (责任岗位); empty once it is closed. */
  readonly holders: ReadonlyArray<Holder>;
  /** Whom it is for (农户); null where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What the leading group found when it looked whether the money helped (资金检查), the first one first. */
  readonly inspections: ReadonlyArray<GrantInspection>;
  /** The spell under monitoring it was declared on; null where that was an open case. */
  readonly monitoringObject: Maybe<MonitoringObject>;
  /** What the family lacks in all (资金缺口总额), yuan. */
  readonly need: Scalars['Yuan']['output'];
  /** What other policies already gave, line by line, as the department states (已享受其他政策); empty before. */
  readonly otherPolicies: ReadonlyArray<GrantLine>;
  /** Whether the step was found overdue (逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** On its way to the family, or with it (已拨付), yuan. */
  readonly paid: Scalars['Yuan']['output'];
  /** Whose account that is, all but the family name covered (收款人); null for those who do not handle grants. */
  readonly payeeMasked: Maybe<Scalars['String']['output']>;
  /** Its payments, the first one first (拨付记录). */
  readonly payments: ReadonlyArray<GrantPayment>;
  /** What it is for (用途); kept sealed, null for those who do not handle grants. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** How many ballots decide, the head's among them (表决人数要求); by the rules in force. */
  readonly quorum: Scalars['Int']['output'];
  /** The household's region when it was declared. */
  readonly region: Maybe<Region>;
  /** Freed again (释放金额), yuan. */
  readonly released: Scalars['Yuan']['output'];
  /** What the township asks for (申报金额), yuan. */
  readonly requested: Scalars['Yuan']['output'];
  /** How it went back to the books (退回); null where it did not. */
  readonly returned: Maybe<GrantReturn>;
  /** Where it stands (状态). */
  readonly status: GrantStatus;
  /** The step it is at, or was closed at (环节). */
  readonly step: GrantStep;
  /** Promised and neither paid nor released (未拨付), yuan. */
  readonly unpaid: Scalars['Yuan']['output'];
  /** Counted up with each change; a decision names the one it was made on. Ballots that decide nothing do not count. */
  readonly version: Scalars['Int']['output'];
  /** The fund year it is promised from (年度); null before it is. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** What the department decided (受理意见). */
export type GrantAcceptance = {
  readonly __typename?: 'GrantAcceptance';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Subject of the token of who decided. */
  readonly decidedBy: Scalars['String']['output'];
  /** The post that decided. */
  readonly decidedRole: Role;
  /** Whether it accepts, refuses or sends back. */
  readonly decision: Decision;
  /** Why, in words; kept sealed, null for those who do not handle grants. */
  readonly opinion: Maybe<Scalars['String']['output']>;
};

/** The department decided. */
export type GrantAccepted = {
  readonly __typename?: 'GrantAccepted';
  /** As it stands now. */
  readonly grant: Grant;
};

/** What can be done with a grant (可办事项). */
export type GrantAction =
  /** Decide for the department (受理). */
  | 'ACCEPT'
  /** Send its money (拨付). */
  | 'ALLOCATE'
  /** Vote on it (表决). */
  | 'APPROVE'
  /** Complete it and declare it again (重新申报). */
  | 'DECLARE'
  /** Look whether it helped (检查). */
  | 'INSPECT'
  /** Send again what came back (重新拨付). */
  | 'REALLOCATE'
  /** Give it back to the books (退回). */
  | 'RETURN';

/** Money is on its way. */
export type GrantAllocated = {
  readonly __typename?: 'GrantAllocated';
  /** As it stands now. */
  readonly grant: Grant;
  /** The payment that was made. */
  readonly payment: GrantPayment;
};

/** One member's vote (表决). */
export type GrantBallot = {
  readonly __typename?: 'GrantBallot';
  /** When it was cast. */
  readonly castAt: Scalars['DateTime']['output'];
  /** For or against it. */
  readonly decision: Decision;
  /** Whether the head of the leading group cast it. */
  readonly head: Scalars['Boolean']['output'];
  /** Why, in words; kept sealed, null for those who do not handle grants. */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** Subject of the token of who cast it. */
  readonly subject: Scalars['String']['output'];
};

/** The ballot counts. */
export type GrantBallotCast = {
  readonly __typename?: 'GrantBallotCast';
  /** Whether this was the ballot that decided. */
  readonly decided: Scalars['Boolean']['output'];
  /** As it stands now. */
  readonly grant: Grant;
};

/** One page of grants. */
export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  /** What the whole list is promised and was not released again, paid or not (已承诺), yuan. */
  readonly committed: Scalars['Yuan']['output'];
  /** The whole list counted by one of its properties. */
  readonly counts: ReadonlyArray<Count>;
  /** The grants of this page. */
  readonly edges: ReadonlyArray<GrantEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** What of it is on its way to the families, or with them (已拨付), yuan. */
  readonly paid: Scalars['Yuan']['output'];
  /** Grants in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** One page of grants. */
export type GrantConnectionCountsArgs = {
  by: GrantCountBy;
};

/** By what the grants of a list can be counted. */
export type GrantCountBy =
  /** By the regions one level below the list's. */
  | 'REGION'
  /** By status. */
  | 'STATUS'
  /** By step. */
  | 'STEP';

/** It waits for the department. */
export type GrantDeclared = {
  readonly __typename?: 'GrantDeclared';
  /** As it stands now. */
  readonly grant: Grant;
};

/** A grant and where it stands in its list. */
export type GrantEdge = {
  readonly __typename?: 'GrantEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: Grant;
};

/** What a list of grants is narrowed by; what is left out does not narrow. */
export type GrantFilter = {
  /** Declared then or later. */
  readonly declaredFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Declared before then. */
  readonly declaredUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due then or later. */
  readonly dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due then or earlier. */
  readonly dueUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** The step was found overdue, or not. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Something is promised and not released again, paid or not; or nothing is (是否有承诺金额). */
  readonly promised?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent back and waiting at the township, or not. */
  readonly sentBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<GrantStatus>>;
  /** At one of these steps, or closed there. */
  readonly steps?: InputMaybe<ReadonlyArray<GrantStep>>;
  /** Promised from this fund year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** The finding is on file. */
export type GrantInspected = {
  readonly __typename?: 'GrantInspected';
  /** As it stands now. */
  readonly grant: Grant;
  /** What was recorded. */
  readonly inspection: GrantInspection;
};

/** What the leading group found when it looked whether the money helped (资金检查). */
export type GrantInspection = {
  readonly __typename?: 'GrantInspection';
  /** Whether the money was used as it was meant (是否合规). */
  readonly conforming: Scalars['Boolean']['output'];
  /** Its photographs, as far as the viewer may see them. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was found; kept sealed, null for those who do not handle grants. */
  readonly finding: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly inspectedAt: Scalars['DateTime']['output'];
  /** The post that inspected. */
  readonly role: Role;
  /** Subject of the token of who inspected. */
  readonly subject: Scalars['String']['output'];
};

/** What another policy already gave (已享受其他政策). */
export type GrantLine = {
  readonly __typename?: 'GrantLine';
  /** How much, yuan. */
  readonly amount: Scalars['Yuan']['output'];
  /** Which policy. */
  readonly policy: ReliefPolicy;
};

/** What another policy already gave. */
export type GrantLineInput = {
  /** How much, above zero, yuan. */
  readonly amount: Scalars['Yuan']['input'];
  /** Which policy. */
  readonly policy: ReliefPolicy;
};

/** The orders a list of grants can have. */
export type GrantOrder =
  /** What is due first; only open ones. */
  | 'DUE'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** One transfer of a grant, or of a part of it (拨付). */
export type GrantPayment = Node & {
  readonly __typename?: 'GrantPayment';
  /** When it was allocated (拨付时间). */
  readonly allocatedAt: Scalars['DateTime']['output'];
  /** How much, yuan. */
  readonly amount: Scalars['Yuan']['output'];
  /** The bank account it goes to, all but the last four digits covered; null for those who do not handle grants. */
  readonly bankAccountMasked: Maybe<Scalars['String']['output']>;
  /** Why it did not arrive; null for the others. */
  readonly failure: Maybe<PaymentFailure>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Counted from 1 in its grant. */
  readonly number: Scalars['Int']['output'];
  /** Reference of the bank or the treasury (银行流水号); null before, and for those who do not handle grants. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When it arrived, failed or was given back; null before. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: PaymentStatus;
};

/** What came back is on its way again. */
export type GrantReallocated = {
  readonly __typename?: 'GrantReallocated';
  /** As it stands now. */
  readonly grant: Grant;
  /** The payment that stands in for the failed one. */
  readonly payment: GrantPayment;
};

/** How a grant went back to the books (退回). */
export type GrantReturn = {
  readonly __typename?: 'GrantReturn';
  /** Why. */
  readonly ground: ReturnGround;
  /** In words; kept sealed, null for those who do not handle grants. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly returnedAt: Scalars['DateTime']['output'];
};

/** It is back in the books. */
export type GrantReturned = {
  readonly __typename?: 'GrantReturned';
  /** As it stands now. */
  readonly grant: Grant;
};

/** What grants of the special fund are bound by (专项资金救助规则). */
export type GrantRule = {
  readonly __typename?: 'GrantRule';
  /** Working days for the department (受理时限). */
  readonly acceptanceDays: Scalars['Int']['output'];
  /** Working days until promised money is on its way (拨付时限). */
  readonly allocationDays: Scalars['Int']['output'];
  /** Working days for the leading group (审批时限). */
  readonly approvalDays: Scalars['Int']['output'];
  /** Names of the categories of monitored households that may have one (可救助类别). */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Working days for what was sent back to the township (补报时限). */
  readonly declarationDays: Scalars['Int']['output'];
  /** Key of the department that accepts (受理部门). */
  readonly department: Scalars['String']['output'];
  /** Whether what is left at the end of a year goes into the next; else it lapses (结余结转). */
  readonly freeCarriesOver: Scalars['Boolean']['output'];
  /** One grant at most (单笔上限), yuan. */
  readonly mostPerGrant: Scalars['Yuan']['output'];
  /** All grants promised to a household in a year at most (每户年度上限), yuan. */
  readonly mostPerHousehold: Scalars['Yuan']['output'];
  /** Working days until it has arrived (到账确认时限). */
  readonly paymentDays: Scalars['Int']['output'];
  /** Ballots that decide, the head's among them (表决人数要求). */
  readonly quorum: Scalars['Int']['output'];
};

/** Where a grant stands (救助资金状态). */
export type GrantStatus =
  /** Waits for somebody (办理中). */
  | 'OPEN'
  /** With the family (已到账). */
  | 'PAID'
  /** The department or the leading group refused it (不予救助). */
  | 'REJECTED'
  /** Back in the books (已退回). */
  | 'RETURNED';

/** The steps of a grant, in their order (救助资金环节). */
export type GrantStep =
  /** Promised; waits until all of it is on its way (拨付). */
  | 'ALLOCATION'
  /** Waits for the department, which states what other policies already gave (部门受理). */
  | 'DEPARTMENT_ACCEPTANCE'
  /** Waits for the ballots of the leading group (领导小组审批). */
  | 'LEADING_GROUP_APPROVAL'
  /** On its way; waits until it has arrived (到账确认). */
  | 'PAYMENT'
  /** Waits at the township, which completes what was sent back (乡镇申报). */
  | 'TOWNSHIP_DECLARATION';

/** Which grants are exported, as `grants` takes them. */
export type GrantsToExport = {
  /** Which of them. */
  readonly filter?: InputMaybe<GrantFilter>;
  /** Order of the rows; that of the list without it. */
  readonly orderBy?: InputMaybe<GrantOrder>;
};

/** What happens in the grid (网格动态). */
export type GridChange =
  /** A campaign is over (集中排查结束). */
  | 'CAMPAIGN_CLOSED'
  /** A campaign began (集中排查启动). */
  | 'CAMPAIGN_OPENED'
  /** A household was given to another section (农户划转). */
  | 'HOUSEHOLD_PLACED'
  /** A meeting was put on record (研判会). */
  | 'MEETING_HELD'
  /** A village held no meeting in a month (未按月研判). */
  | 'MEETING_MISSED'
  /** A section was handed over, or vacated (网格移交). */
  | 'SECTION_ASSIGNED'
  /** A team was formed, or changed (队伍变动). */
  | 'TEAM_SAVED'
  /** A household was visited (入户走访). */
  | 'VISITED';

/** Something happened in the grid (网格动态). */
export type GridChanged = LiveEvent & {
  readonly __typename?: 'GridChanged';
  /** The campaign as of delivery (集中排查): the one that began or is over, or for which a visit was the first to reach its household; null otherwise. */
  readonly campaign: Maybe<Campaign>;
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened. */
  readonly kind: GridChange;
  /** The meeting (研判会), for `MEETING_HELD`; null for other kinds. */
  readonly meeting: Maybe<Meeting>;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where. */
  readonly region: Region;
  /** The team (监测队伍), for `TEAM_SAVED` and `MEETING_MISSED`; null for other kinds. */
  readonly team: Maybe<Team>;
  /** The visit (走访), for `VISITED`; null for other kinds. */
  readonly visit: Maybe<Visit>;
};

/** The monitoring network, and whether it looks (网格). */
export type GridFigures = {
  readonly __typename?: 'GridFigures';
  /** Those made to check what a case says (入户核查), in visits. Rows: `caseVisits(filter: { from: $visitsFrom, until: $visitsUntil })`. */
  readonly caseVisitsLast30Days: Scalars['Int']['output'];
  /** Those of the grid that met somebody (网格走访), in visits. Rows: `visits(filter: { from: $visitsFrom, until: $visitsUntil, met: true })`. */
  readonly gridVisitsLast30Days: Scalars['Int']['output'];
  /** Households under monitoring at which nobody was met since the first of those days (近30日未走访), in households, by the section that looks after them. Rows: `visitDuties(filter: { underMonitoring: true, unvisitedSince: $visitsFrom })`. */
  readonly householdsUnvisited: Scalars['Int']['output'];
  /** Monitors (监测员), in people. Rows: `monitors`. */
  readonly monitors: Scalars['Int']['output'];
  /** Village teams (监测队伍), in teams. Rows: `teams`. */
  readonly teams: Scalars['Int']['output'];
  /** The first of the 30 days that the next figures are about. */
  readonly visitsFrom: Scalars['Date']['output'];
  /** Visits to households in those 30 days (近30日走访), in visits: `gridVisitsLast30Days` and `caseVisitsLast30Days` together. */
  readonly visitsLast30Days: Scalars['Int']['output'];
  /** The last of them: the recorded business day. */
  readonly visitsUntil: Scalars['Date']['output'];
};

/** The person who answers for a monitored household; one at a time (帮扶责任人). */
export type Helper = {
  readonly __typename?: 'Helper';
  /** The body the helper works for (单位). */
  readonly employer: Scalars['String']['output'];
  /** Name (姓名); for wall screens only the family name. */
  readonly name: Scalars['String']['output'];
  /** Telephone number with the middle covered (联系电话); null where none is recorded. */
  readonly phoneMasked: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** Last day; null for the present helper. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Somebody answers for the household now (帮扶责任人已确定). */
export type HelperAssigned = {
  readonly __typename?: 'HelperAssigned';
  /** The monitoring object as it now stands. */
  readonly monitoringObject: MonitoringObject;
};

/** The post that has to act (责任岗位): a post, not a person. */
export type Holder = {
  readonly __typename?: 'Holder';
  /** Key of the department, for posts in one (部门). */
  readonly department: Maybe<Scalars['String']['output']>;
  /** What the post answers for (所属区划); null for a region that is not in the tree. */
  readonly region: Maybe<Region>;
  /** The post (岗位). */
  readonly role: Role;
  /** The post this was meant for, when that one is vacant and the next level acts instead (空缺岗位). */
  readonly vacantRole: Maybe<Role>;
};

/** The legs of a warning's round trip, in their order (流转环节). */
export type Hop =
  /** Functional department (行业部门). */
  | 'DEPARTMENT'
  /** The district's rural-revitalisation office (区乡村振兴部门). */
  | 'DISTRICT_OFFICE'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Township, on the way back (乡镇反馈). */
  | 'TOWNSHIP_RETURN'
  /** Village committee (村委会). */
  | 'VILLAGE_COMMITTEE'
  /** Village group (村民小组). */
  | 'VILLAGE_GROUP'
  /** Village committee, on the way back (村委会反馈). */
  | 'VILLAGE_RETURN';

/** How a leg of a warning's round trip ended (办理方式). */
export type HopEnding =
  /** The warning waits with a case from then on (转入申请). */
  | 'ENTERED_CASE'
  /** On to a later leg (流转). */
  | 'FORWARDED'
  /** Back to the leg before (退回). */
  | 'RETURNED'
  /** People settled the warning there (办结). */
  | 'SETTLED';

/** Open warnings at one leg of the round trip. */
export type HopFigures = {
  readonly __typename?: 'HopFigures';
  /** The leg (流转环节). */
  readonly hop: Hop;
  /** In warnings. Rows: `warnings(filter: { statuses: [OPEN], hops: [$hop] })`. */
  readonly open: Scalars['Int']['output'];
  /** Those recorded as overdue (逾期), in warnings. Rows: `warnings(filter: { statuses: [OPEN], hops: [$hop], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
};

/** How long one hop of a warning's round trip may take (流转时限). */
export type HopRule = {
  readonly __typename?: 'HopRule';
  /** Name of the hop, such as `VILLAGE_COMMITTEE` (流转环节). */
  readonly hop: Scalars['String']['output'];
  /** Whether a warning may go past it (可否跳过). */
  readonly skippable: Scalars['Boolean']['output'];
  /** Working days it may take (时限). */
  readonly workingDays: Scalars['Int']['output'];
};

/** A hop (流转时限). */
export type HopRuleInput = {
  /** Which (流转环节). */
  readonly hop: Hop;
  /** Whether a warning may go past it (可否跳过). */
  readonly skippable?: Scalars['Boolean']['input'];
  /** Working days, 0 to 1000 (时限). */
  readonly workingDays: Scalars['Int']['input'];
};

/** A family: the unit of everything (农户). */
export type Household = Node & {
  readonly __typename?: 'Household';
  /** The low-income allowance it receives today (现享低保); null for none. */
  readonly allowance: Maybe<Allowance>;
  /** Its low-income allowance with history, the newest first (低保变更). */
  readonly allowances: ReadonlyArray<Allowance>;
  /** Its bank account, all but the last four digits covered (银行账号); null where none is recorded. */
  readonly bankAccountMasked: Maybe<Scalars['String']['output']>;
  /** Its approval files, the newest first (审批档案). */
  readonly cases: ReadonlyArray<Case>;
  /** Those who belong to it no more (减员). */
  readonly formerMembers: ReadonlyArray<HouseholdMember>;
  /** Whether it was once registered as poor and is out of poverty (脱贫户). */
  readonly formerPoor: Scalars['Boolean']['output'];
  /** Its grants from the special fund, the newest first (专项资金救助). */
  readonly grants: ReadonlyArray<Grant>;
  /** Its head (户主); null only while nobody has been named after the last one left. */
  readonly head: Maybe<HouseholdMember>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Net income per head by calendar year, the newest first (人均纯收入). */
  readonly incomes: ReadonlyArray<Income>;
  /** How many present members it has, in people (家庭人口). */
  readonly memberCount: Scalars['Int']['output'];
  /** Its present members, the head first (家庭成员). */
  readonly members: ReadonlyArray<HouseholdMember>;
  /** The spell it is in (现监测情况); null while it is not under monitoring. */
  readonly monitoring: Maybe<MonitoringObject>;
  /** All its spells under monitoring, the newest first (监测记录). */
  readonly monitoringObjects: ReadonlyArray<MonitoringObject>;
  /** Its village or village group (所在村、组). */
  readonly region: Region;
  /** When it was entered here. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Day of the village visit that confirmed it (核实日期); null while it is only declared. */
  readonly verifiedOn: Maybe<Scalars['Date']['output']>;
  /** Counted up with each change of the household itself. */
  readonly version: Scalars['Int']['output'];
  /** Its warnings, the newest first (风险预警). */
  readonly warnings: ReadonlyArray<Warning>;
};


/** A family: the unit of everything (农户). */
export type HouseholdWarningsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of households. */
export type HouseholdConnection = {
  readonly __typename?: 'HouseholdConnection';
  /** The whole list counted by one property. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Households in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of households. */
export type HouseholdConnectionCountsArgs = {
  by: HouseholdCountBy;
};

/** What a list of households can be counted by. */
export type HouseholdCountBy =
  /** By class of low-income allowance today; keys are `1` to `4` and `NONE`. */
  | 'ALLOWANCE_CLASS'
  /** By the regions directly below the one asked for; keys are their codes. */
  | 'REGION';

/** A household in a list and where it stands. */
export type HouseholdEdge = {
  readonly __typename?: 'HouseholdEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The household. */
  readonly node: Household;
};

/** What a list of households is narrowed by; what is left out does not narrow. */
export type HouseholdFilter = {
  /** Receives low-income allowance of one of these classes today, 1 to 4 (低保类别). */
  readonly allowanceClasses?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Once registered as poor, or never (是否脱贫户). */
  readonly formerPoor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Confirmed by a village visit, or only declared (是否核实). */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** For whom a limit holds (农户类别). */
export type HouseholdGroup =
  /** Once registered as poor, and out of poverty since (脱贫户). */
  | 'FORMER_POOR'
  /** Every other household (一般农户). */
  | 'OTHER';

/** A person in a household (家庭成员). Identity number and telephone are always masked here; see `revealPersonalData`. */
export type HouseholdMember = Node & {
  readonly __typename?: 'HouseholdMember';
  /** Date of birth (出生日期); null for wall screens. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** Why the person left (减员原因); null for present members. */
  readonly departure: Maybe<Departure>;
  /** Whether detail of health is recorded (是否登记健康状况). */
  readonly healthRecorded: Scalars['Boolean']['output'];
  /** The household; null where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id: names the person, also after a move to another household. */
  readonly id: Scalars['ID']['output'];
  /** National identity number with the middle covered (身份证号); null while there is none, as for a newborn. */
  readonly idNumberMasked: Maybe<Scalars['String']['output']>;
  /** Since when the person belongs to the household (增员日期). */
  readonly joinedOn: Scalars['Date']['output'];
  /** Ability to work (劳动能力); null where not recorded. */
  readonly labour: Maybe<Labour>;
  /** The day the person left it (减员日期); null for present members. */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** Name (姓名); for wall screens only the family name. */
  readonly name: Scalars['String']['output'];
  /** Telephone number with the middle covered (联系电话); null where none is recorded. */
  readonly phoneMasked: Maybe<Scalars['String']['output']>;
  /** Relation to the head (与户主关系). */
  readonly relation: Relation;
  /** As the identity number says it (性别); null without one. */
  readonly sex: Maybe<Sex>;
};

/** The orders a list of households can have. */
export type HouseholdOrder =
  /** The newest entries first. */
  | 'NEWEST'
  /** The oldest entries first. */
  | 'OLDEST'
  /** By region, village by village. */
  | 'REGION';

/** Households to be exported: filter and order as of `households`. */
export type HouseholdsToExport = {
  /** Narrows the list. */
  readonly filter?: InputMaybe<HouseholdFilter>;
  /** Order of the rows; that of the list without it. */
  readonly orderBy?: InputMaybe<HouseholdOrder>;
};

/** What a household is included for (纳入监测). */
export type InclusionInput = {
  /** Category (监测类别). */
  readonly category: Category;
  /** Risk causes, at least one (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** Dimensions at risk (存在问题的保障方面). */
  readonly dimensions: ReadonlyArray<Dimension>;
};

/** Net income of a household in a calendar year (家庭纯收入). */
export type Income = {
  readonly __typename?: 'Income';
  /** Net income of the year by the number of members, in yuan (人均纯收入). */
  readonly perHead: Scalars['Yuan']['output'];
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** What the leading group found. */
export type InspectGrantInput = {
  /** Whether the money was used as it was meant. */
  readonly conforming: Scalars['Boolean']['input'];
  /** Global ids of files that belong to the grant or its household, at least one photograph among them. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What was found, 1 to 2,000 characters; kept sealed. */
  readonly finding: Scalars['String']['input'];
  /** Global id of the grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of an inspection. */
export type InspectGrantResult = GrantInspected | Refusal;

/** It is bought. */
export type InsuranceBought = {
  readonly __typename?: 'InsuranceBought';
  /** The policy. */
  readonly policy: InsurancePolicy;
};

/** What an insurer paid to a household (保险理赔). */
export type InsuranceClaim = Node & {
  readonly __typename?: 'InsuranceClaim';
  /** What was paid (赔付金额), yuan. */
  readonly amount: Scalars['Yuan']['output'];
  /** Whom it was paid to; null where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The day of the incident (出险日期). */
  readonly incidentOn: Scalars['Date']['output'];
  /** What the household lost (损失金额), yuan. */
  readonly loss: Scalars['Yuan']['output'];
  /** The policy it was paid on. */
  readonly policy: Maybe<InsurancePolicy>;
  /** The insurer's reference (赔案号). */
  readonly reference: Scalars['String']['output'];
  /** When it was recorded here. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Whether it was taken back as a mistake (已冲正). */
  readonly reversed: Scalars['Boolean']['output'];
};

/** What was paid is on record. */
export type InsuranceClaimRecorded = {
  readonly __typename?: 'InsuranceClaimRecorded';
  /** The claim. */
  readonly claim: InsuranceClaim;
};

/** A government poverty-prevention insurance of a year (政府防贫保险). */
export type InsurancePolicy = Node & {
  readonly __typename?: 'InsurancePolicy';
  /** When it was bought. */
  readonly boughtAt: Scalars['DateTime']['output'];
  /** Whether its premium was taken back as a mistake. */
  readonly cancelled: Scalars['Boolean']['output'];
  /** The most a household is paid in the period (赔付上限), yuan. */
  readonly cap: Scalars['Yuan']['output'];
  /** What a household bears itself of a loss (免赔额), yuan. */
  readonly deductible: Scalars['Yuan']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Who is insured: households that are in any of these (参保范围). */
  readonly insuredGroups: ReadonlyArray<InsuredGroup>;
  /** Who insures (承保机构). */
  readonly insurer: Scalars['String']['output'];
  /** First day of the period (起保日期). */
  readonly periodFrom: Scalars['Date']['output'];
  /** Last day of the period (终保日期). */
  readonly periodUntil: Scalars['Date']['output'];
  /** What it cost (保费), yuan. */
  readonly premium: Scalars['Yuan']['output'];
  /** Of the contract (保单号). */
  readonly reference: Scalars['String']['output'];
  /** The fund year it was bought from. */
  readonly year: Scalars['Int']['output'];
};

/** Which households an insurance covers (参保范围). */
export type InsuredGroup =
  /** Those that were poor formerly (脱贫户). */
  | 'FORMER_POOR'
  /** Those under monitoring on the day of the incident (监测户). */
  | 'MONITORED';

/** What a meeting made of a warning (研判结果). The warning is moved on by who holds it. */
export type Judgment = {
  readonly __typename?: 'Judgment';
  /** What is to come of it (研判结论). */
  readonly conclusion: JudgmentConclusion;
  /** The meeting (研判会); null where the viewer may not see it. */
  readonly meeting: Maybe<Meeting>;
  /** Why (研判理由), for those who look after households; null for others. */
  readonly reasons: Maybe<Scalars['String']['output']>;
  /** The warning (风险预警); null where the viewer may not see it. */
  readonly warning: Maybe<Warning>;
};

/** What is to come of a warning, as a meeting sees it (研判结论). */
export type JudgmentConclusion =
  /** The family should apply to be monitored (申请纳入). */
  | 'APPLICATION'
  /** It can be helped on the spot (就地帮扶). */
  | 'HELP_ON_THE_SPOT'
  /** It stays open and is looked at again (继续关注). */
  | 'KEEP_WATCHING'
  /** It goes on to who can settle it (上报转办). */
  | 'PASS_ON'
  /** There is nothing in it (不属实). */
  | 'UNFOUNDED';

/** What came out for one warning (单条研判). */
export type JudgmentInput = {
  /** What is to come of it (研判结论). */
  readonly conclusion: JudgmentConclusion;
  /** Why, at most 500 characters (研判理由); kept sealed. */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the warning, which is not settled and lies where the meeting was held. */
  readonly warningId: Scalars['ID']['input'];
};

/** How far a member can work (劳动能力). */
export type Labour =
  /** Unable to work: children, the old, the disabled (无劳动力). */
  | 'NONE'
  /** Able to work (普通劳动力). */
  | 'ORDINARY'
  /** Trained (技能劳动力). */
  | 'SKILLED'
  /** Able to do light work (弱劳动力、半劳动力). */
  | 'WEAK';

/** How far somebody can work of whom nobody knew (劳动能力). */
export type LabourFoundInput = {
  /** How far. */
  readonly labour: Labour;
  /** Global id of the member. */
  readonly memberId: Scalars['ID']['input'];
};

/** Which entries of the special fund's books are exported, as `ledgerEntries` takes them; for those who read the books. */
export type LedgerEntriesToExport = {
  /** Which of them. */
  readonly filter?: InputMaybe<LedgerFilter>;
  /** Order of the rows; that of the list without it. */
  readonly orderBy?: InputMaybe<LedgerOrder>;
};

/** One entry of the books: an amount moved from one account to another (账目). Never changed; a mistake is taken back by another entry. */
export type LedgerEntry = Node & {
  readonly __typename?: 'LedgerEntry';
  /** Above zero, yuan (金额). */
  readonly amount: Scalars['Yuan']['output'];
  /** Where it came from (贷方). */
  readonly creditAccount: Account;
  /** Where the money went (借方). */
  readonly debitAccount: Account;
  /** The grant it belongs to; null for entries of the district. */
  readonly grant: Maybe<Grant>;
  /** Whom the money is for (农户); null for entries of the district, and where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it records (类别). */
  readonly kind: EntryKind;
  /** Counted from 1 in each year, without gaps (账目号). */
  readonly number: Scalars['Int']['output'];
  /** Why it takes another one back (冲正原因); null for the others, and for wall screens. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was made, in business time. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Subject of the token of who caused it; null where it was brought in from elsewhere, and for wall screens. */
  readonly recordedBy: Maybe<Scalars['String']['output']>;
  /** Of the document or the bank (凭证号); null without one, and for wall screens. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** The household's region, or the district itself. */
  readonly region: Maybe<Region>;
  /** The entry that took it back (冲正账目); null while none did. */
  readonly reversedBy: Maybe<LedgerEntry>;
  /** The entry it takes back (冲正对象); null for the others. */
  readonly reverses: Maybe<LedgerEntry>;
  /** The fund year. */
  readonly year: Scalars['Int']['output'];
};

/** One page of entries. */
export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  /** What the whole list debits to an account less what it credits to it (合计), yuan. */
  readonly balance: Scalars['Yuan']['output'];
  /** The entries of this page. */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** One page of entries. */
export type LedgerEntryConnectionBalanceArgs = {
  account: Account;
};

/** An entry and where it stands in its list. */
export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LedgerEntry;
};

/** What a list of entries is narrowed by; what is left out does not narrow. */
export type LedgerFilter = {
  /** Debited or credited to this account. */
  readonly account?: InputMaybe<Account>;
  /** Of this grant, by global id. */
  readonly grantId?: InputMaybe<Scalars['ID']['input']>;
  /** For this household, by global id. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntryKind>>;
  /** Made then or later. */
  readonly recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made before then. */
  readonly recordedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this fund year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** The orders a list of entries can have. */
export type LedgerOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** A bound of the service (使用限制). */
export type Limit = {
  readonly __typename?: 'Limit';
  /** Stable name, such as `pageRows`. */
  readonly name: Scalars['String']['output'];
  /** What is counted, such as `rows` (单位). */
  readonly unit: Scalars['String']['output'];
  /** The bound, counted in `unit`. */
  readonly value: Scalars['Int']['output'];
};

/** A change as it reaches subscribers (动态). Envelope fields are as recorded; nested objects are as of delivery. */
export type LiveEvent = {
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where it happened. */
  readonly region: Region;
};

/** Where it is (舆情定位): one of the two. */
export type LocateOpinionInput = {
  /** Global id of the household it concerns (农户); this or `regionCode`. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** The region (所在区划); this or `householdId`. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Global id of the report. */
  readonly reportId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The version this was decided on. */
  readonly version: Scalars['Int']['input'];
};

/** Located, or refused with `INVALID_INPUT`, `INVALID_STEP` once somebody has looked, `STALE_VERSION` or `REQUEST_KEY_REUSED`. */
export type LocateOpinionResult = OpinionLocated | Refusal;

/** Where on earth, in degrees of WGS 84 (位置). Kept sealed. */
export type LocationInput = {
  /** North of the equator, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** East of Greenwich, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** The outcome of recomputing a district's log (日志校验). */
export type LogVerification = {
  readonly __typename?: 'LogVerification';
  /** The district. */
  readonly districtCode: Scalars['RegionCode']['output'];
  /** Changes read. */
  readonly events: Scalars['Int']['output'];
  /** The first position that does not verify; null when intact. */
  readonly firstBroken: Maybe<Scalars['Int']['output']>;
  /** Last position of the stream. */
  readonly head: Scalars['Cursor']['output'];
  /** Whether every hash and every position is as recorded. */
  readonly intact: Scalars['Boolean']['output'];
};

/** The row has got its person, or nobody is meant (已处理). */
export type MatchResolved = {
  readonly __typename?: 'MatchResolved';
  /** The row as it now stands. */
  readonly match: ScreeningMatch;
};

/** What became of a row that had to be looked at (匹配状态). */
export type MatchStatus =
  /** It is about a member of a household (已匹配). */
  | 'MATCHED'
  /** It is about none of those who could have been meant (查无此人). */
  | 'NOBODY'
  /** Waits for somebody (待匹配). */
  | 'OPEN';

/** One piece of help for a monitored household (帮扶措施). */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** What it is worth to the household, in yuan (金额); null where that cannot be said. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** The day it reached the family (落实日期); null before. */
  readonly completedOn: Maybe<Scalars['Date']['output']>;
  /** What is to be done (措施内容); null where nothing is written, and for leaders and wall screens. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The day it is to have reached the family by (应落实日期). */
  readonly dueOn: Scalars['Date']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of help (措施类别). */
  readonly kind: MeasureKind;
  /** The spell it belongs to; null where the viewer may not see it. */
  readonly monitoringObject: Maybe<MonitoringObject>;
  /** Since when it is recorded as late (逾期日期); null if it never was. */
  readonly overdueSince: Maybe<Scalars['Date']['output']>;
  /** Day of the plan (计划日期). */
  readonly plannedOn: Scalars['Date']['output'];
  /** What came of it (落实情况); null where nothing is written, and for leaders and wall screens. */
  readonly result: Maybe<Scalars['String']['output']>;
  /** Where it stands (措施状态). */
  readonly status: MeasureStatus;
  /** Counted up with each change; decisions name the one they were made on. */
  readonly version: Scalars['Int']['output'];
};

/** A measure reached the family (帮扶措施已落实). */
export type MeasureCompleted = {
  readonly __typename?: 'MeasureCompleted';
  /** The measure. */
  readonly measure: Measure;
  /** The monitoring object as it now stands. */
  readonly monitoringObject: MonitoringObject;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Measures in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure in a list and where it stands. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** What is lacking for those under monitoring now (帮扶落实). */
export type MeasureFigures = {
  readonly __typename?: 'MeasureFigures';
  /** Measures of theirs recorded as overdue (逾期措施), in measures. Rows: `measures(filter: { statuses: [OVERDUE], underMonitoring: true })`. */
  readonly overdue: Scalars['Int']['output'];
  /** Households under monitoring without a helper (未落实帮扶责任人), in households. Rows: `monitoringObjects(filter: { withoutHelper: true })`. */
  readonly withoutHelper: Scalars['Int']['output'];
  /** Households under monitoring without any measure (未落实帮扶措施), in households. Rows: `monitoringObjects(filter: { withoutMeasure: true })`. */
  readonly withoutMeasure: Scalars['Int']['output'];
};

/** What a list of measures is narrowed by; what is left out does not narrow. Days are inclusive. */
export type MeasureFilter = {
  /** Reached the family on this day or later (落实日期). */
  readonly completedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Reached the family on this day or earlier. */
  readonly completedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or later (应落实日期). */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these kinds (措施类别). */
  readonly kinds?: InputMaybe<ReadonlyArray<MeasureKind>>;
  /** Stand at one of these (措施状态). */
  readonly statuses?: InputMaybe<ReadonlyArray<MeasureStatus>>;
  /** Only those of spells that are open, or are not (是否监测中). */
  readonly underMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Kinds of help (帮扶措施类别). */
export type MeasureKind =
  /** Allowance and relief (低保、临时救助). */
  | 'ALLOWANCE_AND_RELIEF'
  /** Drinking water (饮水保障). */
  | 'DRINKING_WATER'
  /** Education aid (教育资助). */
  | 'EDUCATION_AID'
  /** Employment (就业帮扶). */
  | 'EMPLOYMENT'
  /** Finance: a loan with interest paid (金融帮扶). */
  | 'FINANCE'
  /** Repair of the house (危房改造). */
  | 'HOUSING_REPAIR'
  /** Industry: planting, breeding, crafts (产业帮扶). */
  | 'INDUSTRY'
  /** Insurance (防贫保险). */
  | 'INSURANCE'
  /** Medical aid (医疗救助). */
  | 'MEDICAL_AID'
  /** Motivation and skills (扶志扶智、技能培训). */
  | 'MOTIVATION_AND_SKILLS'
  /** A public-welfare post (公益性岗位). */
  | 'PUBLIC_WELFARE_POST'
  /** Social help (社会帮扶). */
  | 'SOCIAL_HELP'
  /** A grant from the special fund (专项资金救助). */
  | 'SPECIAL_FUND_GRANT';

/** The orders a list of measures can have. */
export type MeasureOrder =
  /** What is due first. */
  | 'DUE'
  /** The latest plans first. */
  | 'NEWEST';

/** A measure was planned (帮扶措施已制定). */
export type MeasurePlanned = {
  readonly __typename?: 'MeasurePlanned';
  /** The measure. */
  readonly measure: Measure;
  /** The monitoring object as it now stands. */
  readonly monitoringObject: MonitoringObject;
};

/** Where a measure stands (措施状态). */
export type MeasureStatus =
  /** It reached the family (已落实). */
  | 'COMPLETED'
  /** The household's monitoring ended before it was delivered (已取消). */
  | 'DROPPED'
  /** Planned and late, as the daily tick recorded it (逾期). */
  | 'OVERDUE'
  /** Planned, its day has not passed (计划中). */
  | 'PLANNED';

/** How the word came in (申报渠道). */
export type Medium =
  /** Consulting telephone (咨询电话). */
  | 'CONSULTING_TELEPHONE'
  /** Data exchange (数据交换). */
  | 'DATA_EXCHANGE'
  /** WeChat mini program (微信小程序). */
  | 'MINI_PROGRAM'
  /** National app (全国防返贫监测App). */
  | 'NATIONAL_APP'
  /** Service window (服务窗口). */
  | 'SERVICE_WINDOW'
  /** Social software (社交软件). */
  | 'SOCIAL_SOFTWARE'
  /** Village cadre (村干部). */
  | 'VILLAGE_CADRE'
  /** Village service station (村级综合服务站). */
  | 'VILLAGE_SERVICE_STATION'
  /** A visit (走访). */
  | 'VISIT';

/** Cases that came in one way. */
export type MediumFigures = {
  readonly __typename?: 'MediumFigures';
  /** Included, in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], media: [$medium], statuses: [APPROVED] })`. */
  readonly included: Scalars['Int']['output'];
  /** The medium (渠道). */
  readonly medium: Medium;
  /** Received, in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], media: [$medium] })`. */
  readonly received: Scalars['Int']['output'];
  /** Rejected, in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], media: [$medium], statuses: [REJECTED] })`. */
  readonly rejected: Scalars['Int']['output'];
  /** Still open, in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], media: [$medium], statuses: [OPEN] })`. */
  readonly undecided: Scalars['Int']['output'];
  /** Withdrawn, in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], media: [$medium], statuses: [WITHDRAWN] })`. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** A judgment meeting of a village or a township (研判会). */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /** The day (召开日期). */
  readonly heldOn: Scalars['Date']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it made of warnings, in the order of the minutes (研判结果). */
  readonly judgments: ReadonlyArray<Judgment>;
  /** The minutes (会议记录), for those who look after households; null for others. */
  readonly minutes: Maybe<Scalars['String']['output']>;
  /** Monitors who attended (参会监测员). */
  readonly monitors: ReadonlyArray<Monitor>;
  /** Posts of the place that attended (参会岗位). */
  readonly posts: ReadonlyArray<Role>;
  /** When it was recorded, in business time (登记时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The post it was recorded in (登记岗位). */
  readonly recorderRole: Role;
  /** The village or township (召开单位). */
  readonly region: Region;
};

/** A page of meetings, the newest first. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Meetings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting in a list and where it stands. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Meeting;
};

/** What a list of meetings is narrowed by; all that is given must hold. */
export type MeetingFilter = {
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of villages, or of townships (召开层级). */
  readonly level?: InputMaybe<RegionLevel>;
  /** On this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The meeting is on record (研判会已登记). */
export type MeetingRecorded = {
  readonly __typename?: 'MeetingRecorded';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** The identity number of a member who had none (补录身份证号). */
export type MemberNumberInput = {
  /** The number. */
  readonly idNumber: Scalars['String']['input'];
  /** Global id of the member. */
  readonly memberId: Scalars['ID']['input'];
};

/** A member of a village's team, who answers for sections of it (监测员). */
export type Monitor = Node & {
  readonly __typename?: 'Monitor';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What he has to look after (监测员负荷). */
  readonly load: MonitorLoad;
  /** Name (姓名); for wall screens only the family name. */
  readonly name: Scalars['String']['output'];
  /** Telephone with its middle covered (联系电话), for those who look after households; null for others and where none is known. */
  readonly phoneMasked: Maybe<Scalars['String']['output']>;
  /** What he is in the team (队内职务). */
  readonly role: TeamRole;
  /** The village groups whose households he answers for now (负责网格). */
  readonly sections: ReadonlyArray<Region>;
  /** Since when (任职日期). */
  readonly since: Scalars['Date']['output'];
  /** The team (监测队伍); null for who may see the section and not its village. */
  readonly team: Maybe<Team>;
  /** The day he left (离任日期); null while he is a member. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A page of monitors, village by village. */
export type MonitorConnection = {
  readonly __typename?: 'MonitorConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<MonitorEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Monitors in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A monitor in a list and where it stands. */
export type MonitorEdge = {
  readonly __typename?: 'MonitorEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Monitor;
};

/** What a monitor has to look after on the recorded business day (监测员负荷). */
export type MonitorLoad = {
  readonly __typename?: 'MonitorLoad';
  /** Households in them (农户), in households. Rows: `visitDuties` with `monitorIds`. */
  readonly households: Scalars['Int']['output'];
  /** Of these, not visited for longer than the settings say: 30 days under monitoring, 180 otherwise, unless the district set others (超期未走访), in households. */
  readonly overdue: Scalars['Int']['output'];
  /** Sections (网格), in sections. */
  readonly sections: Scalars['Int']['output'];
  /** Of these, under monitoring now (监测户), in households. */
  readonly underMonitoring: Scalars['Int']['output'];
};

/** It is monitored for something else now (监测信息已调整). */
export type MonitoringAdjusted = {
  readonly __typename?: 'MonitoringAdjusted';
  /** The monitoring object as it now stands. */
  readonly monitoringObject: MonitoringObject;
};

/** What happened to a monitored household (监测动态类别). */
export type MonitoringChangeKind =
  /** What it is monitored for was adjusted (信息调整). */
  | 'ADJUSTED'
  /** A further need joined the spell (风险新增). */
  | 'CHANGED'
  /** Its risk was eliminated (风险消除). */
  | 'ELIMINATED'
  /** It ended otherwise (其他终止). */
  | 'ENDED'
  /** Somebody answers for it now (确定帮扶责任人). */
  | 'HELPER_ASSIGNED'
  /** It came under monitoring (纳入监测). */
  | 'INCLUDED'
  /** A measure reached the family (落实帮扶措施). */
  | 'MEASURE_COMPLETED'
  /** A measure became late (帮扶措施逾期). */
  | 'MEASURE_OVERDUE'
  /** A measure was planned (制定帮扶措施). */
  | 'MEASURE_PLANNED'
  /** Somebody went to see it since its elimination (消除后回访). */
  | 'OBSERVED'
  /** Its risk came back (风险回退). */
  | 'RETURNED'
  /** Naming a helper or planning a measure became late (待办逾期). */
  | 'TASK_OVERDUE';

/** A change to a monitored household (监测动态). */
export type MonitoringChanged = LiveEvent & {
  readonly __typename?: 'MonitoringChanged';
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened. */
  readonly kind: MonitoringChangeKind;
  /** The monitoring object as of delivery; null where the viewer may not see it any more. */
  readonly monitoringObject: Maybe<MonitoringObject>;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where it happened. */
  readonly region: Region;
};

/** What a list of monitoring objects can be counted by. A spell with two causes is counted under both. */
export type MonitoringCountBy =
  /** By category. */
  | 'CATEGORY'
  /** By cause. */
  | 'CAUSE'
  /** By dimension at risk. */
  | 'DIMENSION'
  /** By the regions directly below the one asked for; keys are their codes. */
  | 'REGION'
  /** By state. */
  | 'STATUS';

/** The monitoring has ended (监测已终止). */
export type MonitoringEnded = {
  readonly __typename?: 'MonitoringEnded';
  /** The monitoring object as it now stands. */
  readonly monitoringObject: MonitoringObject;
};

/**
 * The stock under monitoring (监测对象). A person and a household count once, by the spell that is open or else their last: who
 * came back under monitoring no longer counts as eliminated.
 */
export type MonitoringFigures = {
  readonly __typename?: 'MonitoringFigures';
  /** Those under monitoring now by category (按监测类别); adds up to them. */
  readonly byCategory: ReadonlyArray<CategoryFigures>;
  /** Those under monitoring now by cause (按致贫返贫风险); a household counts under each of its causes. */
  readonly byCause: ReadonlyArray<CauseFigures>;
  /** Those under monitoring now by dimension at risk (按两不愁三保障); a household counts under each of its dimensions. */
  readonly byDimension: ReadonlyArray<DimensionFigures>;
  /** Of all people ever monitored, how many left by elimination (风险消除率); counts people: `peopleEliminated` of `peopleEver`. */
  readonly eliminationRate: Ratio;
  /** Households whose spell ended otherwise: deceased, moved away, wrongly included (其他原因退出), in households. Rows: `monitoringObjects(filter: { latest: true, statuses: [ENDED] })`. */
  readonly endedOtherwise: Scalars['Int']['output'];
  /** Households whose risk was eliminated (已消除风险户数), in households. Rows: `monitoringObjects(filter: { latest: true, statuses: [ELIMINATED] })`. */
  readonly householdsEliminated: Scalars['Int']['output'];
  /** Households ever under monitoring (累计监测户数), in households. Rows: `monitoringObjects(filter: { latest: true })`. */
  readonly householdsEver: Scalars['Int']['output'];
  /** Households under monitoring now (现有监测户数), in households. Rows: `monitoringObjects(filter: { statuses: [OPEN] })`. */
  readonly householdsUnderMonitoring: Scalars['Int']['output'];
  /** People who were members when their household's risk was eliminated (已消除风险人口), in people. Rows: `monitoringObjects(filter: { statuses: [ELIMINATED] }) { peopleEliminated }`. */
  readonly peopleEliminated: Scalars['Int']['output'];
  /** People who were ever a member of a household while it was monitored (累计监测人口), in people. Rows: `monitoringObjects { people }`. */
  readonly peopleEver: Scalars['Int']['output'];
  /** People in households under monitoring now (现有监测人口), in people. Rows: `monitoringObjects(filter: { statuses: [OPEN] }) { people }`. */
  readonly peopleUnderMonitoring: Scalars['Int']['output'];
};

/** What a list of monitoring objects is narrowed by; what is left out does not narrow. Days are inclusive. */
export type MonitoringFilter = {
  /** Any of these categories (监测类别). */
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  /** Any of these causes (致贫返贫风险). */
  readonly causes?: InputMaybe<ReadonlyArray<RiskCause>>;
  /** Any of these at risk (风险维度). */
  readonly dimensions?: InputMaybe<ReadonlyArray<Dimension>>;
  /** Eliminated on this day or later. */
  readonly eliminatedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Eliminated on this day or earlier. */
  readonly eliminatedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Ended for any of these reasons (终止原因). */
  readonly endReasons?: InputMaybe<ReadonlyArray<EndReason>>;
  /** Only spells of which a measure has reached the household, or of which none has yet (是否已有措施落实). */
  readonly helped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Included on this day or later. */
  readonly includedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Included on this day or earlier. */
  readonly includedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only each household's spell that counts in figures, the open one or else its last (每户最近一次); false: only those before. */
  readonly latest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only spells with a measure recorded as late (措施逾期). */
  readonly measureOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the spell began (纳入方式). */
  readonly origin?: InputMaybe<MonitoringOrigin>;
  /** Any of these states (监测状态). */
  readonly statuses?: InputMaybe<ReadonlyArray<MonitoringStatus>>;
  /** Only eliminated ones whose household is still looked after (消除后观察中). */
  readonly underObservation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only open spells nobody answers for (无帮扶责任人). */
  readonly withoutHelper?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only open spells no measure was planned for since they came, or came back (无帮扶措施). */
  readonly withoutMeasure?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A household's spell under monitoring, from inclusion to elimination or another end (监测对象). */
export type MonitoringObject = Node & {
  readonly __typename?: 'MonitoringObject';
  /** The case that included it (纳入审批件); null for what was taken over from the national register, and where the viewer may not see it. */
  readonly case: Maybe<Case>;
  /** Why it is monitored (监测类别). */
  readonly category: Category;
  /** What may push it back into poverty, at least one (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** What is at risk (风险维度); may be empty. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Day of elimination (风险消除日期); null while there was none. */
  readonly eliminatedOn: Maybe<Scalars['Date']['output']>;
  /** Eliminations that were proposed of it, the newest first (风险消除审批). */
  readonly eliminations: ReadonlyArray<Case>;
  /** Day of another end (终止日期). */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** Why it ended otherwise (终止原因). */
  readonly endedReason: Maybe<EndReason>;
  /** Whether somebody answers for it now. */
  readonly hasHelper: Scalars['Boolean']['output'];
  /** Whether a measure was planned since it came under monitoring, or came back. */
  readonly hasMeasure: Scalars['Boolean']['output'];
  /** Who answers for the household now (帮扶责任人); null while nobody does. */
  readonly helper: Maybe<Helper>;
  /** Everybody who ever did, the present one first. */
  readonly helpers: ReadonlyArray<Helper>;
  /** What changed it, the newest first (监测变更记录). */
  readonly history: ReadonlyArray<SpellChange>;
  /** The household; null where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Day of inclusion (纳入日期). */
  readonly includedOn: Scalars['Date']['output'];
  /** Its measures, the newest first (帮扶措施). */
  readonly measures: ReadonlyArray<Measure>;
  /** How the household is looked after since its risk was eliminated (消除后观察); null unless that was decided here. */
  readonly observation: Maybe<Observation>;
  /** How it began (纳入方式). */
  readonly origin: MonitoringOrigin;
  /** Everybody who belonged to the household during the spell (监测人口). */
  readonly people: ReadonlyArray<MonitoringPerson>;
  /** The household's village or village group (所在村、组). */
  readonly region: Region;
  /** Where the spell stands (监测状态). */
  readonly status: MonitoringStatus;
  /** Counted up with each change; decisions name the one they were made on. */
  readonly version: Scalars['Int']['output'];
};

/** A page of monitoring objects. */
export type MonitoringObjectConnection = {
  readonly __typename?: 'MonitoringObjectConnection';
  /** The whole list counted by one property. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<MonitoringObjectEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** People the whole list is about (涉及人数): who lived through one of these spells. A person counts by one spell alone, the open one or else his last, and only where that one is in the list. */
  readonly people: Scalars['Int']['output'];
  /** Those of them who were members when the risk of that spell was eliminated (其中已消除风险人数). */
  readonly peopleEliminated: Scalars['Int']['output'];
  /** Monitoring objects in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of monitoring objects. */
export type MonitoringObjectConnectionCountsArgs = {
  by: MonitoringCountBy;
};

/** A monitoring object in a list and where it stands. */
export type MonitoringObjectEdge = {
  readonly __typename?: 'MonitoringObjectEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The monitoring object. */
  readonly node: MonitoringObject;
};

/** Monitoring objects to be exported: filter and order as of `monitoringObjects`. */
export type MonitoringObjectsToExport = {
  /** Narrows the list. */
  readonly filter?: InputMaybe<MonitoringFilter>;
  /** Order of the rows; that of the list without it. */
  readonly orderBy?: InputMaybe<MonitoringOrder>;
};

/** The orders a list of monitoring objects can have. */
export type MonitoringOrder =
  /** The latest inclusions first. */
  | 'NEWEST'
  /** The earliest inclusions first. */
  | 'OLDEST'
  /** By region, village by village. */
  | 'REGION';

/** How a spell began (纳入方式). */
export type MonitoringOrigin =
  /** By a case of this service (本系统审批). */
  | 'CASE'
  /** Taken over from the national register (系统导入). */
  | 'IMPORTED';

/** Somebody who belonged to a household during its spell (监测人口). */
export type MonitoringPerson = {
  readonly __typename?: 'MonitoringPerson';
  /** The person; null where the viewer may not see him any more. */
  readonly member: Maybe<HouseholdMember>;
  /** Whether still in the household on the day of its last elimination: who left before was not eliminated with it. */
  readonly presentAtElimination: Scalars['Boolean']['output'];
};

/** Where a spell under monitoring stands (监测状态). */
export type MonitoringStatus =
  /** The risk was eliminated (风险消除). */
  | 'ELIMINATED'
  /** Ended otherwise (其他终止). */
  | 'ENDED'
  /** Under monitoring (监测中). */
  | 'OPEN';

/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The department states what other policies already gave, and accepts, refuses or sends back (部门受理). Refused: `SAME_PERSON` for who declared it; `NOT_HOLDER`; `CAP_EXCEEDED` beyond the remaining gap or the rules' caps. */
  readonly acceptGrant: AcceptGrantResult;
  /** Changes what a household is monitored for (调整监测信息), with a reason; what it was before stays readable in `history`. What is adjusted away is still asked after when an elimination is proposed. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`. Errors: `NOT_VISIBLE`. */
  readonly adjustMonitoring: AdjustMonitoringResult;
  /** Adopts a new version of the rules, with a date of effect to come (启用规则集). Try it before with `tryRuleSet`. A version of the same region that was open-ended ends the day before. For a region by the district or the administrator, for everywhere by the administrator. Refused with `INVALID_INPUT`, every fault with its field. */
  readonly adoptRuleSet: AdoptRuleSetResult;
  /** Sends what was promised, all of it or a part (拨付). Refused: `QUORUM_MISSING` before the leading group decided; `CAP_EXCEEDED` beyond what is left; `SAME_PERSON` for who voted. */
  readonly allocateGrant: AllocateGrantResult;
  /** Answers an objection (答复公示异议). Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`. Fails with `NOT_VISIBLE`. */
  readonly answerObjection: AnswerObjectionResult;
  /** Answers a report that somebody has looked into, and closes it (舆情答复). Errors: `NOT_VISIBLE` for a report outside the viewer's reach. */
  readonly answerOpinion: AnswerOpinionResult;
  /** Enters what the district arranges for this year or the next, and opens its books if need be (安排预算). Refused: `INVALID_INPUT`; `INVALID_STEP` for a closed year; `DUPLICATE` for a document that was entered before. */
  readonly appropriateFund: AppropriateFundResult;
  /** One ballot of the leading group (领导小组表决). The ballot that decides for a grant promises its money. Refused: `SAME_PERSON` for who declared or accepted it; `DUPLICATE` for a second ballot; `NOT_ELIGIBLE` while the household is not under monitoring; `INSUFFICIENT_FUND`; `CAP_EXCEEDED`. */
  readonly approveGrant: ApproveGrantResult;
  /** Says whether a report is so, and what was found (舆情核实). Errors: `NOT_VISIBLE` for a report or household outside the viewer's reach. */
  readonly assessOpinion: AssessOpinionResult;
  /** Names who answers for a monitored household, in place of the one before (确定帮扶责任人). Errors: `NOT_VISIBLE`. */
  readonly assignHelper: AssignHelperResult;
  /** Hands a section over to a monitor, and gives households to it (划分网格). Who answered before stays on record. Errors: `NOT_VISIBLE` for a section outside the viewer's region, or none at all. */
  readonly assignSection: AssignSectionResult;
  /** Buys an insurance from the year's money (购买防贫保险). Refused: `INVALID_INPUT`, `INSUFFICIENT_FUND`, `DUPLICATE` for a document that was entered before. */
  readonly buyInsurance: BuyInsuranceResult;
  /** Gives a batch up that is not judged yet; sent again, its rows are new (取消批次). Errors: `NOT_VISIBLE`. */
  readonly cancelScreeningBatch: CancelScreeningBatchResult;
  /** Closes a campaign (结束集中排查). Errors: `NOT_VISIBLE` for one of another district. */
  readonly closeCampaign: CloseCampaignResult;
  /** Closes a fund year that is over (年终结账): what is promised and not paid goes into the next year; what is free goes there too or lapses, as the rules say. Refused: `INVALID_STEP` for a year that is not over, or while payments are under way. */
  readonly closeFundYear: CloseFundYearResult;
  /** All rows were sent: the batch is judged in the background (报送完毕). Errors: `NOT_VISIBLE`. */
  readonly closeScreeningBatch: CloseScreeningBatchResult;
  /** Hands in what an application lacked (补齐材料). Once whole it goes to the village, and the clock of a file sent back runs on; at a later step nothing moves. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `NOT_HOLDER`. Fails with `NOT_VISIBLE`. */
  readonly completeApplication: CompleteApplicationResult;
  /** Records that a piece of help reached the family (落实帮扶措施). Errors: `NOT_VISIBLE`. */
  readonly completeMeasure: CompleteMeasureResult;
  /** Payments arrived (到账确认): one or many, all or none. What the same reference confirmed before is counted and left alone; `DUPLICATE` for another reference. */
  readonly confirmPayments: ConfirmPaymentsResult;
  /** Decides the step a case is at (审批). Whatever stands in the way is named at once; the first of it gives the code. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `SAME_PERSON`, `NOT_HOLDER`, `EVIDENCE_MISSING`, `FINDING_MISSING`, `NOTICE_RUNNING`, `OBJECTION_OPEN`, `QUORUM_MISSING`, `NOT_ELIGIBLE`. Fails with `NOT_VISIBLE`. */
  readonly decideCase: DecideCaseResult;
  /** Decides a review (复核), at the district, by a person who had no part in the file: the rejection stands, or the case is decided anew from a step on, with the time of a new one. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `SAME_PERSON`, `NOT_HOLDER`, `DUPLICATE`. Fails with `NOT_VISIBLE`. */
  readonly decideReview: DecideReviewResult;
  /** A township asks for a grant, or completes one that was sent back (乡镇申报). Refused: `NOT_ELIGIBLE` for a household that is neither under monitoring nor in an open case; `DUPLICATE` where a grant is open; `CAP_EXCEEDED`. */
  readonly declareGrant: DeclareGrantResult;
  /** Ends a household's monitoring otherwise than by elimination (终止监测), with a reason and at least one file. What waited for it is closed, measures not delivered are dropped, a proposed elimination is taken back. Inclusion by mistake is stated by an officer of the district other than the one who included. Refused with `INVALID_INPUT`, `EVIDENCE_MISSING`, `NOT_HOLDER`, `SAME_PERSON`, `INVALID_STEP`, `STALE_VERSION`. Errors: `NOT_VISIBLE`. */
  readonly endMonitoring: EndMonitoringResult;
  /** Makes a bank file of the payments that wait for one (导出拨付批次); each payment goes out in one file, once. Refused: `INVALID_STEP` where none waits, or one of those named does not. */
  readonly exportPaymentBatch: ExportPaymentBatchResult;
  /** Sends a warning on to the next leg of its round trip, or past those that the rules let it go past (预警流转). By who holds it. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `NOT_HOLDER`. Errors: `NOT_VISIBLE`. */
  readonly forwardWarning: ForwardWarningResult;
  /** The leading group looks whether the money helped (资金检查). Refused: `EVIDENCE_MISSING` without a photograph; `INVALID_STEP` before any money arrived. */
  readonly inspectGrant: InspectGrantResult;
  /** Says where a report is that nobody has looked into yet (舆情定位). Errors: `NOT_VISIBLE` for a report or household outside the viewer's reach. */
  readonly locateOpinion: LocateOpinionResult;
  /** Makes an application of a warning whose first check by the village found that the family needs it (转入申请): a case is opened with its source, medium and causes, or its need joined to the open one, and the warning waits with it. By who holds it. Refused with `INVALID_INPUT`, `INVALID_STEP` (also for a household that is monitored already), `STALE_VERSION`, `NOT_HOLDER`. Errors: `NOT_VISIBLE`. */
  readonly openApplication: OpenApplicationResult;
  /** Opens the yearly campaign of the viewer's district (启动集中排查). */
  readonly openCampaign: OpenCampaignResult;
  /** A department opens a batch, and then sends its rows to the batch's address (开始报送). */
  readonly openScreeningBatch: OpenScreeningBatchResult;
  /** Plans a piece of help for a monitored household (制定帮扶措施). Errors: `NOT_VISIBLE`. */
  readonly planMeasure: PlanMeasureResult;
  /** Proposes that a household's risk counts as eliminated (申请风险消除). It opens a case of kind `ELIMINATION`, which goes the way of every other; nobody is eliminated to reach a number. What the records answer is asked at once: a household without labour, too short a time under monitoring, no help that arrived, a warning nobody has settled. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `DUPLICATE`, `NOT_ELIGIBLE`. Fails with `NOT_VISIBLE`. */
  readonly proposeElimination: ProposeEliminationResult;
  /** Puts up the announcement of what the district has decided (发布公告), once a case, for at least the days of the rules. Its text is made by the service. Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`, `DUPLICATE`. Fails with `NOT_VISIBLE`. */
  readonly publishAnnouncement: PublishAnnouncementResult;
  /** Puts up the public notice (发布公示), for at least the days of the rules. Its text is made by the service. Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`, `DUPLICATE`, `NOT_ELIGIBLE`. Fails with `NOT_VISIBLE`. */
  readonly publishNotice: PublishNoticeResult;
  /** Says that a household, or a place, needs looking at (上报预警). The village is given a deadline to verify it; a repeat about the same household is merged into its unsettled warning. What was settled as unfounded within the days of the rules is not raised again unless it is graver, or the family itself declares it. Errors: `NOT_VISIBLE` for a household outside the viewer's region. */
  readonly raiseWarning: RaiseWarningResult;
  /** Sends a payment that came back once more, to another account if need be (重新拨付). Refused: `INVALID_STEP` for one that did not fail, or was sent again before. */
  readonly reallocateGrant: ReallocateGrantResult;
  /** Records a comparison of data with departments (登记数据比对), after the authorisation and before the vote. A hit that is not explained blocks the vote, and never refuses the family. Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`, `EVIDENCE_MISSING`. Fails with `NOT_VISIBLE`. */
  readonly recordComparison: RecordComparisonResult;
  /** Records what an insurer paid to a household (登记理赔), outside the appropriation. Refused: `NOT_ELIGIBLE` for a household that is not insured, or that nobody knows; `CAP_EXCEEDED` beyond the loss less the deductible, or the policy's cap; `DUPLICATE` for a reference recorded before. */
  readonly recordInsuranceClaim: RecordInsuranceClaimResult;
  /** Puts a judgment meeting on record (登记研判会): who attended, which warnings were judged, and what came out for each. A village that held none in a month has the task `HOLD_JUDGMENT_MEETING` until it did. Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly recordMeeting: RecordMeetingResult;
  /** Records an objection to the notice (登记公示异议), while the notice hangs; while one is open the village cannot approve. Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`. Fails with `NOT_VISIBLE`. */
  readonly recordObjection: RecordObjectionResult;
  /** A payment did not arrive (退汇): its money is promised as before, and waits to be sent again. */
  readonly recordPaymentFailure: RecordPaymentFailureResult;
  /** Records a visit to a household (登记入户核查), for a case or without one. The first one confirms a household that was only declared. Refused with `INVALID_INPUT`, `INVALID_STEP`. Fails with `NOT_VISIBLE`. */
  readonly recordVisit: RecordVisitResult;
  /** Records visits, each for itself (上报走访). Sent again, in this batch or another, a visit is recorded once. */
  readonly recordVisits: RecordVisitsResult;
  /** Records the village's deliberation with its vote (登记评议表决). Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`, `EVIDENCE_MISSING`, `QUORUM_MISSING`. Fails with `NOT_VISIBLE`. */
  readonly recordVote: RecordVoteResult;
  /** Lets a batch raise its warnings that was held because it would raise many times what the last one of its kind did (批次放行). By the district, and by somebody else than who sent it. Refused with `INVALID_STEP`, `STALE_VERSION`, `SAME_PERSON`. Errors: `NOT_VISIBLE`. */
  readonly releaseScreeningBatch: ReleaseScreeningBatchResult;
  /** Takes in what media, a petition, the hotline or the net told of (登记舆情). What was told before is joined to that; what is new waits for an answer, in working days by kind. */
  readonly reportOpinion: ReportOpinionResult;
  /** Lets somebody take out a case's dossier with identity numbers, telephones and the bank account in clear, for a stated purpose; recorded as a reveal (明示调取电子档案). Errors: `NOT_VISIBLE`. */
  readonly requestDossier: RequestDossierResult;
  /** Announces a file, and gets an id and an address for it (申请上传). Errors: `NOT_VISIBLE` for an owner outside the viewer's region. */
  readonly requestEvidenceUpload: RequestEvidenceUploadResult;
  /**
   * Writes a list into a file, in the background and as the viewer (申请导出): the file holds what the viewer would read in the
   * list, row by row and masked alike, and only the viewer can fetch it. Bulk data leaves the service here, so that it is for
   * those who keep ledgers and those who check them: lists of families for townships and the district, grants and the books for
   * the district and the fund's officer, all for the auditor; each export is logged. Errors: `NOT_VISIBLE` for a region outside
   * the viewer's, `FORBIDDEN` for another post's list.
   */
  readonly requestExport: RequestExportResult;
  /** Asks for a review of a rejection (申请复核): once a case, within the days of the rules, by the family or by who acts for it. Refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER`, `DUPLICATE`. Fails with `NOT_VISIBLE`. */
  readonly requestReview: RequestReviewResult;
  /** Says which candidate a row is about, or that it is about none of them (匹配处理). Errors: `NOT_VISIBLE`. */
  readonly resolveMatch: ResolveMatchResult;
  /** Takes back a batch that was wrong, with a reason (批次撤回): warnings that are open and rest on it alone are settled as `RETRACTED`; those that others report, too, stand without it; those in a case stay and are marked; its records count no more. By its department or the district. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `NOT_HOLDER`. Errors: `NOT_VISIBLE`. */
  readonly retractScreeningBatch: RetractScreeningBatchResult;
  /** Gives back to the books what was promised and not paid, and what the family gave back (退回). Refused: `INVALID_STEP` while a payment is under way. */
  readonly returnGrant: ReturnGrantResult;
  /** Takes a household whose eliminated risk came back under monitoring again (风险回退): its spell is reopened, with a reason and at least one file, and a helper and measures are asked for anew. A risk it was not monitored for is a new need: declare it (`submitDeclaration`). Refused with `INVALID_INPUT`, `EVIDENCE_MISSING`, `INVALID_STEP`, `STALE_VERSION`, `NOT_ELIGIBLE`. Errors: `NOT_VISIBLE`. */
  readonly returnToMonitoring: ReturnToMonitoringResult;
  /** Sends a warning back to the leg before, with a reason, once in its life (预警退回). By who holds it. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `NOT_HOLDER`. Errors: `NOT_VISIBLE`. */
  readonly returnWarning: ReturnWarningResult;
  /** Shows sealed data of a household for a stated purpose and records it (查阅敏感信息). Errors: `NOT_VISIBLE`. */
  readonly revealPersonalData: RevealPersonalDataResult;
  /** Takes back an entry that was a mistake by one the other way round (冲正). Appropriations, premiums and claims only: what belongs to a grant is mended with the grant. Refused: `INVALID_STEP`; `DUPLICATE` for one taken back before; `INSUFFICIENT_FUND` where the money is promised already. */
  readonly reverseEntry: ReverseEntryResult;
  /**
   * Ends all sessions of a person or of an application in the administrator's district (撤销会话): every token of that subject
   * or client that was issued by now is void for ever, on every way and on every replica. Open sockets close with 4403, event
   * streams end without `complete`, and whoever comes with such a token hears `UNAUTHENTICATED` (a socket closes with 4401).
   * Tokens issued from the next second on are good, unless they were only renewed: one that says when its person signed in
   * (`auth_time`) counts from then. Take the account or the application away at the issuer first. Ending
   * one's own sessions is allowed; over a socket the answer may then be lost. Refused with `INVALID_INPUT`. Errors:
   * `NOT_VISIBLE` for an administrator of less than a district.
   */
  readonly revokeSessions: RevokeSessionsResult;
  /** Forms a village's team, or lets members join, change and leave (登记监测队伍). Who left stays on record. Errors: `NOT_VISIBLE` for a team outside the viewer's region. */
  readonly saveTeam: SaveTeamResult;
  /** Says what came of a warning, wherever it is on its trip (预警办结). By who holds it. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `NOT_HOLDER`, `EVIDENCE_MISSING`. Errors: `NOT_VISIBLE`. */
  readonly settleWarning: SettleWarningResult;
  /** Signs one finding of the four-personnel check (签署核查意见). The fourth favourable one moves the file on by itself; once all are in, an adverse one sends it back to the township. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `SAME_PERSON`, `NOT_HOLDER`, `DUPLICATE`. Fails with `NOT_VISIBLE`. */
  readonly signFinding: SignFindingResult;
  /** Declares a need (申报). It opens a warning and a case together; a household that is monitored or has an open case gets its need joined to that, never a refusal. Refused with `INVALID_INPUT`, all faults at once. */
  readonly submitDeclaration: SubmitDeclarationResult;
  /** Takes an application back (撤回申请), with a reason; its warning settles with it. Refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION`, `NOT_HOLDER`. Fails with `NOT_VISIBLE`. */
  readonly withdrawCase: WithdrawCaseResult;
  /** Takes a file back, by who announced it or an officer above (撤回材料). It counts no more where a step asks for one. Errors: `NOT_VISIBLE`. */
  readonly withdrawEvidence: WithdrawEvidenceResult;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAcceptGrantArgs = {
  input: AcceptGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAdjustMonitoringArgs = {
  input: AdjustMonitoringInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAdoptRuleSetArgs = {
  input: AdoptRuleSetInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAllocateGrantArgs = {
  input: AllocateGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAnswerOpinionArgs = {
  input: AnswerOpinionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAppropriateFundArgs = {
  input: AppropriateFundInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationApproveGrantArgs = {
  input: ApproveGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAssessOpinionArgs = {
  input: AssessOpinionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAssignHelperArgs = {
  input: AssignHelperInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationAssignSectionArgs = {
  input: AssignSectionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationBuyInsuranceArgs = {
  input: BuyInsuranceInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationCancelScreeningBatchArgs = {
  input: CancelScreeningBatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationCloseCampaignArgs = {
  input: CloseCampaignInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationCloseFundYearArgs = {
  input: CloseFundYearInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationCloseScreeningBatchArgs = {
  input: CloseScreeningBatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationCompleteApplicationArgs = {
  input: CompleteApplicationInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationCompleteMeasureArgs = {
  input: CompleteMeasureInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationConfirmPaymentsArgs = {
  input: ConfirmPaymentsInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationDecideReviewArgs = {
  input: DecideReviewInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationDeclareGrantArgs = {
  input: DeclareGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationEndMonitoringArgs = {
  input: EndMonitoringInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationExportPaymentBatchArgs = {
  input: ExportPaymentBatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationForwardWarningArgs = {
  input: ForwardWarningInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationInspectGrantArgs = {
  input: InspectGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationLocateOpinionArgs = {
  input: LocateOpinionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationOpenApplicationArgs = {
  input: OpenApplicationInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationOpenScreeningBatchArgs = {
  input: OpenScreeningBatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationPlanMeasureArgs = {
  input: PlanMeasureInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationProposeEliminationArgs = {
  input: ProposeEliminationInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationPublishAnnouncementArgs = {
  input: PublishAnnouncementInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationPublishNoticeArgs = {
  input: PublishNoticeInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRaiseWarningArgs = {
  input: RaiseWarningInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReallocateGrantArgs = {
  input: ReallocateGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordComparisonArgs = {
  input: RecordComparisonInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordInsuranceClaimArgs = {
  input: RecordInsuranceClaimInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordPaymentFailureArgs = {
  input: RecordPaymentFailureInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordVisitsArgs = {
  input: RecordVisitsInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRecordVoteArgs = {
  input: RecordVoteInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReleaseScreeningBatchArgs = {
  input: ReleaseScreeningBatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReportOpinionArgs = {
  input: ReportOpinionInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRequestDossierArgs = {
  input: RequestDossierInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRequestEvidenceUploadArgs = {
  input: RequestEvidenceUploadInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRequestExportArgs = {
  input: RequestExportInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRequestReviewArgs = {
  input: RequestReviewInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationResolveMatchArgs = {
  input: ResolveMatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRetractScreeningBatchArgs = {
  input: RetractScreeningBatchInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReturnGrantArgs = {
  input: ReturnGrantInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReturnToMonitoringArgs = {
  input: ReturnToMonitoringInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReturnWarningArgs = {
  input: ReturnWarningInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRevealPersonalDataArgs = {
  input: RevealPersonalDataInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationReverseEntryArgs = {
  input: ReverseEntryInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationRevokeSessionsArgs = {
  input: RevokeSessionsInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationSaveTeamArgs = {
  input: SaveTeamInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationSettleWarningArgs = {
  input: SettleWarningInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationSignFindingArgs = {
  input: SignFindingInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationSubmitDeclarationArgs = {
  input: SubmitDeclarationInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};


/** Changes. Each takes one `input` with a `requestId`: sent again with the same content it has one effect and answers the same. */
export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};

/** Anything with a global id (全局标识). */
export type Node = {
  /** Global id, opaque; grants nothing: access is judged whenever it is used. */
  readonly id: Scalars['ID']['output'];
};

/** The notice hangs (已公示). */
export type NoticePublished = {
  readonly __typename?: 'NoticePublished';
  /** The case, with the notice and its text. */
  readonly case: Case;
};

/** The objection is answered (已答复). */
export type ObjectionAnswered = {
  readonly __typename?: 'ObjectionAnswered';
  /** The case. */
  readonly case: Case;
  /** The objection. */
  readonly objection: CaseObjection;
};

/** The objection is recorded (已登记异议). */
export type ObjectionRecorded = {
  readonly __typename?: 'ObjectionRecorded';
  /** The case. */
  readonly case: Case;
  /** The objection. */
  readonly objection: CaseObjection;
};

/** How a household is looked after once its risk was eliminated (消除后观察). It ends with a visit, never by the calendar alone. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** The day of the visit that ended it (观察结束日期); null while it goes on. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which a visit ends it (观察期至). */
  readonly until: Scalars['Date']['output'];
  /** The last visit since the elimination (最近回访日期); null before the first. */
  readonly visitedOn: Maybe<Scalars['Date']['output']>;
};

/** What an application asks beyond what is known (转入申请). */
export type OpenApplicationInput = {
  /** What the family says it lacks (资金缺口), yuan. */
  readonly amountInNeed?: InputMaybe<Scalars['Yuan']['input']>;
  /** Whether the family has signed its commitment and the authorisation to compare data (承诺授权书). */
  readonly commitmentSigned: Scalars['Boolean']['input'];
  /** Global ids of files, 50 at most (佐证材料); those of the warning stay its own, others come to belong to the case. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What the first check of the village found, 1 to 2000 characters (核查情况); kept sealed. */
  readonly findings: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the warning this is made on. */
  readonly version: Scalars['Int']['input'];
  /** Global id of the warning. */
  readonly warningId: Scalars['ID']['input'];
};

/** Opened, or refused. */
export type OpenApplicationResult = ApplicationOpened | Refusal;

/** A campaign begins (启动集中排查). */
export type OpenCampaignInput = {
  /** Last day whose visits count (结束日期), at most 366 days in all. */
  readonly endsOn: Scalars['Date']['input'];
  /** What it is called, at most 60 characters (名称). */
  readonly name: Scalars['String']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** First day whose visits count (开始日期); those recorded since then count too. */
  readonly startsOn: Scalars['Date']['input'];
};

/** Opened, or refused with `INVALID_INPUT`, `INVALID_STEP` while another is open, or `REQUEST_KEY_REUSED`. */
export type OpenCampaignResult = CampaignOpened | Refusal;

/** A department begins to send records (开始报送). */
export type OpenScreeningBatchInput = {
  /** Do everything but raise nothing (试运行). */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Key of the kind of record (记录种类). */
  readonly kind: Scalars['String']['input'];
  /** The region that the records are of (区划). */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Key of the request: sent again with the same content it is one batch. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Opened, or refused with `INVALID_INPUT` (`screening.kind` for a kind that does not exist, `screening.otherDepartment` for another department's, `screening.department` for who acts for none of the nine) or `REQUEST_KEY_REUSED`. */
export type OpenScreeningBatchResult = Refusal | ScreeningBatchOpened;

/** The report is answered and closed (舆情已答复). */
export type OpinionAnswered = {
  readonly __typename?: 'OpinionAnswered';
  /** The report. */
  readonly report: OpinionReport;
};

/** Somebody looked (舆情已核实). */
export type OpinionAssessed = {
  readonly __typename?: 'OpinionAssessed';
  /** Whether the household of a founded report had an unsettled warning before, which now says this too (是否并入已有预警). */
  readonly joined: Scalars['Boolean']['output'];
  /** The report. */
  readonly report: OpinionReport;
};

/** What can happen to a report (舆情变动). */
export type OpinionChange =
  /** Answered (答复). */
  | 'ANSWERED'
  /** Somebody looked into it (核实). */
  | 'ASSESSED'
  /** Told of once more (重复舆情). */
  | 'JOINED'
  /** Somebody found out where it is (定位). */
  | 'LOCATED'
  /** The deadline of its answer passed (逾期). */
  | 'OVERDUE'
  /** Told of for the first time (新舆情). */
  | 'REPORTED';

/** Something happened to a report (舆情变动). */
export type OpinionChanged = LiveEvent & {
  readonly __typename?: 'OpinionChanged';
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened. */
  readonly kind: OpinionChange;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where. */
  readonly region: Region;
  /** The report as of delivery; null where the viewer may not see it, or not any more. */
  readonly report: Maybe<OpinionReport>;
};

/** What a list of reports can be counted by. */
export type OpinionCountBy =
  /** By whether found to be so: `true`, `false`, and `NONE` while nobody has looked. */
  | 'FOUNDED'
  /** By kind. */
  | 'KIND'
  /** By whether located: `true` and `false`. */
  | 'LOCATED'
  /** By whether past due: `true` and `false`. */
  | 'OVERDUE'
  /** By the regions directly below the one asked for; keys are their codes. */
  | 'REGION'
  /** By status. */
  | 'STATUS';

/**
 * Reports of public opinion that wait for an answer (舆情). Who they are about is a private fact, so `opinionReports` says who sees
 * which of them: townships and villages only those that nobody has looked into yet; departments, group leaders and monitors none.
 */
export type OpinionFigures = {
  readonly __typename?: 'OpinionFigures';
  /** Not answered yet, in reports. Rows: `opinionReports(filter: { statuses: [REPORTED, ASSESSED] })`. */
  readonly open: Scalars['Int']['output'];
  /** Those of them past their deadline (逾期), in reports. Rows: `opinionReports(filter: { statuses: [REPORTED, ASSESSED], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
  /** Those of them that nobody has looked into yet (待核实), in reports. Rows: `opinionReports(filter: { statuses: [REPORTED] })`. */
  readonly unassessed: Scalars['Int']['output'];
};

/** What a list of reports is narrowed by; what is left out does not narrow. */
export type OpinionFilter = {
  /** Due then or later. */
  readonly dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due then or earlier. */
  readonly dueUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Was found to be so, or not so (是否属实). */
  readonly founded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Came in by one of these first (舆情来源). */
  readonly kinds?: InputMaybe<ReadonlyArray<OpinionKind>>;
  /** Is located, or waits to be (是否已定位). */
  readonly located?: InputMaybe<Scalars['Boolean']['input']>;
  /** The answer is or was past due, or not (逾期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Said then or later. */
  readonly reportedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Said before then. */
  readonly reportedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<OpinionStatus>>;
  /** Words that somebody used, 2 to 50 characters without blanks and punctuation (全文检索); among the newest 500 that may hold them. Error: `FORBIDDEN` for who may not read what was said, `BAD_REQUEST` for another length. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** By whom the district was told (舆情来源). */
export type OpinionKind =
  /** The government hotline (热线). */
  | 'HOTLINE'
  /** Newspapers, radio, television and their sites (媒体). */
  | 'MEDIA'
  /** Public opinion on the net (网络舆情). */
  | 'ONLINE'
  /** A petition, by letter or visit (信访). */
  | 'PETITION';

/** It is known now where that is (舆情已定位). */
export type OpinionLocated = {
  readonly __typename?: 'OpinionLocated';
  /** The report. */
  readonly report: OpinionReport;
};

/** Somebody told of a matter: the first, or a repeat (舆情记录). */
export type OpinionMention = {
  readonly __typename?: 'OpinionMention';
  /** Address of the source on the net (来源网址); kept sealed. Null without one, and for leaders and auditors. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** By whom the district was told (舆情来源). */
  readonly kind: OpinionKind;
  /** Its number in the report, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The place as it was named (地点); kept sealed. Null without one, and for leaders and auditors. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** Number of the petition or call (编号); kept sealed. Null without one, and for leaders and auditors. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** The post that took it in (登记岗位). */
  readonly role: Role;
  /** When it was taken in here. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** What was said (舆情内容); kept sealed. Leaders and auditors read only words that fit any family, the rest is covered. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** The orders a list of reports can have. */
export type OpinionOrder =
  /** Whose answer is due first; only those that are not answered. */
  | 'DUE'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** One matter that media, a petition, the hotline or the net told of, however many told of it (舆情). */
export type OpinionReport = Node & {
  readonly __typename?: 'OpinionReport';
  /** What the desk answered (答复内容); null before. Leaders and auditors read only words that fit any family. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it was answered; null before. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The post that answered (答复岗位); null before. */
  readonly answeredRole: Maybe<Role>;
  /** When somebody looked; null before. */
  readonly assessedAt: Maybe<Scalars['DateTime']['output']>;
  /** The post that looked (核实岗位); null before. */
  readonly assessedRole: Maybe<Role>;
  /** When the answer is due, in working days by kind (答复时限); stays once it is answered. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What was found (核实情况); null while nobody has looked. Leaders and auditors read only words that fit any family. */
  readonly findings: Maybe<Scalars['String']['output']>;
  /** Whether it was found to be so (是否属实); null while nobody has looked. */
  readonly founded: Maybe<Scalars['Boolean']['output']>;
  /** The post that has to answer it (责任岗位); null once it is answered. */
  readonly holder: Maybe<Holder>;
  /** Whom it concerns (农户); null where only the place is known, and for those who see no more than that there is a report. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** By whom the district was told first (舆情来源); it sets the deadline. */
  readonly kind: OpinionKind;
  /** Whether its place is known (是否已定位). */
  readonly located: Scalars['Boolean']['output'];
  /** Everyone who told of it, the first one first (舆情记录). */
  readonly mentions: ReadonlyArray<OpinionMention>;
  /** Whether the answer is, or was, past due (逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** Where it is (所在区划); while it is not located, the region of whoever took it in. */
  readonly region: Region;
  /** When it was first said. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Where it stands (状态). */
  readonly status: OpinionStatus;
  /** When it was first taken in here. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Counted up with each change; a decision names the one it was made on. */
  readonly version: Scalars['Int']['output'];
  /** The warning that a founded report raised or joined (风险预警); null without one, and where the viewer may not see it. */
  readonly warning: Maybe<Warning>;
};

/** A page of reports. */
export type OpinionReportConnection = {
  readonly __typename?: 'OpinionReportConnection';
  /** The whole list counted by one property. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<OpinionReportEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Reports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of reports. */
export type OpinionReportConnectionCountsArgs = {
  by: OpinionCountBy;
};

/** A report in a list and where it stands. */
export type OpinionReportEdge = {
  readonly __typename?: 'OpinionReportEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: OpinionReport;
};

/** What was told is taken in (舆情已登记). */
export type OpinionReported = {
  readonly __typename?: 'OpinionReported';
  /** Whether somebody had told of it before: the same source in the district, or much the same words there, within 90 days (是否并入已有舆情). */
  readonly joined: Scalars['Boolean']['output'];
  /** The report; null where it joined one that the viewer may not see. */
  readonly report: Maybe<OpinionReport>;
};

/** Where a report stands (舆情状态). */
export type OpinionStatus =
  /** Answered, and so closed (已答复). */
  | 'ANSWERED'
  /** Somebody looked; the answer is still to come (已核实). */
  | 'ASSESSED'
  /** Nobody has looked into it yet (待核实). */
  | 'REPORTED';

/** Another policy that may help a family that is not monitored (其他政策). */
export type OtherPolicy =
  /** Subsidies for disabled persons (残疾人补贴). */
  | 'DISABILITY_SUBSIDY'
  /** Relief after disasters (受灾人员救助). */
  | 'DISASTER_RELIEF'
  /** Safe drinking water (饮水安全保障). */
  | 'DRINKING_WATER'
  /** Aid for schooling (教育资助). */
  | 'EDUCATION_AID'
  /** Support in finding work (就业帮扶). */
  | 'EMPLOYMENT_SUPPORT'
  /** Repair of unsafe houses (危房改造). */
  | 'HOUSING_REPAIR'
  /** Low-income allowance (最低生活保障). */
  | 'LOW_INCOME_ALLOWANCE'
  /** Medical aid (医疗救助). */
  | 'MEDICAL_AID'
  /** Temporary relief, open to everybody in hardship (临时救助). */
  | 'TEMPORARY_RELIEF';

/** Where a page begins and ends (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the page's last row, to be given as `after`; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first row; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Where money is to be sent (收款账户); kept sealed. */
export type PayeeInput = {
  /** Number of the bank account, 8 to 30 digits; blanks and hyphens between them are left out. */
  readonly account: Scalars['String']['input'];
  /** Name it is kept under, letters only, 1 to 60. */
  readonly holder: Scalars['String']['input'];
};

/** A bank file: payments that are sent to the bank together (拨付批次). */
export type PaymentBatch = Node & {
  readonly __typename?: 'PaymentBatch';
  /** Bytes of the file. */
  readonly byteLength: Scalars['Int']['output'];
  /** When it was made. */
  readonly exportedAt: Scalars['DateTime']['output'];
  /** Subject of the token of who made it. */
  readonly exportedBy: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Counted from 1 in its district (批次号). */
  readonly number: Scalars['Int']['output'];
  /** How many payments are in it. */
  readonly payments: Scalars['Int']['output'];
  /** SHA-256 of the file, 64 hexadecimal digits; in the log for good. */
  readonly sha256: Scalars['String']['output'];
  /** What they come to, yuan. */
  readonly total: Scalars['Yuan']['output'];
  /** Path of the file, CSV in UTF-8; for officers of the fund, each time in the log. */
  readonly url: Scalars['String']['output'];
};

/** The bank file is made. */
export type PaymentBatchExported = {
  readonly __typename?: 'PaymentBatchExported';
  /** The file. */
  readonly batch: PaymentBatch;
};

/** Why a payment did not arrive (退汇原因). */
export type PaymentFailure =
  /** The account is closed (账户已销户). */
  | 'ACCOUNT_CLOSED'
  /** There is no such account (账号不存在). */
  | 'ACCOUNT_UNKNOWN'
  /** The bank refused it (银行拒付). */
  | 'BANK_REFUSED'
  /** The account is somebody else's (户名不符). */
  | 'NAME_DIFFERS'
  /** Anything else (其他). */
  | 'OTHER';

/** The payment failed, and its money is promised as before. */
export type PaymentFailureRecorded = {
  readonly __typename?: 'PaymentFailureRecorded';
  /** As it stands now. */
  readonly grant: Grant;
  /** The payment that failed. */
  readonly payment: GrantPayment;
};

/** Where a payment stands (拨付状态). */
export type PaymentStatus =
  /** Waits for a bank file (待导出). */
  | 'ALLOCATED'
  /** With the family (已到账). */
  | 'CONFIRMED'
  /** Sent to the bank (已送银行). */
  | 'EXPORTED'
  /** Came back; the money is promised as before (退汇). */
  | 'FAILED'
  /** The family gave it back (已退回). */
  | 'RETURNED';

/** These arrived. */
export type PaymentsConfirmed = {
  readonly __typename?: 'PaymentsConfirmed';
  /** How many the same reference had confirmed before. */
  readonly before: Scalars['Int']['output'];
  /** Those that this request confirmed. */
  readonly confirmed: ReadonlyArray<GrantPayment>;
};

/** Sealed data, shown to the one who asked; the reveal is recorded (敏感信息). */
export type PersonalDataRevealed = {
  readonly __typename?: 'PersonalDataRevealed';
  /** The household. */
  readonly household: Household;
  /** One entry for each field asked for. */
  readonly values: ReadonlyArray<RevealedValue>;
};

/** Data that is sealed, and shown only to those who say what for (敏感信息). */
export type PersonalField =
  /** Bank account of the household (银行账号). */
  | 'BANK_ACCOUNT'
  /** Detail of health (健康状况). */
  | 'HEALTH'
  /** National identity number (身份证号). */
  | 'ID_NUMBER'
  /** Why there is no identity number yet (无证原因). */
  | 'NO_ID_REASON'
  /** Telephone number (联系电话). */
  | 'PHONE';

/** A piece of help to be given. */
export type PlanMeasureInput = {
  /** What it is worth to the household, in yuan, above zero (金额). */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** What is to be done, at most 500 characters (措施内容); kept sealed. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The day it is to have reached the family by, from today to five years ahead (应落实日期). */
  readonly dueOn: Scalars['Date']['input'];
  /** Kind of help (措施类别). */
  readonly kind: MeasureKind;
  /** Global id of the monitoring object. */
  readonly monitoringObjectId: Scalars['ID']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the monitoring object the decision was made on. */
  readonly version: Scalars['Int']['input'];
};

/** Planned, or refused with `INVALID_INPUT`, `INVALID_STEP`, `STALE_VERSION` or `REQUEST_KEY_REUSED`. */
export type PlanMeasureResult = MeasurePlanned | Refusal;

/** Why a household's risk counts as eliminated (风险消除申请). */
export type ProposeEliminationInput = {
  /** Whether the family knows of it and has signed that its data may be compared (知情及授权书). Unsigned, the case waits at the application. */
  readonly commitmentSigned: Scalars['Boolean']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What has become of the family, 1 to 2,000 characters (申请理由); kept sealed. */
  readonly grounds: Scalars['String']['input'];
  /** Global id of the monitoring object. */
  readonly monitoringObjectId: Scalars['ID']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** How the risk vanished by itself, 1 to 500 characters; left out where help removed it (风险自然消除原因). Kept sealed. */
  readonly vanishedNaturally?: InputMaybe<Scalars['String']['input']>;
  /** Version of the monitoring object the proposal is made on. */
  readonly version: Scalars['Int']['input'];
};

/** Proposed, or refused. */
export type ProposeEliminationResult = EliminationProposed | Refusal;

/** A need as a public notice may name it (公示困难类别). */
export type PublicNeed =
  /** Damage by natural disaster (自然灾害). */
  | 'DISASTER'
  /** Income has dropped (收入骤减). */
  | 'INCOME'
  /** Large unavoidable expenses (刚性支出较大). */
  | 'LARGE_EXPENSES'
  /** Difficulty in making a living (生活困难). */
  | 'LIVELIHOOD'
  /** Expenses of schooling (就学支出). */
  | 'SCHOOLING';

/** How a case stands, in words for the family (办理进度). */
export type PublicStatus = {
  readonly __typename?: 'PublicStatus';
  /** When the present step is due; null while the clock stands still, and when closed. */
  readonly dueBy: Maybe<Scalars['DateTime']['output']>;
  /** What to tell the family, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The step it is at, or was closed at. */
  readonly step: CaseStep;
};

/** How long the announcement hangs (公告). */
export type PublishAnnouncementInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Calendar days from now, 60 at most; as many as the rules ask for without it, never fewer. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Published, or refused. */
export type PublishAnnouncementResult = AnnouncementPublished | Refusal;

/** How long the notice hangs (公示). */
export type PublishNoticeInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Calendar days from now, 60 at most; as many as the rules ask for without it, never fewer. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Published, or refused. */
export type PublishNoticeResult = NoticePublished | Refusal;

/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type Query = {
  readonly __typename?: 'Query';
  /** What happened in a region, oldest first (操作日志). */
  readonly activity: ActivityConnection;
  /** Which category a household would fall in by the rules in force, and why (研判试算): it changes nothing. With `changes`, as if these were so. A fault among them is answered as `Refusal` with `INVALID_INPUT`, all at once. Fails with `NOT_VISIBLE`. */
  readonly assess: AssessResult;
  /** The calendar of working days (工作日历), oldest year first: the days that differ from a plain week. A year that is not listed has plain weeks until it is entered. */
  readonly calendarYears: ReadonlyArray<CalendarYear>;
  /** Campaigns of the district around a region (集中排查列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly campaigns: CampaignConnection;
  /** One approval file (审批档案); null when absent or not visible. A partner app sees those it handed in. */
  readonly case: Maybe<Case>;
  /** Visits in a region that were made to check what a case says (入户核查列表); those of the grid are in `visits`. Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly caseVisits: CaseVisitConnection;
  /** The approval files of a region (审批档案列表). Fails with `NOT_VISIBLE` for a region outside the viewer's. A partner app sees those it handed in. */
  readonly cases: CaseConnection;
  /** All figures of a region at one moment (监测大屏). Exact: they contain every change that was acknowledged before the question was asked. Errors: `NOT_VISIBLE` for a region outside the viewer's or none at all. */
  readonly dashboard: Dashboard;
  /** One of the viewer's exports (导出), for auditors and administrators any of their region; null when absent or not visible. */
  readonly export: Maybe<Export>;
  /** The columns that a list offers (可选列). */
  readonly exportColumns: ReadonlyArray<ExportColumn>;
  /** The templates of a list, the plain one first (导出模板). */
  readonly exportTemplates: ReadonlyArray<ExportTemplate>;
  /** The viewer's exports, the newest first (导出记录); for auditors and administrators all of their region, with who asked and what for. */
  readonly exports: ExportConnection;
  /** The special fund of the viewer's district in a year (防返贫专项资金); null for a year that was never opened. */
  readonly fund: Maybe<Fund>;
  /** Grants of a region (防返贫专项资金救助). Fails with `NOT_VISIBLE` for a region outside the viewer's. */
  readonly grants: GrantConnection;
  /** One household (农户); null when absent or outside the viewer's region. */
  readonly household: Maybe<Household>;
  /** Households of a region (农户列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly households: HouseholdConnection;
  /** What insurers paid to households (保险理赔), the newest first; an insurer sees what it reported itself. */
  readonly insuranceClaims: ReadonlyArray<InsuranceClaim>;
  /** The government poverty-prevention insurances of the viewer's district (政府防贫保险), the oldest first. */
  readonly insurancePolicies: ReadonlyArray<InsurancePolicy>;
  /** The entries of the books (账目), of the viewer's district; wall screens read no document, reason or person in them. Fails with `NOT_VISIBLE` for a region outside the viewer's. */
  readonly ledgerEntries: LedgerEntryConnection;
  /** Measures for the monitored households of a region (帮扶措施列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly measures: MeasureConnection;
  /** Judgment meetings in a region (研判会列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly meetings: MeetingConnection;
  /** One monitoring object (监测对象); null when absent or outside the viewer's region. */
  readonly monitoringObject: Maybe<MonitoringObject>;
  /** Monitoring objects of a region (监测对象列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly monitoringObjects: MonitoringObjectConnection;
  /** Monitors of a region (监测员列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly monitors: MonitorConnection;
  /** Any object by its global id; null when absent or not visible. */
  readonly node: Maybe<Node>;
  /** Objects by their global ids, in the order asked; null for each that is absent or not visible. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Reports of a region (舆情列表). Townships and villages see those nobody has looked into yet; leaders and auditors see all, with what was said covered; wall screens, the leading group, the fund's officers and administrators see that there are some, where and since when, but neither whom they are about nor a word of them. Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly opinionReports: OpinionReportConnection;
  /** Bank files (拨付批次), the newest first. */
  readonly paymentBatches: ReadonlyArray<PaymentBatch>;
  /** The kinds of record that departments send (记录种类). */
  readonly recordKinds: ReadonlyArray<RecordKind>;
  /** One region by its code (行政区划); null when there is none. */
  readonly region: Maybe<Region>;
  /** All regions of a level within a region, by code (辖区内各级区划). Errors: `BAD_REQUEST` for village groups of more than a township. */
  readonly regions: ReadonlyArray<Region>;
  /** Who was shown sealed data of a household, and why (敏感信息查阅记录). Errors: `NOT_VISIBLE`. */
  readonly revealsOf: RevealConnection;
  /** Every version of the rules (规则集), of the widest region first, the oldest version first. A case keeps the version it began under. */
  readonly ruleSets: ReadonlyArray<RuleSet>;
  /** What departments sent, the newest first (筛查批次列表); a department sees its own. Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly screeningBatches: ScreeningBatchConnection;
  /** What rules found in departments' records, and how each ended, the newest first (筛查结果反馈): to officers of a department what came of its own records, with nothing private beyond what it sent; to townships, the district and auditors all of their region. Errors: `NOT_VISIBLE`, `BAD_REQUEST`. */
  readonly screeningFindings: ScreeningFindingConnection;
  /** Rows whose person somebody has to name (待匹配记录); a department sees its own, a township those of its villages. Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly screeningMatches: ScreeningMatchConnection;
  /** How often each rule was right: founded warnings of settled ones (筛查规则准确率). Of the records that the viewer is told of. Errors: `NOT_VISIBLE`. */
  readonly screeningPrecision: ReadonlyArray<ScreeningPrecision>;
  /** People by name, or by digits of their identity number (查询); give one of the two. Searches by digits are logged and limited. Errors: `BAD_REQUEST`, `NOT_VISIBLE`, `RATE_LIMITED`. */
  readonly search: SearchResult;
  /** Sections of a region, those that nobody answers for among them (网格列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly sections: SectionConnection;
  /** Monitoring teams of a region (监测队伍列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly teams: TeamConnection;
  /** How a figure of a region went over the days (趋势), exact as of a position. Days are those of China. Errors: `NOT_VISIBLE` as for `dashboard`; `BAD_REQUEST` for a last day before the first, or more points than the viewer's limit `trendPoints`. */
  readonly trend: Trend;
  /** Tries screening rules over the records of the past (规则试算): how many households they would have brought into warnings, by village, with a sample. Changes nothing. Errors: `NOT_VISIBLE`, `TIMEOUT`. */
  readonly tryRuleSet: TryRuleSetResult;
  /** Recomputes a year's books from their entries and compares everything (账目核对); null for a year that was never opened. */
  readonly verifyBooks: Maybe<BooksVerification>;
  /** Whether a file is a dossier of this case that the service gave out (核验电子档案). Errors: `NOT_VISIBLE`; `BAD_REQUEST` for what is no SHA-256 digest. */
  readonly verifyDossier: DossierVerification;
  /** Recomputes the chain of a district's log from its bytes (日志校验). */
  readonly verifyLog: LogVerification;
  /** Who is asking, as the token proves it (当前用户). */
  readonly viewer: Viewer;
  /** Households of a region as they are to be visited (走访任务列表), visit gaps with `overdue`. Errors: `NOT_VISIBLE` for a region outside the viewer's, or a campaign that is none. */
  readonly visitDuties: VisitDutyConnection;
  /** Visits in a region (走访列表); those that belong to a case are in `caseVisits`. What was noted is read only by the posts that look after households. Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly visits: VisitConnection;
  /** Warnings of a region (风险预警列表). Errors: `NOT_VISIBLE` for a region outside the viewer's. */
  readonly warnings: WarningConnection;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryActivityArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryAssessArgs = {
  changes?: InputMaybe<AssessChanges>;
  householdId: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryCaseVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CaseVisitOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CaseOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryDashboardArgs = {
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryExportColumnsArgs = {
  list: ExportList;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryExportTemplatesArgs = {
  list: ExportList;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryFundArgs = {
  year: Scalars['Int']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: GrantOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HouseholdOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryInsuranceClaimsArgs = {
  first?: Scalars['Int']['input'];
  policyId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryInsurancePoliciesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryLedgerEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LedgerOrder;
  regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeasureOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryMonitoringObjectArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryMonitoringObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MonitoringOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryOpinionReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpinionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OpinionOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryPaymentBatchesArgs = {
  first?: Scalars['Int']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryRecordKindsArgs = {
  department?: InputMaybe<Department>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryRegionsArgs = {
  level: RegionLevel;
  within: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryRevealsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  householdId: Scalars['ID']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryScreeningBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScreeningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryScreeningFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScreeningFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryScreeningMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
  status?: MatchStatus;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryScreeningPrecisionArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  regionCode: Scalars['RegionCode']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QuerySearchArgs = {
  idDigits?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['RegionCode']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QuerySectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryTrendArgs = {
  figure: TrendFigure;
  from: Scalars['Date']['input'];
  grain: TrendGrain;
  regionCode: Scalars['RegionCode']['input'];
  to: Scalars['Date']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryTryRuleSetArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  regionCode: Scalars['RegionCode']['input'];
  screening: ScreeningRulesInput;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryVerifyBooksArgs = {
  year: Scalars['Int']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryVerifyDossierArgs = {
  caseId: Scalars['ID']['input'];
  sha256: Scalars['String']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryVerifyLogArgs = {
  districtCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryVisitDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VisitDutyOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VisitOrder;
  regionCode: Scalars['RegionCode']['input'];
};


/** Questions. Absent rows and rows outside the viewer's region answer alike. */
export type QueryWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: WarningOrder;
  regionCode: Scalars['RegionCode']['input'];
};

/** What somebody saw (上报预警). */
export type RaiseWarningInput = {
  /** What may push the family back, at least one (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** In the reporter's own words, at most 2000 characters (情况说明); kept sealed. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Dimensions at risk, as far as they can be seen (两不愁三保障及饮水安全). */
  readonly dimensions?: InputMaybe<ReadonlyArray<Dimension>>;
  /** Global id of the household it concerns; this or `regionCode`. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** How that came in (渠道). */
  readonly medium: Medium;
  /** The place, while nobody knows whom it concerns (所在区划); this or `householdId`. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Key of the request: sent again with the same content it is one report. */
  readonly requestId: Scalars['UUID']['input'];
  /** How urgent it is (预警等级); without it one level for any warning, one more for illness, disaster or accident, and one for each dimension at risk, two at most. */
  readonly severity?: InputMaybe<Severity>;
  /** Who saw it (监测方式). */
  readonly source: Source;
};

/** Taken in, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type RaiseWarningResult = Refusal | WarningRaised;

/** A rate that names what it counts (比率). */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** Out of how many (分母), in `unit`. */
  readonly denominator: Scalars['Int']['output'];
  /** How many of them (分子), in `unit`. */
  readonly numerator: Scalars['Int']['output'];
  /** What is counted: `people`, `households`, `cases`, `warnings` or `teams` (单位). */
  readonly unit: Scalars['String']['output'];
  /** Numerator by denominator, 0 to 1; null while there is nothing to divide by. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** Which payment is sent again. */
export type ReallocateGrantInput = {
  /** Global id of the grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Where to; as before without it. */
  readonly payee?: InputMaybe<PayeeInput>;
  /** Global id of the payment that failed. */
  readonly paymentId: Scalars['ID']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** What came of sending again. */
export type ReallocateGrantResult = GrantReallocated | Refusal;

/** A code that a column knows (代码). */
export type RecordCode = {
  readonly __typename?: 'RecordCode';
  /** As it stands in the row. */
  readonly code: Scalars['String']['output'];
  /** What it means, in the language of the request. */
  readonly title: Scalars['String']['output'];
};

/** A column that a department has to fill (列). */
export type RecordColumn = {
  readonly __typename?: 'RecordColumn';
  /** The codes it knows; empty unless its type is CODE. */
  readonly codes: ReadonlyArray<RecordCode>;
  /** Smallest amount, in yuan (最小金额); null where there is no bound. */
  readonly least: Maybe<Scalars['Yuan']['output']>;
  /** Characters of a text at most (最大长度). */
  readonly longest: Scalars['Int']['output'];
  /** Largest amount, in yuan (最大金额); null where there is no bound. */
  readonly most: Maybe<Scalars['Yuan']['output']>;
  /** Its name in the header of a CSV file or as a field of a JSON object. */
  readonly name: Scalars['String']['output'];
  /** What to know of it, in the language of the request (说明). */
  readonly note: Scalars['String']['output'];
  /** Whether no row may leave it empty (必填). */
  readonly required: Scalars['Boolean']['output'];
  /** What it is called, in the language of the request (列名). */
  readonly title: Scalars['String']['output'];
  /** What it holds (列类型). */
  readonly type: RecordColumnType;
};

/** What a column of a record holds (列类型). */
export type RecordColumnType =
  /** One of the codes that the column names (代码). */
  | 'CODE'
  /** A day, as 2026-03-09 (日期). */
  | 'DATE'
  /** A citizen's identity number, 18 characters with its check character (公民身份号码). */
  | 'ID_NUMBER'
  /** Text up to a length (文本). */
  | 'TEXT'
  /** Code of a village or village group within the region of the batch, 12 or 14 digits (行政村代码). */
  | 'VILLAGE'
  /** An amount in yuan with at most two places, as 1234.50 (金额). */
  | 'YUAN';

/** What departments' records say (数据比对). A newer comparison stands for the older ones. */
export type RecordComparisonInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Keys of the departments whose records were compared, 1 to 20. */
  readonly departments: ReadonlyArray<Scalars['String']['input']>;
  /** What was found, 50 at most; empty for nothing. */
  readonly hits?: ReadonlyArray<ComparisonHitInput>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Recorded, or refused. */
export type RecordComparisonResult = ComparisonRecorded | Refusal;

/** What an insurer paid. */
export type RecordInsuranceClaimInput = {
  /** What was paid, above zero, yuan. */
  readonly amount: Scalars['Yuan']['input'];
  /** Global id of the household; or else */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** the national ID number of one of its members, with which insurers know it; kept nowhere. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day of the incident. */
  readonly incidentOn: Scalars['Date']['input'];
  /** What the household lost, above zero, yuan. */
  readonly loss: Scalars['Yuan']['input'];
  /** Global id of the policy. */
  readonly policyId: Scalars['ID']['input'];
  /** The insurer's reference, 1 to 100 characters. */
  readonly reference: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of recording a claim. */
export type RecordInsuranceClaimResult = InsuranceClaimRecorded | Refusal;

/** A kind of record that a department sends (记录种类). The kinds are our reading of what such departments have. */
export type RecordKind = {
  readonly __typename?: 'RecordKind';
  /** Its columns, in their order (列). */
  readonly columns: ReadonlyArray<RecordColumn>;
  /** Whose it is (行业部门). */
  readonly department: Department;
  /** Stable name, to be given to `openScreeningBatch`. */
  readonly key: Scalars['String']['output'];
  /** What it is, in the language of the request (说明). */
  readonly note: Scalars['String']['output'];
  /** A file with invented rows, as CSV with its header (样例). */
  readonly sample: Scalars['String']['output'];
  /** What it is called, in the language of the request (名称). */
  readonly title: Scalars['String']['output'];
};

/** A judgment meeting, as its minutes have it (研判会登记). */
export type RecordMeetingInput = {
  /** The day (召开日期), not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** What came out, at most 100 (研判结果). */
  readonly judgments: ReadonlyArray<JudgmentInput>;
  /** The minutes, at most 4,000 characters (会议记录); kept sealed. */
  readonly minutes?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of monitors who attended, at most 100 (参会监测员). */
  readonly monitorIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Posts of the place that attended (参会岗位); with the monitors at least two people. */
  readonly posts: ReadonlyArray<Role>;
  /** The village or township that held it (召开单位). */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Recorded, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type RecordMeetingResult = MeetingRecorded | Refusal;

/** An objection to a notice (公示异议). */
export type RecordObjectionInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** What is objected, 1 to 2,000 characters. */
  readonly objection: Scalars['String']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Recorded, or refused. */
export type RecordObjectionResult = ObjectionRecorded | Refusal;

/** Which payment did not arrive. */
export type RecordPaymentFailureInput = {
  /** Why. */
  readonly failure: PaymentFailure;
  /** Global id of the payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of recording a failure. */
export type RecordPaymentFailureResult = PaymentFailureRecorded | Refusal;

/** What was seen on a visit (入户核查). */
export type RecordVisitInput = {
  /** Global id of the case; this or `householdId`. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Which dimensions were found at risk, each once; empty: all six were looked at and are secure; left out: not looked at (存在问题的保障方面). */
  readonly dimensionsAtRisk?: InputMaybe<ReadonlyArray<Dimension>>;
  /** What was found out for an elimination; only on a visit for a case of that kind (风险消除核查). */
  readonly elimination?: InputMaybe<EliminationFindingsInput>;
  /** Global ids of the photographs, 50 at most; the rules may ask for one before the village approves (照片). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What the household could not avoid to spend in the last twelve months and nobody refunds, yuan, up to a hundred million (刚性支出). */
  readonly expenses?: InputMaybe<Scalars['Yuan']['input']>;
  /** Global id of the household, for a visit no case asked for. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Net income a head in the last twelve months as found, yuan, up to a hundred million (人均纯收入). */
  readonly incomePerHead?: InputMaybe<Scalars['Yuan']['input']>;
  /** What was seen, 2,000 characters at most. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Day of the visit; today without it, never ahead. */
  readonly visitedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Recorded, or refused. */
export type RecordVisitResult = Refusal | VisitRecorded;

/** Visits to be recorded (批量上报走访). */
export type RecordVisitsInput = {
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The visits, 1 to 100 of them unless the district set another limit (`visitsPerCall` among the viewer's limits). */
  readonly visits: ReadonlyArray<VisitInput>;
};

/** Recorded, as far as that could be done; or refused with `INVALID_INPUT` or `NOT_HOLDER` where no visit could be recorded, or the batch itself is faulty, or with `REQUEST_KEY_REUSED`. */
export type RecordVisitsResult = Refusal | VisitsRecorded;

/** How the village voted (评议表决). Who neither was for nor against abstained. */
export type RecordVoteInput = {
  /** Votes against. */
  readonly against: Scalars['Int']['input'];
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Day of the meeting; today without it, never ahead. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Votes in favour. */
  readonly inFavour: Scalars['Int']['input'];
  /** Persons who belong to the panel. */
  readonly panelSize: Scalars['Int']['input'];
  /** Persons of it who were present. */
  readonly present: Scalars['Int']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Recorded, or refused. */
export type RecordVoteResult = Refusal | VoteRecorded;

/** A refusal (不予办理): it changed nothing, and names all faults at once. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** Stable code. */
  readonly code: RefusalCode;
  /** What to tell the person, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Every fault found, in the order of the input. */
  readonly violations: ReadonlyArray<Violation>;
};

/** Why a mutation was refused: names that programs branch on (拒绝原因). */
export type RefusalCode =
  /** The amount is above the cap. */
  | 'CAP_EXCEEDED'
  /** It has been entered before. */
  | 'DUPLICATE'
  /** Required material or a required record is missing. */
  | 'EVIDENCE_MISSING'
  /** Findings of the four-personnel check are missing. */
  | 'FINDING_MISSING'
  /** The special fund has too little left. */
  | 'INSUFFICIENT_FUND'
  /** Entries are faulty; `violations` names every one. */
  | 'INVALID_INPUT'
  /** The file is not at the step this belongs to. */
  | 'INVALID_STEP'
  /** The public notice has not run its days. */
  | 'NOTICE_RUNNING'
  /** The conditions are not met. */
  | 'NOT_ELIGIBLE'
  /** The task is in somebody else's hands. */
  | 'NOT_HOLDER'
  /** An objection has not been answered. */
  | 'OBJECTION_OPEN'
  /** Too few were present for the vote to count. */
  | 'QUORUM_MISSING'
  /** The request id was used for other content. */
  | 'REQUEST_KEY_REUSED'
  /** The same person submitted the file or decided another step of it. */
  | 'SAME_PERSON'
  /** The decision was made on an older version of the file. */
  | 'STALE_VERSION';

/** A node of the administrative tree (行政区划). Names of regions are public. */
export type Region = {
  readonly __typename?: 'Region';
  /** The regions directly below it, by code (下级区划); empty at the foot of the tree. */
  readonly children: ReadonlyArray<Region>;
  /** Its code, which is also its path (区划代码). */
  readonly code: Scalars['RegionCode']['output'];
  /** What everybody who reads of it must know, such as that all its data is invented (数据说明); null for real data. */
  readonly dataNotice: Maybe<Scalars['String']['output']>;
  /** Its level (层级). */
  readonly level: RegionLevel;
  /** Its name, without those of the regions around it (名称). */
  readonly name: Scalars['String']['output'];
  /** The region directly around it (上级区划); null for a district. */
  readonly parent: Maybe<Region>;
};

/** The figures of one child region, as in `Dashboard`. */
export type RegionFigures = {
  readonly __typename?: 'RegionFigures';
  /** Identification cases (识别审批). */
  readonly cases: CaseFigures;
  /** The special fund (防返贫专项资金). */
  readonly fund: FundFigures;
  /** The grid and its visits (网格). */
  readonly grid: GridFigures;
  /** What is lacking for those under monitoring (帮扶落实). */
  readonly measures: MeasureFigures;
  /** The stock under monitoring (监测对象). */
  readonly monitoring: MonitoringFigures;
  /** Reports of public opinion (舆情). */
  readonly opinion: OpinionFigures;
  /** The child region. */
  readonly region: Region;
  /** Open warnings (风险预警). */
  readonly warnings: WarningFigures;
};

/** The levels of the administrative tree (行政层级). */
export type RegionLevel =
  /** District or county (区县), 6 digits. */
  | 'DISTRICT'
  /** Township, town or subdistrict (乡镇、街道), 9 digits. */
  | 'TOWNSHIP'
  /** Village (行政村), 12 digits. */
  | 'VILLAGE'
  /** Village group, the section of a grid (村民小组), 14 digits. */
  | 'VILLAGE_GROUP';

/** Why a case was rejected (不予纳入). */
export type Rejection = {
  readonly __typename?: 'Rejection';
  /** As figures count it. */
  readonly ground: RejectionGround;
  /** The nearest other policy, where there is one; null for those who do not handle cases. */
  readonly nearestPolicy: Maybe<Scalars['String']['output']>;
  /** In plain words for the family; null for those who do not handle cases. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Cases rejected for one reason. */
export type RejectionFigures = {
  readonly __typename?: 'RejectionFigures';
  /** In cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], rejectionGrounds: [$reason] })`. */
  readonly count: Scalars['Int']['output'];
  /** The reason (不予纳入原因). */
  readonly reason: RejectionGround;
};

/** Why a case was rejected, as figures count it (不予纳入类别). */
export type RejectionGround =
  /** Below the standard of hardship (不符合标准). */
  | 'BELOW_STANDARD'
  /** Another policy covers the need (其他政策已覆盖). */
  | 'COVERED_BY_OTHER_POLICY'
  /** Income above the line without a shock (收入高于监测线). */
  | 'INCOME_ABOVE_LINE'
  /** Does not live here (非本地常住). */
  | 'NOT_RESIDENT'
  /** No risk was found (未发现风险). */
  | 'NO_RISK_FOUND'
  /** An objection was upheld (异议成立). */
  | 'OBJECTION_UPHELD'
  /** Any other (其他). */
  | 'OTHER'
  /** What the household is monitored for is still there; of eliminations only (风险尚未消除). */
  | 'RISK_REMAINS';

/** Why a household is not included (不予纳入). */
export type RejectionInput = {
  /** As figures count it. */
  readonly ground?: RejectionGround;
  /** The nearest other policy, 200 characters at most, where there is one. */
  readonly nearestPolicy?: InputMaybe<Scalars['String']['input']>;
  /** In plain words for the family, 1 to 500 characters: it reads them. */
  readonly reason: Scalars['String']['input'];
};

/** How a member is related to the head of the household (与户主关系). */
export type Relation =
  /** Son or daughter (子女). */
  | 'CHILD'
  /** Son-in-law or daughter-in-law (儿媳、女婿). */
  | 'CHILD_IN_LAW'
  /** Grandchild (孙子女、外孙子女). */
  | 'GRANDCHILD'
  /** Grandparent (祖父母、外祖父母). */
  | 'GRANDPARENT'
  /** Head of the household (户主). */
  | 'HEAD'
  /** Any other (其他). */
  | 'OTHER'
  /** Father or mother (父母). */
  | 'PARENT'
  /** Father or mother of the spouse (岳父母、公婆). */
  | 'PARENT_IN_LAW'
  /** Brother or sister (兄弟姐妹). */
  | 'SIBLING'
  /** Wife or husband (配偶). */
  | 'SPOUSE';

/** Which batch is let go (批次放行). */
export type ReleaseScreeningBatchInput = {
  /** Global id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the batch this is made on. */
  readonly version: Scalars['Int']['input'];
};

/** Let go, or refused. */
export type ReleaseScreeningBatchResult = Refusal | ScreeningBatchReleased;

/** Other policies that may have given to a household already (其他政策). */
export type ReliefPolicy =
  /** Basic medical insurance (基本医疗保险). */
  | 'BASIC_MEDICAL_INSURANCE'
  /** Disability subsidy (残疾人补贴). */
  | 'DISABILITY_SUBSIDY'
  /** Disaster relief (受灾救助). */
  | 'DISASTER_RELIEF'
  /** Education aid (教育资助). */
  | 'EDUCATION_AID'
  /** Housing subsidy (住房补助). */
  | 'HOUSING_SUBSIDY'
  /** A claim on the government poverty-prevention insurance (防贫保险赔付). */
  | 'INSURANCE_CLAIM'
  /** Low-income allowance (低保). */
  | 'LOW_INCOME_ALLOWANCE'
  /** Medical aid (医疗救助). */
  | 'MEDICAL_AID'
  /** Anything else (其他). */
  | 'OTHER'
  /** Insurance for serious illness (大病保险). */
  | 'SERIOUS_ILLNESS_INSURANCE'
  /** Donations (社会捐助). */
  | 'SOCIAL_DONATION'
  /** Temporary relief (临时救助). */
  | 'TEMPORARY_RELIEF';

/** What somebody told of (舆情登记). Without a place, or with one that is not known, it is taken in at the viewer's own region and waits to be located. */
export type ReportOpinionInput = {
  /** Address of the source on the net, `http` or `https`, at most 2,000 characters (来源网址). */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the household it concerns (农户); goes before `regionCode`. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** By whom the district was told (舆情来源). */
  readonly kind: OpinionKind;
  /** The place as it was named, at most 100 characters (地点), such as `柏林镇曹家湾村`; looked up in the viewer's region. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Number of the petition or call, at most 60 characters (编号). */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The region by hand (所在区划); goes before `place`. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** When it was said; now without it. Not in the future. */
  readonly reportedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the request: sent again with the same content it is one mention. */
  readonly requestId: Scalars['UUID']['input'];
  /** What was said, 1 to 2,000 characters (舆情内容); kept sealed. */
  readonly text: Scalars['String']['input'];
};

/** Taken in, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type ReportOpinionResult = OpinionReported | Refusal;

/** What somebody asks for who needs a dossier with sealed data in clear. */
export type RequestDossierInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** What for, 1 to 200 characters (查阅事由); kept beside the household, and printed on the dossier. */
  readonly purpose: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it is one request. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Granted, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type RequestDossierResult = DossierRequested | Refusal;

/** A file is about to come (申请上传). */
export type RequestEvidenceUploadInput = {
  /** Exactly as many bytes will come; a photograph 20 MB, a paper 50 MB at most. */
  readonly byteLength: Scalars['Int']['input'];
  /** When it was taken; not in the future (拍摄时间). */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its name for people, 200 characters at most, without `/` and `\`; kept sealed (文件名). */
  readonly fileName: Scalars['String']['input'];
  /** What it proves (材料类别). */
  readonly kind: EvidenceKind;
  /** Where it was taken (拍摄位置). */
  readonly location?: InputMaybe<LocationInput>;
  /** Global id of what it belongs to: a case, a household, a monitoring object or a warning; this or `regionCode` (所属对象). */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** The village, for what is not filed yet, such as the papers of a declaration; this or `owner` (所在村). */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Key of the request: sent again with the same content it is one announcement. */
  readonly requestId: Scalars['UUID']['input'];
  /** SHA-256 of these bytes, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** Announced, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type RequestEvidenceUploadResult = EvidenceUploadRequested | Refusal;

/** A list wanted as a file (申请导出): exactly one of `households`, `monitoringObjects`, `warnings` and `cases`. */
export type RequestExportInput = {
  /** Cases (审批档案); `{}` for all of the region. */
  readonly cases?: InputMaybe<CasesToExport>;
  /** Keys of the columns wanted, in their order, each once (列); this or `template`. */
  readonly columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Form of the file (文件格式). */
  readonly format: ExportFormat;
  /** Grants from the special fund (专项资金救助); `{}` for all of the region. */
  readonly grants?: InputMaybe<GrantsToExport>;
  /** Households (农户); `{}` for all of the region. */
  readonly households?: InputMaybe<HouseholdsToExport>;
  /** Entries of the special fund's books (专项资金账目); `{}` for all that concern the region. */
  readonly ledgerEntries?: InputMaybe<LedgerEntriesToExport>;
  /** Monitoring objects (监测对象); `{}` for all of the region. */
  readonly monitoringObjects?: InputMaybe<MonitoringObjectsToExport>;
  /** What for, 2 to 200 characters (导出事由); kept sealed, shown to auditors. */
  readonly purpose: Scalars['String']['input'];
  /** The region; everything below it is included (区划). */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Key of the request: sent again with the same content it is one export. */
  readonly requestId: Scalars['UUID']['input'];
  /** Key of a template of the list (模板); this or `columns`, the plain one without either. */
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** Warnings (风险预警); `{}` for all of the region. */
  readonly warnings?: InputMaybe<WarningsToExport>;
};

/** Taken in, or refused with `INVALID_INPUT`, `CAP_EXCEEDED` (too many exports of the viewer are waiting) or `REQUEST_KEY_REUSED`. */
export type RequestExportResult = ExportRequested | Refusal;

/** Why a family asks for a review (申请复核). */
export type RequestReviewInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Asked for, or refused. */
export type RequestReviewResult = Refusal | ReviewRequested;

/** Somebody says who a row is about (匹配处理). */
export type ResolveMatchInput = {
  /** Global id of the row. */
  readonly matchId: Scalars['ID']['input'];
  /** Global id of one of the candidates; none of them is meant without it. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The version that was looked at. */
  readonly version: Scalars['Int']['input'];
};

/** Resolved, or refused with `INVALID_STEP` (resolved before, or its batch counts no more), `STALE_VERSION`, `INVALID_INPUT` (not a candidate, or one who left) or `REQUEST_KEY_REUSED`. */
export type ResolveMatchResult = MatchResolved | Refusal;

/** Which batch is taken back (批次撤回). */
export type RetractScreeningBatchInput = {
  /** Global id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters (撤回原因); kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect, and goes on where taking back was interrupted. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the batch this is made on. */
  readonly version: Scalars['Int']['input'];
};

/** Taken back, or refused. */
export type RetractScreeningBatchResult = Refusal | ScreeningBatchRetracted;

/** Why a grant goes back to the books. */
export type ReturnGrantInput = {
  /** Payments that came back whole, at most 50; empty where nothing had arrived. */
  readonly givenBack?: ReadonlyArray<GivenBackInput>;
  /** Global id of the grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Why. */
  readonly ground: ReturnGround;
  /** In words, 1 to 500 characters; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** What came of a return. */
export type ReturnGrantResult = GrantReturned | Refusal;

/** Why a grant goes back to the books (退回原因). */
export type ReturnGround =
  /** Nobody is left to receive it (受助人去世). */
  | 'DECEASED'
  /** The family does not want it (自愿放弃). */
  | 'GIVEN_UP'
  /** It is not needed any more (不再需要). */
  | 'NO_LONGER_NEEDED'
  /** Anything else (其他). */
  | 'OTHER'
  /** It should not have been paid (误付). */
  | 'PAID_WRONGLY';

/** Which of its risks came back to a household. */
export type ReturnToMonitoringInput = {
  /** Those of its causes that came back, at least one (返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** What is at risk now (风险维度); may be empty. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Global ids of files, 1 to 50 (佐证材料). */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Global id of the monitoring object; its household's last one. */
  readonly monitoringObjectId: Scalars['ID']['input'];
  /** What was seen, 1 to 500 characters (情况说明); kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the monitoring object the decision was made on. */
  readonly version: Scalars['Int']['input'];
};

/** Reopened, or refused. */
export type ReturnToMonitoringResult = Refusal | ReturnedToMonitoring;

/** Which warning is sent back, and why (预警退回). */
export type ReturnWarningInput = {
  /** Why, 1 to 500 characters (退回原因); kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the warning this is made on. */
  readonly version: Scalars['Int']['input'];
  /** Global id of the warning. */
  readonly warningId: Scalars['ID']['input'];
};

/** Sent back, or refused. */
export type ReturnWarningResult = Refusal | WarningReturned;

/** The household is under monitoring again (已回退监测). */
export type ReturnedToMonitoring = {
  readonly __typename?: 'ReturnedToMonitoring';
  /** The monitoring object as it now stands. */
  readonly monitoringObject: MonitoringObject;
};

/** That somebody was shown sealed data of a household, and why (敏感信息查阅记录). Never what was shown. */
export type Reveal = {
  readonly __typename?: 'Reveal';
  /** Which data. */
  readonly fields: ReadonlyArray<PersonalField>;
  /** The person it was about; null for data of the household. */
  readonly member: Maybe<HouseholdMember>;
  /** What for, in the words of the one who asked (查阅事由). */
  readonly purpose: Scalars['String']['output'];
  /** When. */
  readonly revealedAt: Scalars['DateTime']['output'];
  /** Who was shown it, as the token names them. */
  readonly subject: Scalars['String']['output'];
};

/** A page of reveals, the newest first. */
export type RevealConnection = {
  readonly __typename?: 'RevealConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<RevealEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Reveals in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reveal in a list and where it stands. */
export type RevealEdge = {
  readonly __typename?: 'RevealEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The reveal. */
  readonly node: Reveal;
};

/** What somebody asks to be shown, and why. */
export type RevealPersonalDataInput = {
  /** Which data. */
  readonly fields: ReadonlyArray<PersonalField>;
  /** Global id of the household. */
  readonly householdId: Scalars['ID']['input'];
  /** Global id of the member; needed for everything but the bank account. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** What for, 1 to 200 characters (查阅事由); kept beside the household. */
  readonly purpose: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it is one reveal. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Shown, or refused with `INVALID_INPUT` or `REQUEST_KEY_REUSED`. */
export type RevealPersonalDataResult = PersonalDataRevealed | Refusal;

/** One piece of sealed data (敏感信息项). */
export type RevealedValue = {
  readonly __typename?: 'RevealedValue';
  /** Which. */
  readonly field: PersonalField;
  /** In clear; null where nothing is recorded. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Which entry was a mistake. */
export type ReverseEntryInput = {
  /** Global id of the entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Why it is taken back (冲正原因), 1 to 500 characters; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of taking an entry back. */
export type ReverseEntryResult = EntryReversed | Refusal;

/** The review is decided (已复核). */
export type ReviewDecided = {
  readonly __typename?: 'ReviewDecided';
  /** The case. */
  readonly case: Case;
};

/** What came of a review (复核结果). */
export type ReviewOutcome =
  /** The case is decided anew from a step on (重新办理). */
  | 'REOPENED'
  /** The rejection stands (维持). */
  | 'UPHELD';

/** The review is asked for (已申请复核). */
export type ReviewRequested = {
  readonly __typename?: 'ReviewRequested';
  /** The case, with the review and when it is due. */
  readonly case: Case;
};

/** Whose sessions are ended (撤销会话): either `subject` or `client`. */
export type RevokeSessionsInput = {
  /** An application, as the token's `azp` or `client_id` names it (应用标识): 1 to 255 printable ASCII characters. */
  readonly client?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 200 characters (撤销原因); kept sealed beside the revocation. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** A person, as the token's `sub` names him (人员标识): 1 to 255 printable ASCII characters. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** Ended, or why not. */
export type RevokeSessionsResult = Refusal | SessionsRevoked;

/** What may push a family back into poverty (致贫返贫风险). */
export type RiskCause =
  /** Accident (因意外事故). */
  | 'ACCIDENT'
  /** Disability (因残). */
  | 'DISABILITY'
  /** Failed business (因产业经营失败). */
  | 'FAILED_BUSINESS'
  /** Illness (因病). */
  | 'ILLNESS'
  /** Nobody able to work (缺劳动力). */
  | 'LACK_OF_LABOUR'
  /** Natural disaster (因灾). */
  | 'NATURAL_DISASTER'
  /** Any other (其他). */
  | 'OTHER'
  /** Cost of schooling (因学). */
  | 'SCHOOLING'
  /** Unstable work (因务工就业不稳). */
  | 'UNSTABLE_WORK';

/** The posts and parties of the monitoring network (岗位). */
export type Role =
  /** Administrator of the service (管理员). */
  | 'ADMINISTRATOR'
  /** Auditor; reads only (审计). */
  | 'AUDITOR'
  /** Officer of a functional department (行业部门). */
  | 'DEPARTMENT_OFFICER'
  /** Officer of the district's rural revitalization bureau (区乡村振兴局). */
  | 'DISTRICT_OFFICER'
  /** Officer of the special fund (专项资金专员). */
  | 'FUND_OFFICER'
  /** Leader of a village group (村民小组长). */
  | 'GROUP_LEADER'
  /** Insurer of the poverty-prevention insurance (承保机构). */
  | 'INSURER'
  /** District leader; reads only (区领导). */
  | 'LEADER'
  /** Head of the special fund's leading group (领导小组组长). */
  | 'LEADING_GROUP_HEAD'
  /** Member of the special fund's leading group (领导小组成员). */
  | 'LEADING_GROUP_MEMBER'
  /** Monitor of a grid section (监测员). */
  | 'MONITOR'
  /** Officer of the public-opinion desk (舆情专员). */
  | 'OPINION_OFFICER'
  /** Partner application, such as the WeChat mini program (合作应用). */
  | 'PARTNER_APP'
  /** Resident work team in the village (驻村工作队). */
  | 'RESIDENT_TEAM'
  /** A wall screen; reads only, names always masked (大屏). */
  | 'SCREEN'
  /** Township cadre (乡镇干部). */
  | 'TOWNSHIP_CADRE'
  /** Officer of the township's revitalization station (乡镇振兴站). */
  | 'TOWNSHIP_OFFICER'
  /** Village cadre (村干部). */
  | 'VILLAGE_CADRE'
  /** Secretary of the village party branch (村党支部书记). */
  | 'VILLAGE_SECRETARY';

/** What is wrong with a row (行错误). What stood there is not repeated. */
export type RowFault = {
  readonly __typename?: 'RowFault';
  /** What is wrong, for programs (错误代码). */
  readonly code: RowFaultCode;
  /** Name of the column (列); null for what concerns the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the language of the request (说明). */
  readonly message: Scalars['String']['output'];
  /** Number of the row in the batch, from 1; 0 for the header (行号). */
  readonly row: Scalars['Int']['output'];
};

/** What can be wrong with a row (错误代码). */
export type RowFaultCode =
  /** Not an amount (金额格式应为 1234.50). */
  | 'AMOUNT_SHAPE'
  /** Other cells than the header has (单元格数与表头不符). */
  | 'CELLS'
  /** A code that the column does not know (不在代码表中). */
  | 'CODE_UNKNOWN'
  /** A required column is not there (缺少这一列). */
  | 'COLUMN_MISSING'
  /** A column stands there twice (这一列出现了两次). */
  | 'COLUMN_TWICE'
  /** A column that the kind does not have (没有这一列). */
  | 'COLUMN_UNKNOWN'
  /** A character that is none, such as a tabulator (含有控制字符). */
  | 'CONTROL_CHARACTER'
  /** Not a day (日期格式应为 2026-03-09). */
  | 'DATE_SHAPE'
  /** Bytes that are no text in the announced encoding (字节不是所声明的编码). */
  | 'ENCODING'
  /** The identity number holds a day that does not exist (身份号码中的出生日期不存在). */
  | 'ID_BIRTH_DATE'
  /** The identity number's check character is wrong (身份号码校验位有误). */
  | 'ID_CHECK_DIGIT'
  /** Not of the form of an identity number (不是 18 位身份号码). */
  | 'ID_SHAPE'
  /** A day that is still to come (日期不得晚于今天). */
  | 'IN_FUTURE'
  /** Longer than a line may be (这一行太长). */
  | 'LINE_TOO_LONG'
  /** The birth date is not that of the identity number (与身份号码中的出生日期不符). */
  | 'OTHER_BIRTH_DATE'
  /** Not a village's code, or of a village outside the batch's region (不是批次区划内的行政村). */
  | 'OUTSIDE_REGION'
  /** An amount beyond the column's bounds (金额超出范围). */
  | 'OUT_OF_RANGE'
  /** Neither identity number, nor birth date and village (没有身份号码时须填出生日期和行政村). */
  | 'PERSON_UNKNOWN'
  /** Empty (必须填写). */
  | 'REQUIRED'
  /** Not a row of CSV, or not an object of JSON (不是一行 CSV 或一个 JSON 对象). */
  | 'SHAPE'
  /** Too many characters (文字太长). */
  | 'TOO_LONG'
  /** A day before 1900 (日期早于 1900 年). */
  | 'TOO_OLD'
  /** Neither text nor number (应为文本或数字). */
  | 'TYPE';

/** A page of faults, row by row. */
export type RowFaultConnection = {
  readonly __typename?: 'RowFaultConnection';
  /** The faults. */
  readonly edges: ReadonlyArray<RowFaultEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Faults in the whole list, those of a header included. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A fault in a list and where it stands. */
export type RowFaultEdge = {
  readonly __typename?: 'RowFaultEdge';
  /** Cursor of the fault. */
  readonly cursor: Scalars['String']['output'];
  /** The fault. */
  readonly node: RowFault;
};

/** One version of the rules (规则集). Never changed once stored; a newer version has a later date of effect. */
export type RuleSet = Node & {
  readonly __typename?: 'RuleSet';
  /** What follows the district's decision: announcement and review (审定后事项). */
  readonly afterDecision: AfterDecisionRule;
  /** How it is found which category a household falls in (研判规则). */
  readonly assessment: AssessmentRule;
  /** Entries that no published source gives, but that are the makers' reading (假定项), by the names of this type's fields. */
  readonly assumed: ReadonlyArray<Scalars['String']['output']>;
  /** Working days from submission to the district's decision (办结时限). */
  readonly caseWorkingDays: Scalars['Int']['output'];
  /** The findings of the four-personnel check (四类人员核查). */
  readonly checks: ReadonlyArray<Check>;
  /** First day it holds (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** First day it no longer holds (失效日期); null while open-ended. */
  readonly effectiveUntil: Maybe<Scalars['Date']['output']>;
  /** What must hold before a risk counts as eliminated (风险消除条件). */
  readonly elimination: EliminationRule;
  /** What grants of the special fund are bound by (专项资金救助规则). */
  readonly grants: GrantRule;
  /** Working days from inclusion until a helper is named (确定帮扶责任人时限). */
  readonly helperDays: Scalars['Int']['output'];
  /** The hops of a warning's round trip in their order, with their limits (预警流转时限). */
  readonly hops: ReadonlyArray<HopRule>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Net income a head and year below which a family is within the line (监测收入线), yuan. */
  readonly incomeLine: Scalars['Yuan']['output'];
  /** Working days from inclusion until the first measure is planned (落实帮扶措施时限). */
  readonly measureDays: Scalars['Int']['output'];
  /** Name of a local mechanism, such as "3229" (本地机制名称): a label, nothing more. */
  readonly mechanism: Maybe<Scalars['String']['output']>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Calendar days a public notice runs at least (公示天数). */
  readonly noticeDays: Scalars['Int']['output'];
  /** Where it holds, with everything below (适用区划); null: every region that has none of its own. */
  readonly region: Maybe<Region>;
  /** How departments' records become warnings (部门筛查规则). */
  readonly screening: ScreeningRules;
  /** The steps in their order, with their limits and required materials (各环节要求). */
  readonly steps: ReadonlyArray<StepRule>;
  /** Number of the version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** When the village's vote counts (评议表决规则). */
  readonly vote: VoteRule;
  /** How warnings are settled (预警办结要求). */
  readonly warning: WarningRule;
};

/** The version is stored and will hold from its day (已启用). */
export type RuleSetAdopted = {
  readonly __typename?: 'RuleSetAdopted';
  /** The version. */
  readonly ruleSet: RuleSet;
};

/** What a rule set says (规则内容): see the fields of `RuleSet` of the same names. What binds grants is taken over from the version before. */
export type RuleSetBodyInput = {
  /** What follows the decision (审批后要求). */
  readonly afterDecision: AfterDecisionRuleInput;
  /** How it is found which category a household falls in (类别判定规则). */
  readonly assessment: AssessmentRuleInput;
  /** Entries that no published source gives (假定项). */
  readonly assumed?: ReadonlyArray<Scalars['String']['input']>;
  /** Working days from submission to the decision, 1 to 1000; the steps may not take longer together (办结时限). */
  readonly caseWorkingDays: Scalars['Int']['input'];
  /** The findings of the four-personnel check, at least one (四类人员核查). */
  readonly checks: ReadonlyArray<CheckInput>;
  /** What must hold before a risk counts as eliminated (风险消除条件). */
  readonly elimination: EliminationRuleInput;
  /** Working days until a helper is named, 1 to 1000 (确定帮扶责任人时限). */
  readonly helperDays: Scalars['Int']['input'];
  /** Every hop, in its order (预警流转时限). */
  readonly hops: ReadonlyArray<HopRuleInput>;
  /** Net income a head and year below which a family is within the line, yuan (监测收入线). */
  readonly incomeLine: Scalars['Yuan']['input'];
  /** Working days until the first measure is planned, 1 to 1000 (落实帮扶措施时限). */
  readonly measureDays: Scalars['Int']['input'];
  /** Calendar days a public notice runs at least, from 5 (公示天数). */
  readonly noticeDays: Scalars['Int']['input'];
  /** How departments' records become warnings (部门筛查规则). */
  readonly screening: ScreeningRulesInput;
  /** Every step, in its order (各环节要求). */
  readonly steps: ReadonlyArray<StepRuleInput>;
  /** When the village's vote counts (评议表决规则). */
  readonly vote: VoteRuleInput;
  /** How warnings are weighed and settled (预警等级与办结要求). */
  readonly warning: WarningRuleInput;
};

/** A team is formed, or changed (监测队伍登记). */
export type SaveTeamInput = {
  /** When it was formed (组建日期); today without it. Not in the future. */
  readonly formedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who joins, changes or leaves, at most 50; whoever is not named stays as he is (队员变动). */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** Its name, at most 60 characters (名称); needed for a new one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The village of a new one (所在村), 12 digits. */
  readonly regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** Global id of the team to be changed; without it one is formed. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  /** The version this was decided on; needed for a change. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Saved, or refused with `INVALID_INPUT`, `STALE_VERSION`, `DUPLICATE` (a person is in another team) or `REQUEST_KEY_REUSED`. */
export type SaveTeamResult = Refusal | TeamSaved;

/** One delivery of a department (筛查批次). */
export type ScreeningBatch = Node & {
  readonly __typename?: 'ScreeningBatch';
  /** When it was closed or given up (结束时间); null while it takes rows. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose it is (行业部门). */
  readonly department: Department;
  /** Whether everything is done but nothing raised (试运行). */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What is wrong with its rows, one by one (行错误). */
  readonly faults: RowFaultConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What its rows are (记录种类). */
  readonly kind: RecordKind;
  /** When it was opened (开始时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it, as the token names them (报送人). */
  readonly openedBy: Scalars['String']['output'];
  /** The region that its records are of (区划). */
  readonly region: Region;
  /** What the rules made of it (研判情况); null before it is judged. */
  readonly ruling: Maybe<ScreeningRuling>;
  /** Where it stands (状态). */
  readonly status: ScreeningStatus;
  /** Its rows by what became of them (行数统计). */
  readonly tally: ScreeningTally;
  /** Where its rows go, relative to this service (上传地址): `POST` NDJSON or CSV, gzip or not; `HEAD` says how many rows were taken. */
  readonly uploadUrl: Scalars['String']['output'];
  /** Counted up with each change of status. */
  readonly version: Scalars['Int']['output'];
};


/** One delivery of a department (筛查批次). */
export type ScreeningBatchFaultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The batch counts no more (批次已取消). */
export type ScreeningBatchCancelled = {
  readonly __typename?: 'ScreeningBatchCancelled';
  /** The batch as it now stands. */
  readonly batch: ScreeningBatch;
};

/** The batch is whole and waits to be judged (批次已接收). */
export type ScreeningBatchClosed = {
  readonly __typename?: 'ScreeningBatchClosed';
  /** The batch as it now stands. */
  readonly batch: ScreeningBatch;
};

/** A page of batches, the newest first. */
export type ScreeningBatchConnection = {
  readonly __typename?: 'ScreeningBatchConnection';
  /** The whole list counted by one of its properties. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<ScreeningBatchEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Batches in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of batches, the newest first. */
export type ScreeningBatchConnectionCountsArgs = {
  by: ScreeningCountBy;
};

/** A batch in a list and where it stands. */
export type ScreeningBatchEdge = {
  readonly __typename?: 'ScreeningBatchEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: ScreeningBatch;
};

/** The batch takes rows (批次已开始). */
export type ScreeningBatchOpened = {
  readonly __typename?: 'ScreeningBatchOpened';
  /** The batch. */
  readonly batch: ScreeningBatch;
};

/** It raises its warnings now (已放行). */
export type ScreeningBatchReleased = {
  readonly __typename?: 'ScreeningBatchReleased';
  /** The batch. */
  readonly batch: ScreeningBatch;
};

/** What it raised is taken back (已撤回). */
export type ScreeningBatchRetracted = {
  readonly __typename?: 'ScreeningBatchRetracted';
  /** The batch. */
  readonly batch: ScreeningBatch;
};

/** How a value is held against its limit (比较方式). */
export type ScreeningComparison =
  /** Met from the limit upwards (不低于). */
  | 'AT_LEAST'
  /** Met from the limit downwards (不高于). */
  | 'AT_MOST';

/** What batches can be counted by. */
export type ScreeningCountBy =
  /** By department. */
  | 'DEPARTMENT'
  /** By kind of record; keys are those of the kinds. */
  | 'KIND'
  /** By status. */
  | 'STATUS';

/** What a list of batches is narrowed by; what is left out does not narrow. */
export type ScreeningFilter = {
  /** Of one of these departments. */
  readonly departments?: InputMaybe<ReadonlyArray<Department>>;
  /** Dry runs, or not (试运行). */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds of record, by key. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Opened then or later. */
  readonly openedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Opened before then. */
  readonly openedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<ScreeningStatus>>;
};

/** A rule that a department's records meet, and how it ended (筛查结果). */
export type ScreeningFinding = {
  readonly __typename?: 'ScreeningFinding';
  /** What was found, yuan (金额); null for rules that count records. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** The limit for the household, yuan (金额限值); null for rules that count records. */
  readonly amountLimit: Maybe<Scalars['Yuan']['output']>;
  /** Global id of the batch whose records brought it (批次). */
  readonly batchId: Scalars['ID']['output'];
  /** How many records were found (记录数); null for rules about amounts. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The limit for the household, in records (记录数限值); null for rules about amounts. */
  readonly countLimit: Maybe<Scalars['Int']['output']>;
  /** When it was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** What people made of the warning (办结结果); null while it waits for them, and without one. */
  readonly outcome: Maybe<WarningOutcome>;
  /** Where the household lives (所在区划). */
  readonly region: Region;
  /** The row of that batch with the newest record it rests on (行号). */
  readonly rowNumber: Maybe<Scalars['Int']['output']>;
  /** The rule (筛查规则); null where the rules are not known any more. */
  readonly rule: Maybe<ScreeningRule>;
  /** When people had settled it; null before. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (状态). */
  readonly status: FindingStatus;
};

/** A page of findings. */
export type ScreeningFindingConnection = {
  readonly __typename?: 'ScreeningFindingConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ScreeningFindingEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Findings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in a list and where it stands. */
export type ScreeningFindingEdge = {
  readonly __typename?: 'ScreeningFindingEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: ScreeningFinding;
};

/** What a list of findings is narrowed by; what is left out does not narrow. */
export type ScreeningFindingFilter = {
  /** Global id of the batch. */
  readonly batchId?: InputMaybe<Scalars['ID']['input']>;
  /** Ended in one of these ways. */
  readonly outcomes?: InputMaybe<ReadonlyArray<WarningOutcome>>;
  /** Meets one of the rules with these keys. */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether people have settled it. */
  readonly settled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<FindingStatus>>;
};

/** When a batch waits for `releaseScreeningBatch` (批次复核条件): when it would bring at least `floor` households into warnings, and at least `factor` times as many as the last batch of that department and kind. */
export type ScreeningHold = {
  readonly __typename?: 'ScreeningHold';
  /** Many times the last batch (倍数). */
  readonly factor: Scalars['Int']['output'];
  /** Fewer households never wait (起点户数). */
  readonly floor: Scalars['Int']['output'];
};

/** The limit of a screening rule for a group of households (限值). */
export type ScreeningLimit = {
  readonly __typename?: 'ScreeningLimit';
  /** An amount (金额限值), yuan; null for rules that count records. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** A number of records (记录数限值); null for rules about amounts. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** For whom (农户类别). */
  readonly group: HouseholdGroup;
};

/** A limit (限值). */
export type ScreeningLimitInput = {
  /** Yuan, for rules about amounts; this or `count`. */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Records, for rules that count them; this or `amount`. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** For whom (农户类别). */
  readonly group: HouseholdGroup;
};

/** A row whose person is known by name, birth date and village only (待匹配记录). */
export type ScreeningMatch = Node & {
  readonly __typename?: 'ScreeningMatch';
  /** The amount, in yuan (金额); null for a kind without one. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** The batch that it came in (批次); null where the viewer may not see it. */
  readonly batch: Maybe<ScreeningBatch>;
  /** Birth date (出生日期). */
  readonly birthDate: Scalars['Date']['output'];
  /** Members of that name who were born that day and lived there when the row came (候选人). */
  readonly candidates: ReadonlyArray<HouseholdMember>;
  /** The code (代码); null for a kind without one. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whose it is (行业部门). */
  readonly department: Department;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is (记录种类). */
  readonly kind: Maybe<RecordKind>;
  /** Who it turned out to be (匹配结果); null unless it was matched. */
  readonly member: Maybe<HouseholdMember>;
  /** As the department named the person (姓名); kept sealed, masked for auditors. */
  readonly name: Scalars['String']['output'];
  /** The day that it is said of (发生日期). */
  readonly occurredOn: Scalars['Date']['output'];
  /** The village that the department named (行政村). */
  readonly region: Region;
  /** When (处理时间); null before. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who said so, as the token names them (处理人); null before. */
  readonly resolvedBy: Maybe<Scalars['String']['output']>;
  /** Its number in the batch (行号). */
  readonly row: Scalars['Int']['output'];
  /** What became of it (状态). */
  readonly status: MatchStatus;
  /** Counted up with each change; a decision names the one it was made on. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the queue, the oldest first. */
export type ScreeningMatchConnection = {
  readonly __typename?: 'ScreeningMatchConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<ScreeningMatchEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of the queue and where it stands. */
export type ScreeningMatchEdge = {
  readonly __typename?: 'ScreeningMatchEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ScreeningMatch;
};

/** What a screening rule measures (筛查指标). */
export type ScreeningMeasure =
  /** Records in the period (记录数). */
  | 'COUNT'
  /** The amount of the newest record of the period (最近一次金额). */
  | 'LATEST'
  /** Amounts of all records of the period together (金额合计). */
  | 'SUM';

/** How often a rule was right (筛查规则准确率). */
export type ScreeningPrecision = {
  readonly __typename?: 'ScreeningPrecision';
  /** Whose records it reads (部门). */
  readonly department: Department;
  /** Founded warnings of settled ones, in `warnings` (准确率); what was taken back counts in neither. */
  readonly precision: Ratio;
  /** Key of the rule. */
  readonly ruleKey: Scalars['String']['output'];
  /** Warnings it raised or joined (预警数). */
  readonly warnings: Scalars['Int']['output'];
};

/** How far a batch is (批次进度). */
export type ScreeningProgress = {
  readonly __typename?: 'ScreeningProgress';
  /** The batch. */
  readonly batch: ScreeningBatch;
  /** Where it stands (状态). */
  readonly status: ScreeningStatus;
  /** Its rows by what became of them so far (行数统计). */
  readonly tally: ScreeningTally;
};

/** One rule by which a department's records become findings (筛查规则). */
export type ScreeningRule = {
  readonly __typename?: 'ScreeningRule';
  /** What may push the family back, where the rule is met (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** Only records with one of these codes count; all when empty (限定代码). */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** How the value is held against the limit (比较方式). */
  readonly comparison: ScreeningComparison;
  /** Key of the department whose records it reads (部门). */
  readonly department: Scalars['String']['output'];
  /** Dimensions at risk where it is met (两不愁三保障及饮水安全). */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Value, in percent of the limit, from which a finding is one level graver; null for never (加重一级的百分比). */
  readonly graverAtPercent: Maybe<Scalars['Int']['output']>;
  /** Stable name within its rule set. */
  readonly key: Scalars['String']['output'];
  /** Key of the kind of records it reads (记录类别). */
  readonly kind: Scalars['String']['output'];
  /** The limits by group of households; a group without one is not screened (限值). */
  readonly limits: ReadonlyArray<ScreeningLimit>;
  /** What it measures (指标). */
  readonly measure: ScreeningMeasure;
  /** Calendar months back from the newest record that count (统计月数). */
  readonly months: Scalars['Int']['output'];
  /** Whose records it takes together (筛查对象). */
  readonly per: ScreeningSubject;
  /** How grave a finding is (预警等级). */
  readonly severity: Severity;
  /** What it is called, in the language of the request (名称). */
  readonly title: Scalars['String']['output'];
};

/** A screening rule (筛查规则). */
export type ScreeningRuleInput = {
  /** What may push the family back, at least one (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** Only records with one of these codes count; all without (限定代码). */
  readonly codes?: ReadonlyArray<Scalars['String']['input']>;
  /** How the value is held against the limit (比较方式). */
  readonly comparison: ScreeningComparison;
  /** Whose records (部门). */
  readonly department: Department;
  /** Dimensions at risk (两不愁三保障及饮水安全). */
  readonly dimensions?: ReadonlyArray<Dimension>;
  /** Percent of the limit from which it is one level graver, 1 to 10000; never without it. */
  readonly graverAtPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Stable name: a small letter, then letters and digits, 40 at most. */
  readonly key: Scalars['String']['input'];
  /** Which of its kinds of records; see `recordKinds` (记录类别). */
  readonly kind: Scalars['String']['input'];
  /** The limits, one at most for each group, at least one (限值). */
  readonly limits: ReadonlyArray<ScreeningLimitInput>;
  /** What it measures (指标). */
  readonly measure: ScreeningMeasure;
  /** Calendar months, 1 to 60 (统计月数). */
  readonly months: Scalars['Int']['input'];
  /** Whose records it takes together (筛查对象). */
  readonly per: ScreeningSubject;
  /** How grave a finding is (预警等级). */
  readonly severity: Severity;
  /** In Chinese, 1 to 100 characters (名称). */
  readonly title: Scalars['String']['input'];
  /** In English, 1 to 100 characters. */
  readonly titleEn: Scalars['String']['input'];
};

/** How departments' records become warnings (部门筛查规则). */
export type ScreeningRules = {
  readonly __typename?: 'ScreeningRules';
  /** When a batch waits for somebody to look before it raises warnings (批次复核条件). */
  readonly hold: ScreeningHold;
  /** The rules (筛查规则). */
  readonly rules: ReadonlyArray<ScreeningRule>;
  /** Value, in percent of what was settled as unfounded, from which the same fact counts as worse and is raised again within the quiet days (加重判定百分比). */
  readonly worsePercent: Scalars['Int']['output'];
};

/** How departments' records become warnings (部门筛查规则). */
export type ScreeningRulesInput = {
  /** A batch is held from so many times the last one, 1 to 1000 (倍数). */
  readonly holdFactor: Scalars['Int']['input'];
  /** Fewer households never wait, 1 to 1,000,000 (起点户数). */
  readonly holdFloor: Scalars['Int']['input'];
  /** The rules, 100 at most (筛查规则). */
  readonly rules: ReadonlyArray<ScreeningRuleInput>;
  /** From which percent the same fact is worse, 101 to 10000 (加重判定百分比). */
  readonly worsePercent: Scalars['Int']['input'];
};

/** What the rules made of a batch (研判情况). */
export type ScreeningRuling = {
  readonly __typename?: 'ScreeningRuling';
  /** Rules met (命中数). */
  readonly findings: Scalars['Int']['output'];
  /** Households with a finding (命中户数). */
  readonly households: Scalars['Int']['output'];
  /** Households with a finding in the last batch of the same department, kind and region (上一批命中户数); 0 without one. */
  readonly householdsBefore: Scalars['Int']['output'];
  /** Warnings that the household had already, and that were joined (并入预警). */
  readonly joined: Scalars['Int']['output'];
  /** Households judged so far (已研判户数). */
  readonly judged: Scalars['Int']['output'];
  /** Warnings found to be nothing a short while ago, which were not raised again (静默). */
  readonly quiet: Scalars['Int']['output'];
  /** Warnings raised (新增预警). */
  readonly raised: Scalars['Int']['output'];
  /** Why (撤回原因); null where it was not, and for everybody but its department and the district. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was let go after having been held (放行时间). */
  readonly releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back (撤回时间). */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** The rules it is judged by (规则集). */
  readonly ruleSet: RuleSet;
};

/** Where a batch stands (批次状态). */
export type ScreeningStatus =
  /** Given up by the department; its records count no more (已取消). */
  | 'CANCELLED'
  /** Would raise many times what the last one did: waits for `releaseScreeningBatch` (待放行). */
  | 'HELD'
  /** Takes rows (接收中). */
  | 'OPEN'
  /** Judged; its warnings are raised (已预警). */
  | 'RAISED'
  /** Closed: whole, and waits to be judged (已接收). */
  | 'RECEIVED'
  /** Taken back with what it raised; its records count no more (已撤回). */
  | 'RETRACTED'
  /** Is being judged by the rules (研判中). */
  | 'RULING'
  /** A dry run that was judged; nothing is raised (已试算). */
  | 'TRIED';

/** Whose records a screening rule takes together (筛查对象). */
export type ScreeningSubject =
  /** The whole household (农户). */
  | 'HOUSEHOLD'
  /** Each person by himself (家庭成员). */
  | 'MEMBER';

/** Rows of a batch by what became of them (行数统计). */
export type ScreeningTally = {
  readonly __typename?: 'ScreeningTally';
  /** Rows without a fault: matched, queued, unmatched or repeated (有效). */
  readonly accepted: Scalars['Int']['output'];
  /** Faults of the refused rows (错误数); a row may have several. */
  readonly faults: Scalars['Int']['output'];
  /** Records of members of households (已匹配). */
  readonly matched: Scalars['Int']['output'];
  /** Rows whose person somebody has to name (待人工匹配). */
  readonly queued: Scalars['Int']['output'];
  /** Rows with a fault (错误行). */
  readonly refused: Scalars['Int']['output'];
  /** Rows that came before, in this batch or another (重复). */
  readonly repeated: Scalars['Int']['output'];
  /** Rows taken in, good and bad (已接收). */
  readonly rows: Scalars['Int']['output'];
  /** Rows about nobody who belongs to a household of the region (未匹配); nothing of them is kept. */
  readonly unmatched: Scalars['Int']['output'];
};

/** People found by name or by digits of their identity number (查询结果). */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** At most 50, whole names first. */
  readonly members: ReadonlyArray<HouseholdMember>;
  /** Whether there are others: a narrower search finds them. */
  readonly more: Scalars['Boolean']['output'];
};

/** A section of the grid: a village group, and who answers for its households (网格). */
export type Section = {
  readonly __typename?: 'Section';
  /** Everyone who answered for it, the newest first (历任监测员). */
  readonly duties: ReadonlyArray<SectionDuty>;
  /** The post that has its duties: the monitor, or where there is none the leader of the group, and so on up (责任岗位). */
  readonly holder: Holder;
  /** Households in it (农户), in households. Rows: `visitDuties` of its region. */
  readonly households: Scalars['Int']['output'];
  /** Who answers for it (监测员); null while nobody does. */
  readonly monitor: Maybe<Monitor>;
  /** The village group (村民小组). */
  readonly region: Region;
  /** Since when (接手日期); null while nobody does. */
  readonly since: Maybe<Scalars['Date']['output']>;
};

/** A section stands as it was entered (网格已划分). */
export type SectionAssigned = {
  readonly __typename?: 'SectionAssigned';
  /** Households that lay elsewhere before (划入户数). */
  readonly placed: Scalars['Int']['output'];
  /** The section. */
  readonly section: Section;
};

/** A page of sections, by code. */
export type SectionConnection = {
  readonly __typename?: 'SectionConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<SectionEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Sections in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A time in which somebody answered for a section (网格责任记录). */
export type SectionDuty = {
  readonly __typename?: 'SectionDuty';
  /** Who (监测员). */
  readonly monitor: Maybe<Monitor>;
  /** From which day on (接手日期). */
  readonly since: Scalars['Date']['output'];
  /** Until which day (移交日期); null for who does now. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A section in a list and where it stands. */
export type SectionEdge = {
  readonly __typename?: 'SectionEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Section;
};

/** What a list of sections is narrowed by; all that is given must hold. */
export type SectionFilter = {
  /** Only those that nobody answers for, or that somebody does (是否空缺). */
  readonly withoutMonitor?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a case came to be sent back (退回). */
export type SentBack = {
  readonly __typename?: 'SentBack';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The step that sent it back. */
  readonly fromStep: CaseStep;
  /** What it lacks, as listed by who sent it back; empty for those who do not handle cases. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Why, in the words of who sent it back; null for those who do not handle cases, and where findings sent it back. */
  readonly opinion: Maybe<Scalars['String']['output']>;
};

/** Sessions were ended (会话已撤销). */
export type SessionsRevoked = {
  readonly __typename?: 'SessionsRevoked';
  /** The application whose tokens are void (应用标识); null where it was a person. */
  readonly client: Maybe<Scalars['String']['output']>;
  /** Tokens issued before this are void (失效时点), by the issuer's clock; never earlier than after a former revocation. */
  readonly notBefore: Scalars['DateTime']['output'];
  /** The person whose tokens are void (人员标识); null where it was an application. */
  readonly subject: Maybe<Scalars['String']['output']>;
};

/** Which warning is settled, and what came of it (预警办结). */
export type SettleWarningInput = {
  /** Global ids of files, 50 at most (佐证材料); at least one for the outcomes that the rules name. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What was found, 1 to 2000 characters (核查情况); kept sealed. */
  readonly findings: Scalars['String']['input'];
  /** What came of it (办结结果). `APPLICATION_OPENED` for a household whose case is open; to open one, use `openApplication`. */
  readonly outcome: WarningOutcome;
  /** Which other policy answers for it, 1 to 200 characters (转办政策); with `PASSED_TO_OTHER_POLICY`, and only there. Kept sealed. */
  readonly policy?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the warning this is made on. */
  readonly version: Scalars['Int']['input'];
  /** Global id of the warning. */
  readonly warningId: Scalars['ID']['input'];
};

/** Settled, or refused. */
export type SettleWarningResult = Refusal | WarningSettled;

/** How urgent a warning is (预警等级), in the four levels and colours of public warnings in China. */
export type Severity =
  /** Red (红色，特别严重). */
  | 'CRITICAL'
  /** Blue (蓝色，一般). */
  | 'MINOR'
  /** Yellow (黄色，较重). */
  | 'MODERATE'
  /** Orange (橙色，严重). */
  | 'SERIOUS';

/** Open warnings of one severity. */
export type SeverityFigures = {
  readonly __typename?: 'SeverityFigures';
  /** In warnings. Rows: `warnings(filter: { statuses: [OPEN], severities: [$severity] })`. */
  readonly open: Scalars['Int']['output'];
  /** Those recorded as overdue (逾期), in warnings. Rows: `warnings(filter: { statuses: [OPEN], severities: [$severity], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
  /** The severity (预警等级). */
  readonly severity: Severity;
};

/** One reason for the severity of a report, as it was reckoned when it came in (等级依据). The levels of all reasons add up to the severity, CRITICAL at most. */
export type SeverityGround = {
  readonly __typename?: 'SeverityGround';
  /** What was found, yuan (金额); null where no amount was measured, and for posts that do not handle warnings. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** The limit it was held against, yuan (金额限值); null where no amount was measured. */
  readonly amountLimit: Maybe<Scalars['Yuan']['output']>;
  /** The cause that struck at once (致贫返贫风险); null for other reasons. */
  readonly cause: Maybe<RiskCause>;
  /** What kind of reason. */
  readonly code: SeverityGroundCode;
  /** What was counted: records, or dimensions at risk (数量); null where nothing was counted, and for posts that do not handle warnings. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The number it was held against: of records, or of dimensions that count (数量限值); null where nothing was counted. */
  readonly countLimit: Maybe<Scalars['Int']['output']>;
  /** How many levels it adds. */
  readonly levels: Scalars['Int']['output'];
  /** Key of the screening rule that was met (筛查规则); null for other reasons. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** The reason in the language of the request (说明). */
  readonly sentence: Scalars['String']['output'];
};

/** What kind of reason for a severity (等级依据类别). */
export type SeverityGroundCode =
  /** Where every warning begins (基础等级). */
  | 'BASE'
  /** Dimensions at risk (保障存在风险). */
  | 'DIMENSIONS'
  /** Whoever reported it said so (上报人判定). */
  | 'GIVEN'
  /** The value is far beyond the rule's limit (远超限值). */
  | 'GRAVER'
  /** A screening rule was met, and weighs it (符合筛查规则). */
  | 'RULE'
  /** Something struck at once (突发风险). */
  | 'SHOCK';

/** How grave a warning is (预警等级规则): the lowest level, one up for a shock, one for each dimension at risk. */
export type SeverityRule = {
  readonly __typename?: 'SeverityRule';
  /** Dimensions at risk that count, one level each (计入等级的保障项数上限). */
  readonly mostDimensions: Scalars['Int']['output'];
  /** Risk causes that strike at once and cost most: one level up, however many (突发风险). */
  readonly shocks: ReadonlyArray<RiskCause>;
};

/** As the identity number says it (性别). */
export type Sex =
  /** Woman or girl (女). */
  | 'FEMALE'
  /** Man or boy (男). */
  | 'MALE';

/** One finding of the four-personnel check (核查意见). */
export type SignFindingInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Key of the check, as the case's rule set has it. */
  readonly checkKey: Scalars['String']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether it speaks for the household. */
  readonly favourable: Scalars['Boolean']['input'];
  /** The finding, 1 to 2,000 characters. */
  readonly finding: Scalars['String']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the case this is made on; a stale one is refused. */
  readonly version: Scalars['Int']['input'];
};

/** Signed, or refused. */
export type SignFindingResult = FindingSigned | Refusal;

/** Who saw a need (监测方式). */
export type Source =
  /** Departments by their records (部门筛查预警). */
  | 'DEPARTMENT_SCREENING'
  /** Grassroots cadres on a visit (基层干部排查). */
  | 'GRASSROOTS_VISIT'
  /** Media, petitions, public opinion (媒体、信访、舆情监测). */
  | 'PUBLIC_OPINION'
  /** The farmer himself (农户自主申报). */
  | 'SELF_DECLARATION';

/** Open warnings of one source. */
export type SourceFigures = {
  readonly __typename?: 'SourceFigures';
  /** In warnings. Rows: `warnings(filter: { statuses: [OPEN], sources: [$source] })`. */
  readonly open: Scalars['Int']['output'];
  /** Those recorded as overdue (逾期), in warnings. Rows: `warnings(filter: { statuses: [OPEN], sources: [$source], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
  /** Who saw the need first (监测方式). */
  readonly source: Source;
};

/** One change of a monitoring object, kept for ever (监测变更记录). */
export type SpellChange = {
  readonly __typename?: 'SpellChange';
  /** What it was monitored for from then on. */
  readonly after: Watched;
  /** When (时间), business time. */
  readonly at: Scalars['DateTime']['output'];
  /** What the household was monitored for until then. */
  readonly before: Watched;
  /** Who made it: subject of the person's token. */
  readonly by: Scalars['String']['output'];
  /** The post he acted in (岗位). */
  readonly byRole: Role;
  /** Global id of the case that decided it; null where none did. */
  readonly caseId: Maybe<Scalars['ID']['output']>;
  /** Why the monitoring ended (终止原因); null unless it did. */
  readonly endReason: Maybe<EndReason>;
  /** Global ids of its files (佐证材料). */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What kind of change it was. */
  readonly kind: SpellChangeKind;
  /** Why, in the words of who changed it (原因); null where a case decided, and for leaders and wall screens. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Version of the monitoring object after it. */
  readonly version: Scalars['Int']['output'];
};

/** Kinds of change of a monitoring object (监测变更类别). */
export type SpellChangeKind =
  /** Somebody adjusted it (信息调整). */
  | 'ADJUSTED'
  /** Its risk was eliminated (风险消除). */
  | 'ELIMINATED'
  /** It ended otherwise (其他终止). */
  | 'ENDED'
  /** A further need joined it (风险新增). */
  | 'JOINED'
  /** Its risk came back (风险回退). */
  | 'RETURNED';

/** Open cases at one step. */
export type StepFigures = {
  readonly __typename?: 'StepFigures';
  /** Open ones, in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [OPEN], steps: [$step] })`. */
  readonly open: Scalars['Int']['output'];
  /** Those of them recorded as overdue (逾期), in cases. Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [OPEN], steps: [$step], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
  /** The step (环节). */
  readonly step: CaseStep;
};

/** What a step of the procedure is given and asked for (环节要求). */
export type StepRule = {
  readonly __typename?: 'StepRule';
  /** Materials it cannot be left without (必备材料). */
  readonly requiredEvidence: ReadonlyArray<Scalars['String']['output']>;
  /** Name of the step, such as `VILLAGE_REVIEW` (环节). */
  readonly step: Scalars['String']['output'];
  /** Working days it may take (时限). */
  readonly workingDays: Scalars['Int']['output'];
};

/** A step (环节要求). */
export type StepRuleInput = {
  /** Materials it cannot be left without (必备材料). */
  readonly requiredEvidence?: ReadonlyArray<EvidenceKind>;
  /** Which (环节). */
  readonly step: CaseStep;
  /** Working days, 0 to 1000 (时限). */
  readonly workingDays: Scalars['Int']['input'];
};

/** A need as it is declared (申报). What the service knows is not asked again. */
export type SubmitDeclarationInput = {
  /** For whom a partner app acts; without it, for the farmer himself. */
  readonly actingFor?: InputMaybe<ActingForInput>;
  /** What it lacks, yuan, above zero; left out where it cannot say (资金缺口). */
  readonly amountInNeed?: InputMaybe<Scalars['Yuan']['input']>;
  /** The app's own reference of the applicant, 200 characters at most; kept as a digest only. */
  readonly applicantRef?: InputMaybe<Scalars['String']['input']>;
  /** What may push it back into poverty, at least one (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** Whether the commitment, and the authorisation to compare data, is signed (承诺授权书). Unsigned, the case waits at the application. */
  readonly commitmentSigned: Scalars['Boolean']['input'];
  /** What happened, in the family's own words, 1 to 2,000 characters (情况说明). */
  readonly description: Scalars['String']['input'];
  /** Global ids of files, 50 at most (佐证材料). */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** A family that may be unknown yet; this or `householdId`. It is recognised by its head's number. */
  readonly household?: InputMaybe<DeclaredHouseholdInput>;
  /** Global id of a household that is known; this or `household`. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** How it comes in (渠道). */
  readonly medium: Medium;
  /** When the trouble was seen; not in the future. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The village, 12 digits (所在村). */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Taken, or refused. */
export type SubmitDeclarationResult = DeclarationAccepted | Refusal;

/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Changes of approval files (审批动态): opened, moved, sent back, closed, and what was recorded in them. */
  readonly approvalChanged: ApprovalChanged;
  /** Changes of one approval file. Fails with `NOT_VISIBLE` for one the viewer does not see. */
  readonly caseChanged: ApprovalChanged;
  /** A whole dashboard, first at once, then at most once a second while its figures change (监测大屏实时刷新). Changes in between are not queued: each dashboard contains them all. Errors: `NOT_VISIBLE` as for `dashboard`. */
  readonly dashboardUpdated: Dashboard;
  /** How far one of the viewer's own exports is (导出进度): at once, then at most twice a second while something changes; completes when it is done or came to nothing. Errors: `NOT_VISIBLE`. */
  readonly exportProgress: ExportProgress;
  /** Everything that moves money of the special fund in a region, and the closing of a year (资金动态), in the order of the log. */
  readonly fundChanged: FundChanged;
  /** What happens in the grid of a region (网格动态); with `campaign { coverage }` a campaign's progress. Errors: `NOT_VISIBLE`, `CURSOR_INVALID`, `CURSOR_EXPIRED`. */
  readonly gridChanged: GridChanged;
  /** Changes to the monitored households of a region (监测动态). Errors: `NOT_VISIBLE`, `CURSOR_EXPIRED`, `CURSOR_INVALID`. */
  readonly monitoringChanged: MonitoringChanged;
  /** What happens to reports of a region (舆情变动). Errors: `NOT_VISIBLE`, `CURSOR_INVALID`, `CURSOR_EXPIRED`. */
  readonly opinionChanged: OpinionChanged;
  /** How far a batch is (批次进度): at once, then at most twice a second while something changes; completes when it is judged, waits to be released, or counts no more. Errors: `NOT_VISIBLE`. */
  readonly screeningProgress: ScreeningProgress;
  /** What happens to the viewer's own tasks, and to those escalated to him (我的待办动态). Errors: `NOT_VISIBLE` for a region outside the viewer's, `CURSOR_INVALID`, `CURSOR_EXPIRED`. */
  readonly taskChanged: TaskChanged;
  /** What happens to warnings of a region after they were raised (预警变动). Errors: `NOT_VISIBLE`, `CURSOR_INVALID`, `CURSOR_EXPIRED`. */
  readonly warningChanged: WarningChanged;
  /** Warnings of a region as they are raised (新预警). Errors: `NOT_VISIBLE`, `CURSOR_INVALID`, `CURSOR_EXPIRED`. */
  readonly warningRaised: WarningAlert;
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionApprovalChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ApprovalChange>>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionCaseChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  id: Scalars['ID']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionDashboardUpdatedArgs = {
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionExportProgressArgs = {
  id: Scalars['ID']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionFundChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  regionCode: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionGridChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GridChange>>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionMonitoringChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionOpinionChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  kinds?: InputMaybe<ReadonlyArray<OpinionChange>>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionScreeningProgressArgs = {
  batchId: Scalars['ID']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionTaskChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionWarningChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  kinds?: InputMaybe<ReadonlyArray<WarningChange>>;
  regionCode: Scalars['RegionCode']['input'];
};


/** Live changes of a region. `after` continues behind a change already seen: nothing is skipped, repeated or reordered. */
export type SubscriptionWarningRaisedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  minimumSeverity?: InputMaybe<Severity>;
  regionCode: Scalars['RegionCode']['input'];
  sources?: InputMaybe<ReadonlyArray<Source>>;
};

/** Who must do what by when (待办事项). */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** When it was done or cancelled (办结时间). */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is due: 18:00 in China on the last working day (截止时间); null while its clock stands still. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The next level, alerted when it was found overdue (上级督办); null where there is none above. */
  readonly escalatedTo: Maybe<Holder>;
  /** Whether the viewer is one who has to do it (本人待办); of what was escalated to him he is not. */
  readonly heldByViewer: Scalars['Boolean']['output'];
  /** The post that has to do it (责任岗位). */
  readonly holder: Holder;
  /** The household it concerns (农户); null where it concerns none, or one that is not visible to the viewer. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done, such as `ASSIGN_HELPER` (事项). */
  readonly kind: Scalars['String']['output'];
  /** When it began (开始时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Whether it was found overdue (是否超期); stays when it is done later. */
  readonly overdue: Scalars['Boolean']['output'];
  /** When it was found overdue (超期时间). */
  readonly overdueAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is to be done (所在区划); null for a region that is not in the tree. */
  readonly region: Maybe<Region>;
  /** Working days left on a clock that stands still (剩余工作日); null while it runs. */
  readonly remainingDays: Maybe<Scalars['Int']['output']>;
  /** Where it stands (状态). */
  readonly status: TaskStatus;
  /** What it is about (办理对象); null where it is not visible to the viewer or of a type without a node. */
  readonly subject: Maybe<Node>;
  /** Type of what it is about, such as `Case` (对象类型). */
  readonly subjectType: Scalars['String']['output'];
  /** Counts its changes, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The whole term, in working days (办理时限). */
  readonly workingDays: Scalars['Int']['output'];
};

/** What happened to a task (待办动态). */
export type TaskChange =
  /** It is done, or no longer wanted (办结). */
  | 'CLOSED'
  /** Somebody has something to do (新增). */
  | 'OPENED'
  /** It was not done in time, and the next level was alerted (超期). */
  | 'OVERDUE';

/** Something happened to one of the viewer's tasks (待办动态). */
export type TaskChanged = LiveEvent & {
  readonly __typename?: 'TaskChanged';
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened (动态). */
  readonly kind: TaskChange;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where it happened. */
  readonly region: Region;
  /** The task as it is now; null once it is not visible to the viewer. */
  readonly task: Maybe<Task>;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Tasks in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How much waits for somebody (待办统计), counting what was escalated to him. */
export type TaskCounts = {
  readonly __typename?: 'TaskCounts';
  /** All that waits, by kind (按事项). */
  readonly byKind: ReadonlyArray<Count>;
  /** Due by the end of this week's Sunday and not overdue, today's included (本周到期). */
  readonly dueThisWeek: Scalars['Int']['output'];
  /** Due by the end of this business day and not overdue (今日到期). */
  readonly dueToday: Scalars['Int']['output'];
  /** Found overdue and still not done (已超期). */
  readonly overdue: Scalars['Int']['output'];
};

/** One of a page's tasks and where it stands. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** In which order tasks are listed. */
export type TaskOrder =
  /** The most urgent first; what stands still last. */
  | 'DUE_AT'
  /** The newest first. */
  | 'OPENED_AT';

/** Where a task stands (待办状态). */
export type TaskStatus =
  /** No longer wanted (已取消). */
  | 'CANCELLED'
  /** Done (已办). */
  | 'CLOSED'
  /** Waiting for its holder; its clock runs (待办). */
  | 'OPEN'
  /** Waiting for somebody else; its clock stands still (暂停计时). */
  | 'PAUSED';

/** A village's monitoring team (监测队伍). */
export type Team = Node & {
  readonly __typename?: 'Team';
  /** When it was formed (组建日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Who left it (离任监测员). */
  readonly formerMonitors: ReadonlyArray<Monitor>;
  /** Households of the village of which nobody has said in which section they lie (未划入网格农户), in households. Rows: `visitDuties` with `withoutSection`. */
  readonly householdsWithoutSection: Scalars['Int']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its members, the leader first (监测员). */
  readonly monitors: ReadonlyArray<Monitor>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its village (所在村). */
  readonly region: Region;
  /** Counts its changes, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of teams, village by village. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Teams in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A team in a list and where it stands. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Team;
};

/** Somebody joins a team, changes or leaves (队员变动). */
export type TeamMemberInput = {
  /** Global id of who is a member already; without it somebody joins. */
  readonly monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Name (姓名), at most 60 characters; who joins must have one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone (联系电话); kept sealed. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What he is in the team (队内职务); a member without it. */
  readonly role?: InputMaybe<TeamRole>;
  /** Since when (任职日期); today without it. Not in the future. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Subject of his token, at most 200 characters (登录标识): by it he is known as the monitor of his sections. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The day he leaves (离任日期), not in the future. His sections are vacant from then on. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What somebody is in a team (队内职务). */
export type TeamRole =
  /** Leads the team (队长); a team has one at most. */
  | 'LEADER'
  /** Member (队员). */
  | 'MEMBER';

/** A team stands as it was entered (监测队伍已登记). */
export type TeamSaved = {
  readonly __typename?: 'TeamSaved';
  /** The team. */
  readonly team: Team;
  /** Sections that nobody answers for any more, because who did has left (新空缺网格). */
  readonly vacated: ReadonlyArray<Region>;
};

/** How a figure of a region went over the days (趋势). Trends of the regions below add up to it. */
export type Trend = {
  readonly __typename?: 'Trend';
  /** The last change that it contains: a subscription `after` it continues exactly there. */
  readonly asOf: Scalars['Cursor']['output'];
  /** What is shown. */
  readonly figure: TrendFigure;
  /** How many days stand together. */
  readonly grain: TrendGrain;
  /** Whether its points are stocks or flows. */
  readonly kind: TrendKind;
  /** Its points, the earliest first. */
  readonly points: ReadonlyArray<TrendPoint>;
  /** The region. */
  readonly region: Region;
  /** What is counted: `people`, `households`, `cases`, `warnings`, `reports`, `visits` or `yuan` (单位). */
  readonly unit: Scalars['String']['output'];
};

/**
 * What a trend can show. What is counted is the same as on the dashboard, by the days that the rows bear; the rows of a point are
 * named, with `$from` and `$to` for its days: the beginning of the one and the end of the other where a filter takes an instant.
 */
export type TrendFigure =
  /** Identification cases by the day they ended with inclusion (纳入监测). Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [APPROVED], closedFrom: $from, closedUntil: $to })`. */
  | 'CASES_INCLUDED'
  /** Identification cases by the day they were submitted (收到申请). Rows: `cases(filter: { kinds: [IDENTIFICATION], submittedFrom: $from, submittedUntil: $to })`. */
  | 'CASES_RECEIVED'
  /** Identification cases by the day they were rejected (不予纳入). Rows: `cases(filter: { kinds: [IDENTIFICATION], statuses: [REJECTED], closedFrom: $from, closedUntil: $to })`. */
  | 'CASES_REJECTED'
  /** Households by the day of elimination (风险消除户数); who came back under monitoring no longer counts. Rows: `monitoringObjects(filter: { latest: true, eliminatedFrom: $from, eliminatedTo: $to })`. */
  | 'HOUSEHOLDS_ELIMINATED'
  /** Households by the day on which the spell began by which they count (纳入户数). Rows: `monitoringObjects(filter: { latest: true, includedFrom: $from, includedTo: $to })`. */
  | 'HOUSEHOLDS_INCLUDED'
  /** Households under monitoring at the end of the day (监测户数). */
  | 'HOUSEHOLDS_UNDER_MONITORING'
  /** Reports of public opinion by the day it was first said (舆情). Rows: `opinionReports(filter: { reportedFrom: $from, reportedUntil: $to })`, as far as the viewer may see them. */
  | 'OPINION_REPORTS'
  /** People by the day of elimination (风险消除人口); who came back no longer counts. Rows: `monitoringObjects(filter: { eliminatedFrom: $from, eliminatedTo: $to }) { peopleEliminated }`. */
  | 'PEOPLE_ELIMINATED'
  /** People by the day on which the spell began by which they count (纳入人口). Rows: `monitoringObjects(filter: { includedFrom: $from, includedTo: $to }) { people }`. */
  | 'PEOPLE_INCLUDED'
  /** People in households under monitoring at the end of the day (监测人口): everybody who belongs to the spell. */
  | 'PEOPLE_UNDER_MONITORING'
  /** Visits to households by their day, of the grid and for cases (走访). Rows: `visits(filter: { from: $from, until: $to, met: true })` and `caseVisits(filter: { from: $from, until: $to })`. */
  | 'VISITS'
  /** Warnings by the day they were raised (新增预警). Rows: `warnings(filter: { raisedFrom: $from, raisedUntil: $to })`. */
  | 'WARNINGS_RAISED'
  /** Warnings by the day they were settled (处置预警). Rows: `warnings(filter: { settledFrom: $from, settledUntil: $to })`. */
  | 'WARNINGS_SETTLED'
  /** Yuan promised to households, less what was released again, by the day of the entry (承诺金额). Rows: `ledgerEntries(filter: { kinds: [COMMITMENT, RELEASE], recordedFrom: $from, recordedUntil: $to }) { balance(account: COMMITTED) }`. */
  | 'YUAN_COMMITTED'
  /** Yuan sent to households, less what came back, by the day of the entry (拨付金额). Rows: `ledgerEntries(filter: { kinds: [PAYMENT, PAYMENT_RETURN], recordedFrom: $from, recordedUntil: $to }) { balance(account: PAID) }`. */
  | 'YUAN_PAID';

/** How many days stand together in a point of a trend. */
export type TrendGrain =
  /** Each day (按日). */
  | 'DAY'
  /** Calendar months (按月); the first and the last may be cut. */
  | 'MONTH'
  /** Weeks that begin on Monday (按周); the first and the last may be cut. */
  | 'WEEK';

/** What the points of a trend say. */
export type TrendKind =
  /** How many there were in these days (时期数); days add up to weeks and months. */
  | 'FLOW'
  /** How many there are at the end of the last day (时点数). */
  | 'STOCK';

/** A point of a trend. Exactly one of `value` and `amount` is there. */
export type TrendPoint = {
  readonly __typename?: 'TrendPoint';
  /** How much, where the unit is `yuan`; null otherwise. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** How many, in `unit`; null for yuan. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** What rules would have found over the past (规则试算结果). */
export type Trial = {
  readonly __typename?: 'Trial';
  /** Findings by rule (按规则). */
  readonly byRule: ReadonlyArray<TrialOfRule>;
  /** Households by village, the most first (按村). */
  readonly byVillage: ReadonlyArray<TrialOfVillage>;
  /** Whether these were all; otherwise the period is too long for one trial. */
  readonly complete: Scalars['Boolean']['output'];
  /** Households that would have been brought into a warning, each once (预警户数). */
  readonly households: Scalars['Int']['output'];
  /** Records of the period that were looked at (记录数). */
  readonly records: Scalars['Int']['output'];
  /** Up to 20 of what would have been found, without whom it is about (抽样). */
  readonly sample: ReadonlyArray<TrialSample>;
};

/** What one rule would have found. */
export type TrialOfRule = {
  readonly __typename?: 'TrialOfRule';
  /** How often it was met, once for each person or household it looks at. */
  readonly findings: Scalars['Int']['output'];
  /** Key of the rule. */
  readonly ruleKey: Scalars['String']['output'];
};

/** What would have been found in one village. */
export type TrialOfVillage = {
  readonly __typename?: 'TrialOfVillage';
  /** Households. */
  readonly households: Scalars['Int']['output'];
  /** The village. */
  readonly region: Region;
};

/** One finding, without whom it is about. */
export type TrialSample = {
  readonly __typename?: 'TrialSample';
  /** What would have been found, yuan; null for rules that count records. */
  readonly amount: Maybe<Scalars['Yuan']['output']>;
  /** How many records; null for rules about amounts. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The day on which it was worst. */
  readonly day: Scalars['Date']['output'];
  /** The village. */
  readonly region: Region;
  /** The rule. */
  readonly rule: ScreeningRule;
};

/** Tried, or refused with every fault. */
export type TryRuleSetResult = Refusal | Trial;

/** One account, recomputed. */
export type VerifiedAccount = {
  readonly __typename?: 'VerifiedAccount';
  /** The account. */
  readonly account: Account;
  /** As its entries come to, yuan. */
  readonly computed: Scalars['Yuan']['output'];
  /** As it stands, yuan. */
  readonly recorded: Scalars['Yuan']['output'];
};

/** Who is asking (当前用户). */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Key of the department, for those who act for one (部门). */
  readonly department: Maybe<Scalars['String']['output']>;
  /** Bounds of the service that a client had better know beforehand (使用限制). */
  readonly limits: ReadonlyArray<Limit>;
  /** Everything the viewer may see lies in this region (管辖区划); null when the token names a region that is not in the tree. */
  readonly region: Maybe<Region>;
  /** Posts and parties the token grants (岗位). */
  readonly roles: ReadonlyArray<Role>;
  /** What the token may be used for (授权范围). */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Subject of the token; opaque (用户标识). */
  readonly subject: Scalars['String']['output'];
  /** How much waits for the viewer (待办统计). */
  readonly taskCounts: TaskCounts;
  /** What waits for the viewer, and what was escalated to him because it is overdue (我的待办). Errors: `BAD_REQUEST` for a page beyond 100 rows or a cursor of another list. */
  readonly tasks: TaskConnection;
};


/** Who is asking (当前用户). */
export type ViewerTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: TaskOrder;
};

/** One fault of an input (问题项). */
export type Violation = {
  readonly __typename?: 'Violation';
  /** Stable word for programs, such as `idNumber.checkDigit`. */
  readonly code: Scalars['String']['output'];
  /** Path within the input, such as `household.members[1].idNumber`. */
  readonly field: Scalars['String']['output'];
  /** What to tell the person, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A visit to a household, as somebody of its village recorded it (入户走访). */
export type Visit = Node & {
  readonly __typename?: 'Visit';
  /** All six dimensions (两不愁三保障及饮水安全). */
  readonly dimensions: ReadonlyArray<DimensionSeen>;
  /** Photographs (照片), those the viewer may see. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The household (农户); null where the viewer may not see it. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether anybody of the family was met (是否见到人): a closed door is on record, and counts as no visit. */
  readonly met: Scalars['Boolean']['output'];
  /** Who went, where that was a monitor (监测员). */
  readonly monitor: Maybe<Monitor>;
  /** What was noted (走访记录), for those who look after households; null for others. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Members of the family who were there (在场成员). */
  readonly presentMembers: ReadonlyArray<HouseholdMember>;
  /** When it was recorded, in business time (登记时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The post it was recorded in (登记岗位); null for what was loaded. */
  readonly recorderRole: Maybe<Role>;
  /** Where it lies (所在区划). */
  readonly region: Region;
  /** The day (走访日期). */
  readonly visitedOn: Scalars['Date']['output'];
  /** The warning that stands for what was found (风险预警); null where nothing was. */
  readonly warning: Maybe<Warning>;
};

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The whole list counted by one property. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Visits in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of visits. */
export type VisitConnectionCountsArgs = {
  by: VisitCountBy;
};

/** By what visits are counted. */
export type VisitCountBy =
  /** By whether something was found: `true` and `false`. */
  | 'FOUND'
  /** By whether somebody was met: `true` and `false`. */
  | 'MET'
  /** By the regions directly below the one asked for, by code. */
  | 'REGION';

/** A household as its section has to look after it, on the recorded business day (走访任务). */
export type VisitDuty = {
  readonly __typename?: 'VisitDuty';
  /** By when the next is due (应走访日期); null before the first, which is due at once. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The household (农户). */
  readonly household: Maybe<Household>;
  /** The last visit that met somebody, for a case or without one (上次走访); null before the first. */
  readonly lastVisitedOn: Maybe<Scalars['Date']['output']>;
  /** Who answers for the section (监测员); null while nobody does. */
  readonly monitor: Maybe<Monitor>;
  /** Whether that day has come (是否超期未走访). */
  readonly overdue: Scalars['Boolean']['output'];
  /** The section that looks after it (所属网格); the village while nobody has said which section. */
  readonly section: Region;
  /** Whether it is under monitoring (是否监测户). */
  readonly underMonitoring: Scalars['Boolean']['output'];
};

/** A page of households to be visited. */
export type VisitDutyConnection = {
  readonly __typename?: 'VisitDutyConnection';
  /** The whole list counted by one property. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<VisitDutyEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Households in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of households to be visited. */
export type VisitDutyConnectionCountsArgs = {
  by: VisitDutyCountBy;
};

/** By what households to be visited are counted. */
export type VisitDutyCountBy =
  /** By monitor, by global id; `NONE` where nobody answers. */
  | 'MONITOR'
  /** By whether the visit is due: `true` and `false`. */
  | 'OVERDUE'
  /** By the regions directly below the one asked for, by code. */
  | 'REGION'
  /** By whether under monitoring: `true` and `false`. */
  | 'UNDER_MONITORING';

/** A household to be visited in a list and where it stands. */
export type VisitDutyEdge = {
  readonly __typename?: 'VisitDutyEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: VisitDuty;
};

/** What a list of households to be visited is narrowed by; all that is given must hold. */
export type VisitDutyFilter = {
  /** Only those of these monitors (监测员), by global id. */
  readonly monitorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose visit is due, or is not (是否超期未走访). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those under monitoring, or not (是否监测户). */
  readonly underMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that this campaign has not reached (集中排查未走到), by its global id. */
  readonly unreachedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at which nobody was met on this day or later, for a case or without one (未走访起始日). */
  readonly unvisitedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those whose section nobody answers for, or somebody does (网格是否空缺). */
  readonly withoutMonitor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that lie in no section yet, or do (是否未划入网格). */
  readonly withoutSection?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order households to be visited are listed. */
export type VisitDutyOrder =
  /** Those first that nobody has visited for the longest time. */
  | 'LONGEST_UNVISITED'
  /** Section by section. */
  | 'SECTION';

/** A visit in a list and where it stands. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Visit;
};

/** What a list of visits is narrowed by; all that is given must hold. */
export type VisitFilter = {
  /** Only those that found something, or nothing (是否发现风险). */
  readonly found?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this household, by global id. */
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that met somebody, or nobody (是否见到人). */
  readonly met?: InputMaybe<Scalars['Boolean']['input']>;
  /** By these monitors, by global id (监测员). */
  readonly monitorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What gives cause for worry at a household's (走访发现). */
export type VisitFindingInput = {
  /** What may push the family back (致贫返贫风险); `OTHER` where the list is empty. */
  readonly causes: ReadonlyArray<RiskCause>;
  /** In the visitor's words, at most 2,000 characters (情况说明); kept sealed. The notes without it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** One visit, as a phone keeps it until there is a network (单次走访). */
export type VisitInput = {
  /** Dimensions seen, and at risk (有风险): they raise a warning even where `finding` is left out. */
  readonly dimensionsAtRisk?: InputMaybe<ReadonlyArray<Dimension>>;
  /** Global ids of photographs, at most 50 (照片). */
  readonly evidenceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What gives cause for worry (走访发现): raises a warning of source `GRASSROOTS_VISIT`, or joins the household's unsettled one. */
  readonly finding?: InputMaybe<VisitFindingInput>;
  /** Global id of the household (农户). A monitor visits those of his sections; other posts of the village any of theirs. */
  readonly householdId: Scalars['ID']['input'];
  /** Key that the phone gave it, the same whenever it is sent: it is recorded once. */
  readonly key: Scalars['UUID']['input'];
  /** Global id of the monitor who went (监测员), who must be the section's; without it the recorder, if he is. */
  readonly monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** What was noted, at most 2,000 characters (走访记录); kept sealed. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of the members of the family who were there, at most 50 (在场成员); none where nobody was met. */
  readonly presentMemberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Dimensions seen, and secure (有保障). */
  readonly secureDimensions?: InputMaybe<ReadonlyArray<Dimension>>;
  /** The day (走访日期), not in the future, and at most 366 days ago. */
  readonly visitedOn: Scalars['Date']['input'];
};

/** In which order visits are listed. */
export type VisitOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** The visit is recorded (已登记入户). */
export type VisitRecorded = {
  readonly __typename?: 'VisitRecorded';
  /** Its case; null for a visit without one. */
  readonly case: Maybe<Case>;
  /** The visit. */
  readonly visit: CaseVisit;
};

/** What became of one visit (单次走访结果): it is on record, or refused with all its faults. */
export type VisitResult = {
  readonly __typename?: 'VisitResult';
  /** Key that the phone gave it. */
  readonly key: Scalars['UUID']['output'];
  /** Why it could not be recorded; null where it is. `NOT_HOLDER`: it lies in another monitor's section. */
  readonly refusal: Maybe<Refusal>;
  /** Whether it had been recorded before, under this key (是否重复上报). */
  readonly repeated: Scalars['Boolean']['output'];
  /** The visit on record; null where it was refused. */
  readonly visit: Maybe<Visit>;
};

/** What became of each visit of a batch (批量走访结果). One that is faulty holds back no other. */
export type VisitsRecorded = {
  readonly __typename?: 'VisitsRecorded';
  /** Visits that this request recorded. */
  readonly recorded: Scalars['Int']['output'];
  /** Visits that could not be recorded: to be mended and sent again, with a new request id and the same keys. */
  readonly refused: Scalars['Int']['output'];
  /** One a visit, in the order in which they were sent. */
  readonly results: ReadonlyArray<VisitResult>;
};

/** The vote is recorded (已登记表决). */
export type VoteRecorded = {
  readonly __typename?: 'VoteRecorded';
  /** The case. */
  readonly case: Case;
};

/** When a village's deliberation counts (评议表决规则). The share of the panel that must be present is `presentOf` of `presentIn`. */
export type VoteRule = {
  readonly __typename?: 'VoteRule';
  /** Fewest persons present, however small the panel (最少到会人数). */
  readonly minimumVoters: Scalars['Int']['output'];
  /** Who deliberates, such as `VILLAGE_REPRESENTATIVES` (参会人员). */
  readonly panel: Scalars['String']['output'];
  /** Denominator of that share. */
  readonly presentIn: Scalars['Int']['output'];
  /** Numerator of the share of the panel that must be present. */
  readonly presentOf: Scalars['Int']['output'];
};

/** When a vote counts (评议表决规则). */
export type VoteRuleInput = {
  /** Fewest persons present, 1 to 1000. */
  readonly minimumVoters: Scalars['Int']['input'];
  /** Who deliberates (参会人员). */
  readonly panel: Scalars['String']['input'];
  /** Denominator of that share. */
  readonly presentIn: Scalars['Int']['input'];
  /** Numerator of the share that must be present. */
  readonly presentOf: Scalars['Int']['input'];
};

/** One signal about one household, or about a place while nobody knows whom it concerns; it stays until people settle it (风险预警、线索). */
export type Warning = Node & {
  readonly __typename?: 'Warning';
  /** What the viewer could do with it now, and why not (可办事项). */
  readonly availableActions: ReadonlyArray<AvailableWarningAction>;
  /** The case it waits with, or that settled it (识别审批); null without one, and where the viewer may not see it. */
  readonly case: Maybe<Case>;
  /** What may push the family back, of all reports (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** Dimensions said to be at risk, of all reports (两不愁三保障及饮水安全). */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** When that post has to have acted (办理时限); null in a case and once settled. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The post that has to act (责任岗位); null in a case and once settled. */
  readonly holder: Maybe<Holder>;
  /** The leg of its round trip that it waits at (流转环节); null in a case and once settled. */
  readonly hop: Maybe<Hop>;
  /** The legs of its round trip so far, the first one first (流转记录). */
  readonly hops: ReadonlyArray<WarningHop>;
  /** The household (农户); null while nobody knows whom it concerns. */
  readonly household: Maybe<Household>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What meetings made of it, the oldest first (研判记录). */
  readonly judgments: ReadonlyArray<Judgment>;
  /** How that came in (渠道). */
  readonly medium: Medium;
  /** Its household's spell whose elimination is still observed (消除后观察); null for any other household. It may be the same risk again: `returnToMonitoring`. */
  readonly observed: Maybe<MonitoringObject>;
  /** What came of it (办结结果); null before it is settled. */
  readonly outcome: Maybe<WarningOutcome>;
  /** Whether it is recorded as overdue (逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** Which other policy answers for it (转办政策); null where it was passed to none, and for posts that do not handle warnings. */
  readonly policy: Maybe<Scalars['String']['output']>;
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Where it is: the household's region, or the place (所在区划). */
  readonly region: Region;
  /** Everyone who reported it, the first one first (上报记录). */
  readonly reporters: ReadonlyArray<WarningReporter>;
  /** When it was settled; null before. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** The gravest severity that any report of it gave (预警等级). */
  readonly severity: Severity;
  /** Why it is as grave as it is: the reasons of the gravest report that stands (等级依据). */
  readonly severityGrounds: ReadonlyArray<SeverityGround>;
  /** Who saw it first (监测方式). */
  readonly source: Source;
  /** Whether it waits for people (状态). */
  readonly status: WarningStatus;
  /** Counted up with each change; a decision names the one it was made on. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a warning (可办事项). */
export type WarningAction =
  /** Send it on (流转). */
  | 'FORWARD'
  /** Make an application of it (转入申请). */
  | 'OPEN_APPLICATION'
  /** Send it back to the leg before (退回). */
  | 'RETURN'
  /** Say what came of it (办结). */
  | 'SETTLE';

/** A warning was raised (新预警). */
export type WarningAlert = LiveEvent & {
  readonly __typename?: 'WarningAlert';
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** When it was raised, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where. */
  readonly region: Region;
  /** How urgent it was when it was raised (预警等级). */
  readonly severity: Severity;
  /** Who saw it (监测方式). */
  readonly source: Source;
  /** The warning as of delivery; null where the viewer may not see it any more. */
  readonly warning: Maybe<Warning>;
};

/** What can happen to a warning after it was raised (预警变动). */
export type WarningChange =
  /** A case was opened on it, or it joined one (转入申请). */
  | 'ENTERED_CASE'
  /** Went on to the next leg (流转). */
  | 'FORWARDED'
  /** Its holder let the deadline pass (逾期). */
  | 'OVERDUE'
  /** Somebody else reported the same household (重复上报). */
  | 'REPEATED'
  /** A department took back a report of it; others still stand (部门撤回上报). */
  | 'REPORT_RETRACTED'
  /** Went back to an earlier leg (退回). */
  | 'RETURNED'
  /** People settled it (办结). */
  | 'SETTLED';

/** Something happened to a warning after it was raised (预警变动). */
export type WarningChanged = LiveEvent & {
  readonly __typename?: 'WarningChanged';
  /** Where this change stands; given as `after` it continues right behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened. */
  readonly kind: WarningChange;
  /** When it happened, in business time. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where. */
  readonly region: Region;
  /** The warning as of delivery; null where the viewer may not see it any more. */
  readonly warning: Maybe<Warning>;
};

/** A page of warnings. */
export type WarningConnection = {
  readonly __typename?: 'WarningConnection';
  /** The whole list counted by one property. */
  readonly counts: ReadonlyArray<Count>;
  /** The rows. */
  readonly edges: ReadonlyArray<WarningEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Warnings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of warnings. */
export type WarningConnectionCountsArgs = {
  by: WarningCountBy;
};

/** What a list of warnings can be counted by. */
export type WarningCountBy =
  /** By hop; `NONE` for those without. */
  | 'HOP'
  /** By medium. */
  | 'MEDIUM'
  /** By whether recorded as overdue: `true` and `false`. */
  | 'OVERDUE'
  /** By the regions directly below the one asked for; keys are their codes. */
  | 'REGION'
  /** By severity. */
  | 'SEVERITY'
  /** By source. */
  | 'SOURCE'
  /** By status. */
  | 'STATUS';

/** A warning in a list and where it stands. */
export type WarningEdge = {
  readonly __typename?: 'WarningEdge';
  /** Cursor of the row. */
  readonly cursor: Scalars['String']['output'];
  /** The warning. */
  readonly node: Warning;
};

/** Warnings that wait for people (待处置预警). One in a case waits with the case and is counted there. */
export type WarningFigures = {
  readonly __typename?: 'WarningFigures';
  /** By the leg of the round trip they wait at (按流转环节); adds up to the whole. */
  readonly byHop: ReadonlyArray<HopFigures>;
  /** By severity (按预警等级), the gravest last; adds up to the whole. */
  readonly bySeverity: ReadonlyArray<SeverityFigures>;
  /** By who saw the need first (按监测方式); adds up to the whole. */
  readonly bySource: ReadonlyArray<SourceFigures>;
  /** In warnings. Rows: `warnings(filter: { statuses: [OPEN] })`. */
  readonly open: Scalars['Int']['output'];
  /** Those recorded as overdue at their hop (逾期), in warnings. Rows: `warnings(filter: { statuses: [OPEN], overdue: true })`. */
  readonly overdue: Scalars['Int']['output'];
};

/** What a list of warnings is narrowed by; what is left out does not narrow. */
export type WarningFilter = {
  /** Has at least one of these causes (致贫返贫风险). */
  readonly causes?: InputMaybe<ReadonlyArray<RiskCause>>;
  /** Has at least one of these dimensions at risk. */
  readonly dimensions?: InputMaybe<ReadonlyArray<Dimension>>;
  /** Due then or later. */
  readonly dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due then or earlier. */
  readonly dueUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Waits at one of these legs (流转环节). */
  readonly hops?: InputMaybe<ReadonlyArray<Hop>>;
  /** Came in one of these ways (渠道). */
  readonly media?: InputMaybe<ReadonlyArray<Medium>>;
  /** At least this grave (预警等级). */
  readonly minimumSeverity?: InputMaybe<Severity>;
  /** Recorded as overdue, or not (逾期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Raised then or later. */
  readonly raisedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Raised before then. */
  readonly raisedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Settled then or later. */
  readonly settledFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Settled before then. */
  readonly settledUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Exactly one of these grave (预警等级). */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** Was seen first by one of these (监测方式). */
  readonly sources?: InputMaybe<ReadonlyArray<Source>>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<WarningStatus>>;
};

/** The warning is at another leg now (已流转). */
export type WarningForwarded = {
  readonly __typename?: 'WarningForwarded';
  /** The warning. */
  readonly warning: Warning;
};

/** One leg of a warning's round trip as it was made (流转记录). */
export type WarningHop = {
  readonly __typename?: 'WarningHop';
  /** When it was due there; null for legs without a deadline. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When it left; null while it is there. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who sent it on (经办人): subject of the person's token; null while it is there, and for what was loaded from elsewhere. */
  readonly endedBy: Maybe<Scalars['String']['output']>;
  /** The post that person acted in (经办岗位). */
  readonly endedRole: Maybe<Role>;
  /** How it left (办理方式); null while it is there. */
  readonly ending: Maybe<HopEnding>;
  /** Files attached there (佐证材料), those the viewer may see. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The post that had it (责任岗位). */
  readonly holder: Holder;
  /** The leg. */
  readonly hop: Hop;
  /** What was found there, or why it was returned (办理意见); null where there is nothing, and for who neither handles warnings nor took part as a department. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it came there. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** The orders a list of warnings can have. */
export type WarningOrder =
  /** What is due first; only those that have a clock. */
  | 'DUE'
  /** The gravest first, the newest of them first. */
  | 'GRAVEST'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** What came of a warning (预警办结结果). */
export type WarningOutcome =
  /** It became an application, or was part of one (转入申请). */
  | 'APPLICATION_OPENED'
  /** The trouble was gone when people left (现场解决). */
  | 'HELPED_ON_THE_SPOT'
  /** Another policy answers for it (转其他政策). */
  | 'PASSED_TO_OTHER_POLICY'
  /** It rested on a department's records alone, which the department took back (部门撤回). */
  | 'RETRACTED'
  /** There is no such trouble (不属实). */
  | 'UNFOUNDED';

/** A warning stands for what was reported (预警已登记). */
export type WarningRaised = {
  readonly __typename?: 'WarningRaised';
  /** Whether the household had an unsettled one already, which now says this too (是否并入已有预警). */
  readonly merged: Scalars['Boolean']['output'];
  /** Whether the same was settled as unfounded a short while ago and is no graver now: then that warning stays settled, and the report is kept with it (是否近期已核查为不属实). */
  readonly settledBefore: Scalars['Boolean']['output'];
  /** The warning. */
  readonly warning: Warning;
};

/** One report of a warning: the first, or a repeat (上报记录). */
export type WarningReporter = {
  readonly __typename?: 'WarningReporter';
  /** In the reporter's own words (情况说明); null where there are none, and for posts that do not handle warnings. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How that came in (渠道). */
  readonly medium: Medium;
  /** When. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** When a department took it back (撤回时间); null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** The post it was reported in (上报岗位). */
  readonly role: Role;
  /** The severity this report gave. */
  readonly severity: Severity;
  /** Why this report is as grave as it is (等级依据). */
  readonly severityGrounds: ReadonlyArray<SeverityGround>;
  /** Who saw it (监测方式). */
  readonly source: Source;
};

/** The warning is at the leg before again (已退回). */
export type WarningReturned = {
  readonly __typename?: 'WarningReturned';
  /** The warning. */
  readonly warning: Warning;
};

/** How warnings are weighed and settled (预警等级与办结要求). */
export type WarningRule = {
  readonly __typename?: 'WarningRule';
  /** Names of the outcomes that need at least one file, such as `UNFOUNDED` (须附佐证的办结结果). */
  readonly provenOutcomes: ReadonlyArray<Scalars['String']['output']>;
  /** Calendar days for which what was settled as unfounded is not raised again for the same household and causes, unless it got worse (不重复预警天数). */
  readonly quietDays: Scalars['Int']['output'];
  /** How grave a warning is that no screening rule weighs (预警等级规则). */
  readonly severity: SeverityRule;
};

/** How warnings are weighed and settled (预警等级与办结要求). */
export type WarningRuleInput = {
  /** Dimensions that count, 0 to 6 (计入等级的保障项数上限). */
  readonly mostDimensions: Scalars['Int']['input'];
  /** Outcomes that need a file (须附佐证的办结结果). */
  readonly provenOutcomes: ReadonlyArray<WarningOutcome>;
  /** Calendar days, 0 to 1000 (不重复预警天数). */
  readonly quietDays: Scalars['Int']['input'];
  /** Causes that strike at once (突发风险). */
  readonly shocks: ReadonlyArray<RiskCause>;
};

/** The warning is settled (已办结). */
export type WarningSettled = {
  readonly __typename?: 'WarningSettled';
  /** The warning. */
  readonly warning: Warning;
};

/** Whether a warning waits for people (预警状态). */
export type WarningStatus =
  /** Waits with a case: it has no clock of its own and is settled with the case (已转申请). */
  | 'IN_CASE'
  /** Waits at a hop of its round trip (待处置). */
  | 'OPEN'
  /** People settled it (已办结). */
  | 'SETTLED';

/** Warnings to be exported: filter and order as of `warnings`. */
export type WarningsToExport = {
  /** Narrows the list. */
  readonly filter?: InputMaybe<WarningFilter>;
  /** Order of the rows; that of the list without it. */
  readonly orderBy?: InputMaybe<WarningOrder>;
};

/** What a household is monitored for (监测信息). */
export type Watched = {
  readonly __typename?: 'Watched';
  /** Why it is monitored (监测类别). */
  readonly category: Category;
  /** What may push it back into poverty (致贫返贫风险). */
  readonly causes: ReadonlyArray<RiskCause>;
  /** What is at risk (风险维度). */
  readonly dimensions: ReadonlyArray<Dimension>;
};

/** Which application is taken back, and why (撤回申请). */
export type WithdrawCaseInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
  /** Version of the case this is made on; without it, whatever version it is at. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Withdrawn, or refused. */
export type WithdrawCaseResult = CaseWithdrawn | Refusal;

/** A file to be taken back (撤回材料). */
export type WithdrawEvidenceInput = {
  /** Global id of the file. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; kept sealed (撤回原因). */
  readonly reason: Scalars['String']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Taken back, or refused with `INVALID_INPUT`, `INVALID_STEP`, `NOT_HOLDER` or `REQUEST_KEY_REUSED`. */
export type WithdrawEvidenceResult = EvidenceWithdrawn | Refusal;

export type AnswerObjectionMutationVariables = Exact<{
  input: AnswerObjectionInput;
}>;


export type AnswerObjectionMutation = { readonly __typename: 'Mutation', readonly answerObjection:
    | { readonly __typename: 'ObjectionAnswered', readonly objection: { readonly __typename: 'CaseObjection', readonly id: string }, readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type AssessHouseholdQueryVariables = Exact<{
  household: Scalars['ID']['input'];
  changes?: InputMaybe<AssessChanges>;
}>;


export type AssessHouseholdQuery = { readonly __typename: 'Query', readonly assess:
    | { readonly __typename: 'Assessment', readonly category: Category | null, readonly summary: string, readonly unknown: ReadonlyArray<CriterionKey>, readonly nearestPolicy: OtherPolicy, readonly at: string, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null, readonly decides: boolean, readonly source: FactSource, readonly foundOn: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type AssessmentAnswerFragment = { readonly __typename: 'Assessment', readonly category: Category | null, readonly summary: string, readonly unknown: ReadonlyArray<CriterionKey>, readonly nearestPolicy: OtherPolicy, readonly at: string, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null, readonly decides: boolean, readonly source: FactSource, readonly foundOn: string | null }> };

export type CaseEliminationFragment = { readonly __typename: 'Case', readonly proposal: { readonly __typename: 'EliminationProposal', readonly grounds: string | null, readonly vanishedNaturally: string | null, readonly proposedAt: string } | null, readonly conditions: ReadonlyArray<{ readonly __typename: 'EliminationCondition', readonly key: EliminationKey, readonly title: string, readonly value: string | null, readonly limit: string, readonly standing: ConditionStanding, readonly explanation: string }> };

export type CaseEndingFragment = { readonly __typename: 'Case', readonly rejection: { readonly __typename: 'Rejection', readonly ground: RejectionGround, readonly reason: string | null, readonly nearestPolicy: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly category: Category | null, readonly summary: string, readonly unknown: ReadonlyArray<CriterionKey>, readonly nearestPolicy: OtherPolicy, readonly at: string, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null, readonly decides: boolean, readonly source: FactSource, readonly foundOn: string | null }> } | null, readonly announcement: { readonly __typename: 'CaseAnnouncement', readonly text: string, readonly publishedAt: string, readonly endsAt: string } | null, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly reason: string | null, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly decidedAt: string | null, readonly opinion: string | null, readonly reopenedTo: CaseStep | null } | null };

export type CaseFileFragment = { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly source: Source, readonly medium: Medium, readonly causes: ReadonlyArray<RiskCause>, readonly category: Category | null, readonly step: CaseStep, readonly status: CaseStatus, readonly dueAt: string | null, readonly caseDueAt: string, readonly overdue: boolean, readonly submittedBy: string, readonly submittedAt: string, readonly closedAt: string | null, readonly missing: ReadonlyArray<string>, readonly version: number, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel } | null }, readonly sentBack: { readonly __typename: 'SentBack', readonly at: string, readonly fromStep: CaseStep, readonly opinion: string | null, readonly missing: ReadonlyArray<string> } | null, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableAction', readonly action: CaseAction, readonly allowed: boolean, readonly reason: string | null }>, readonly ruleSet: { readonly __typename: 'RuleSet', readonly id: string, readonly name: string, readonly version: number, readonly noticeDays: number, readonly steps: ReadonlyArray<{ readonly __typename: 'StepRule', readonly step: string, readonly workingDays: number, readonly requiredEvidence: ReadonlyArray<string> }>, readonly checks: ReadonlyArray<{ readonly __typename: 'Check', readonly key: string, readonly title: string, readonly signerRole: Role, readonly substituteRole: Role | null }>, readonly vote: { readonly __typename: 'VoteRule', readonly presentOf: number, readonly presentIn: number, readonly minimumVoters: number }, readonly afterDecision: { readonly __typename: 'AfterDecisionRule', readonly announcementDays: number } }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly formerPoor: boolean, readonly verifiedOn: string | null, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly sex: Sex | null, readonly birthDate: string | null, readonly labour: Labour | null, readonly idNumberMasked: string | null, readonly healthRecorded: boolean }>, readonly allowance: { readonly __typename: 'Allowance', readonly level: number, readonly since: string } | null, readonly allowances: ReadonlyArray<{ readonly __typename: 'Allowance', readonly level: number, readonly since: string, readonly until: string | null }>, readonly incomes: ReadonlyArray<{ readonly __typename: 'Income', readonly year: number, readonly perHead: string }>, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly includedOn: string } | null } | null, readonly declarations: ReadonlyArray<{ readonly __typename: 'Declaration', readonly medium: Medium, readonly causes: ReadonlyArray<RiskCause>, readonly description: string | null, readonly amountInNeed: string | null, readonly observedAt: string | null, readonly declaredBy: string, readonly declaredAt: string }>, readonly steps: ReadonlyArray<{ readonly __typename: 'CaseStage', readonly number: number, readonly step: CaseStep, readonly enteredAt: string, readonly dueAt: string | null, readonly leftAt: string | null, readonly decision: Decision | null, readonly deciderRole: Role | null, readonly decidedBy: string | null, readonly opinion: string | null, readonly sentBackTo: CaseStep | null, readonly evidenceIds: ReadonlyArray<string> }>, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceReference', readonly step: CaseStep, readonly attachedAt: string, readonly evidenceId: string, readonly file: { readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null } | null }>, readonly visits: ReadonlyArray<{ readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly visitedBy: string, readonly notes: string | null, readonly dimensionsAtRisk: ReadonlyArray<Dimension> | null, readonly incomePerHead: string | null, readonly expenses: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly recordedAt: string }>, readonly comparison: { readonly __typename: 'CaseComparison', readonly departments: ReadonlyArray<string>, readonly hitCount: number, readonly unexplainedCount: number, readonly recorderRole: Role, readonly recordedAt: string, readonly hits: ReadonlyArray<{ readonly __typename: 'ComparisonHit', readonly department: string, readonly finding: string, readonly explanation: string | null }> | null } | null, readonly votes: ReadonlyArray<{ readonly __typename: 'CaseVote', readonly heldOn: string, readonly panelSize: number, readonly present: number, readonly inFavour: number, readonly against: number, readonly abstained: number, readonly recorderRole: Role, readonly recordedAt: string, readonly evidenceIds: ReadonlyArray<string> }>, readonly notice: { readonly __typename: 'CaseNotice', readonly text: string, readonly publishedAt: string, readonly endsAt: string, readonly evidenceIds: ReadonlyArray<string> } | null, readonly objections: ReadonlyArray<{ readonly __typename: 'CaseObjection', readonly id: string, readonly objection: string | null, readonly recorderRole: Role, readonly recordedAt: string, readonly answer: string | null, readonly upheld: boolean | null, readonly answererRole: Role | null, readonly answeredAt: string | null }>, readonly findings: ReadonlyArray<{ readonly __typename: 'CaseFinding', readonly checkKey: string, readonly favourable: boolean, readonly finding: string | null, readonly signerRole: Role, readonly signedBy: string, readonly signedAt: string, readonly evidenceIds: ReadonlyArray<string>, readonly check: { readonly __typename: 'Check', readonly key: string, readonly title: string } | null }>, readonly rejection: { readonly __typename: 'Rejection', readonly ground: RejectionGround, readonly reason: string | null, readonly nearestPolicy: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly category: Category | null, readonly summary: string, readonly unknown: ReadonlyArray<CriterionKey>, readonly nearestPolicy: OtherPolicy, readonly at: string, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null, readonly decides: boolean, readonly source: FactSource, readonly foundOn: string | null }> } | null, readonly announcement: { readonly __typename: 'CaseAnnouncement', readonly text: string, readonly publishedAt: string, readonly endsAt: string } | null, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly reason: string | null, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly decidedAt: string | null, readonly opinion: string | null, readonly reopenedTo: CaseStep | null } | null, readonly proposal: { readonly __typename: 'EliminationProposal', readonly grounds: string | null, readonly vanishedNaturally: string | null, readonly proposedAt: string } | null, readonly conditions: ReadonlyArray<{ readonly __typename: 'EliminationCondition', readonly key: EliminationKey, readonly title: string, readonly value: string | null, readonly limit: string, readonly standing: ConditionStanding, readonly explanation: string }> };

export type CaseFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseFileQuery = { readonly __typename: 'Query', readonly case: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly source: Source, readonly medium: Medium, readonly causes: ReadonlyArray<RiskCause>, readonly category: Category | null, readonly step: CaseStep, readonly status: CaseStatus, readonly dueAt: string | null, readonly caseDueAt: string, readonly overdue: boolean, readonly submittedBy: string, readonly submittedAt: string, readonly closedAt: string | null, readonly missing: ReadonlyArray<string>, readonly version: number, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel } | null }, readonly sentBack: { readonly __typename: 'SentBack', readonly at: string, readonly fromStep: CaseStep, readonly opinion: string | null, readonly missing: ReadonlyArray<string> } | null, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableAction', readonly action: CaseAction, readonly allowed: boolean, readonly reason: string | null }>, readonly ruleSet: { readonly __typename: 'RuleSet', readonly id: string, readonly name: string, readonly version: number, readonly noticeDays: number, readonly steps: ReadonlyArray<{ readonly __typename: 'StepRule', readonly step: string, readonly workingDays: number, readonly requiredEvidence: ReadonlyArray<string> }>, readonly checks: ReadonlyArray<{ readonly __typename: 'Check', readonly key: string, readonly title: string, readonly signerRole: Role, readonly substituteRole: Role | null }>, readonly vote: { readonly __typename: 'VoteRule', readonly presentOf: number, readonly presentIn: number, readonly minimumVoters: number }, readonly afterDecision: { readonly __typename: 'AfterDecisionRule', readonly announcementDays: number } }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly formerPoor: boolean, readonly verifiedOn: string | null, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly sex: Sex | null, readonly birthDate: string | null, readonly labour: Labour | null, readonly idNumberMasked: string | null, readonly healthRecorded: boolean }>, readonly allowance: { readonly __typename: 'Allowance', readonly level: number, readonly since: string } | null, readonly allowances: ReadonlyArray<{ readonly __typename: 'Allowance', readonly level: number, readonly since: string, readonly until: string | null }>, readonly incomes: ReadonlyArray<{ readonly __typename: 'Income', readonly year: number, readonly perHead: string }>, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly includedOn: string } | null } | null, readonly declarations: ReadonlyArray<{ readonly __typename: 'Declaration', readonly medium: Medium, readonly causes: ReadonlyArray<RiskCause>, readonly description: string | null, readonly amountInNeed: string | null, readonly observedAt: string | null, readonly declaredBy: string, readonly declaredAt: string }>, readonly steps: ReadonlyArray<{ readonly __typename: 'CaseStage', readonly number: number, readonly step: CaseStep, readonly enteredAt: string, readonly dueAt: string | null, readonly leftAt: string | null, readonly decision: Decision | null, readonly deciderRole: Role | null, readonly decidedBy: string | null, readonly opinion: string | null, readonly sentBackTo: CaseStep | null, readonly evidenceIds: ReadonlyArray<string> }>, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceReference', readonly step: CaseStep, readonly attachedAt: string, readonly evidenceId: string, readonly file: { readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null } | null }>, readonly visits: ReadonlyArray<{ readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly visitedBy: string, readonly notes: string | null, readonly dimensionsAtRisk: ReadonlyArray<Dimension> | null, readonly incomePerHead: string | null, readonly expenses: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly recordedAt: string }>, readonly comparison: { readonly __typename: 'CaseComparison', readonly departments: ReadonlyArray<string>, readonly hitCount: number, readonly unexplainedCount: number, readonly recorderRole: Role, readonly recordedAt: string, readonly hits: ReadonlyArray<{ readonly __typename: 'ComparisonHit', readonly department: string, readonly finding: string, readonly explanation: string | null }> | null } | null, readonly votes: ReadonlyArray<{ readonly __typename: 'CaseVote', readonly heldOn: string, readonly panelSize: number, readonly present: number, readonly inFavour: number, readonly against: number, readonly abstained: number, readonly recorderRole: Role, readonly recordedAt: string, readonly evidenceIds: ReadonlyArray<string> }>, readonly notice: { readonly __typename: 'CaseNotice', readonly text: string, readonly publishedAt: string, readonly endsAt: string, readonly evidenceIds: ReadonlyArray<string> } | null, readonly objections: ReadonlyArray<{ readonly __typename: 'CaseObjection', readonly id: string, readonly objection: string | null, readonly recorderRole: Role, readonly recordedAt: string, readonly answer: string | null, readonly upheld: boolean | null, readonly answererRole: Role | null, readonly answeredAt: string | null }>, readonly findings: ReadonlyArray<{ readonly __typename: 'CaseFinding', readonly checkKey: string, readonly favourable: boolean, readonly finding: string | null, readonly signerRole: Role, readonly signedBy: string, readonly signedAt: string, readonly evidenceIds: ReadonlyArray<string>, readonly check: { readonly __typename: 'Check', readonly key: string, readonly title: string } | null }>, readonly rejection: { readonly __typename: 'Rejection', readonly ground: RejectionGround, readonly reason: string | null, readonly nearestPolicy: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly category: Category | null, readonly summary: string, readonly unknown: ReadonlyArray<CriterionKey>, readonly nearestPolicy: OtherPolicy, readonly at: string, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null, readonly decides: boolean, readonly source: FactSource, readonly foundOn: string | null }> } | null, readonly announcement: { readonly __typename: 'CaseAnnouncement', readonly text: string, readonly publishedAt: string, readonly endsAt: string } | null, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly reason: string | null, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly decidedAt: string | null, readonly opinion: string | null, readonly reopenedTo: CaseStep | null } | null, readonly proposal: { readonly __typename: 'EliminationProposal', readonly grounds: string | null, readonly vanishedNaturally: string | null, readonly proposedAt: string } | null, readonly conditions: ReadonlyArray<{ readonly __typename: 'EliminationCondition', readonly key: EliminationKey, readonly title: string, readonly value: string | null, readonly limit: string, readonly standing: ConditionStanding, readonly explanation: string }> } | null };

export type CaseFileChangedSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type CaseFileChangedSubscription = { readonly __typename?: 'Subscription', readonly caseChanged: { readonly __typename: 'ApprovalChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: ApprovalChange, readonly fromStep: ApprovalStep | null, readonly toStep: ApprovalStep | null, readonly decision: Decision | null } };

export type CaseHouseholdFragment = { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly formerPoor: boolean, readonly verifiedOn: string | null, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly sex: Sex | null, readonly birthDate: string | null, readonly labour: Labour | null, readonly idNumberMasked: string | null, readonly healthRecorded: boolean }>, readonly allowance: { readonly __typename: 'Allowance', readonly level: number, readonly since: string } | null, readonly allowances: ReadonlyArray<{ readonly __typename: 'Allowance', readonly level: number, readonly since: string, readonly until: string | null }>, readonly incomes: ReadonlyArray<{ readonly __typename: 'Income', readonly year: number, readonly perHead: string }>, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly includedOn: string } | null };

export type CaseRecordsFragment = { readonly __typename: 'Case', readonly visits: ReadonlyArray<{ readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly visitedBy: string, readonly notes: string | null, readonly dimensionsAtRisk: ReadonlyArray<Dimension> | null, readonly incomePerHead: string | null, readonly expenses: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly recordedAt: string }>, readonly comparison: { readonly __typename: 'CaseComparison', readonly departments: ReadonlyArray<string>, readonly hitCount: number, readonly unexplainedCount: number, readonly recorderRole: Role, readonly recordedAt: string, readonly hits: ReadonlyArray<{ readonly __typename: 'ComparisonHit', readonly department: string, readonly finding: string, readonly explanation: string | null }> | null } | null, readonly votes: ReadonlyArray<{ readonly __typename: 'CaseVote', readonly heldOn: string, readonly panelSize: number, readonly present: number, readonly inFavour: number, readonly against: number, readonly abstained: number, readonly recorderRole: Role, readonly recordedAt: string, readonly evidenceIds: ReadonlyArray<string> }>, readonly notice: { readonly __typename: 'CaseNotice', readonly text: string, readonly publishedAt: string, readonly endsAt: string, readonly evidenceIds: ReadonlyArray<string> } | null, readonly objections: ReadonlyArray<{ readonly __typename: 'CaseObjection', readonly id: string, readonly objection: string | null, readonly recorderRole: Role, readonly recordedAt: string, readonly answer: string | null, readonly upheld: boolean | null, readonly answererRole: Role | null, readonly answeredAt: string | null }>, readonly findings: ReadonlyArray<{ readonly __typename: 'CaseFinding', readonly checkKey: string, readonly favourable: boolean, readonly finding: string | null, readonly signerRole: Role, readonly signedBy: string, readonly signedAt: string, readonly evidenceIds: ReadonlyArray<string>, readonly check: { readonly __typename: 'Check', readonly key: string, readonly title: string } | null }> };

export type CaseRulesFragment = { readonly __typename: 'RuleSet', readonly id: string, readonly name: string, readonly version: number, readonly noticeDays: number, readonly steps: ReadonlyArray<{ readonly __typename: 'StepRule', readonly step: string, readonly workingDays: number, readonly requiredEvidence: ReadonlyArray<string> }>, readonly checks: ReadonlyArray<{ readonly __typename: 'Check', readonly key: string, readonly title: string, readonly signerRole: Role, readonly substituteRole: Role | null }>, readonly vote: { readonly __typename: 'VoteRule', readonly presentOf: number, readonly presentIn: number, readonly minimumVoters: number }, readonly afterDecision: { readonly __typename: 'AfterDecisionRule', readonly announcementDays: number } };

export type CompleteApplicationMutationVariables = Exact<{
  input: CompleteApplicationInput;
}>;


export type CompleteApplicationMutation = { readonly __typename: 'Mutation', readonly completeApplication:
    | { readonly __typename: 'ApplicationCompleted', readonly complete: boolean, readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number, readonly step: CaseStep, readonly status: CaseStatus, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly message: string, readonly dueBy: string | null } } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { readonly __typename: 'Mutation', readonly decideCase:
    | { readonly __typename: 'CaseDecided', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number, readonly step: CaseStep, readonly status: CaseStatus, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly message: string, readonly dueBy: string | null } } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type DecideReviewMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type DecideReviewMutation = { readonly __typename: 'Mutation', readonly decideReview:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ReviewDecided', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number, readonly step: CaseStep, readonly status: CaseStatus, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly message: string, readonly dueBy: string | null } } }
   };

export type EvidenceFileFragment = { readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null };

export type MyTasksQueryVariables = Exact<{
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: TaskOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyTasksQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly subject: string, readonly taskCounts: { readonly __typename: 'TaskCounts', readonly overdue: number, readonly dueToday: number, readonly dueThisWeek: number, readonly byKind: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }> }, readonly tasks: { readonly __typename: 'TaskConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'TaskEdge', readonly node: { readonly __typename: 'Task', readonly id: string, readonly kind: string, readonly subjectType: string, readonly heldByViewer: boolean, readonly openedAt: string, readonly dueAt: string | null, readonly remainingDays: number | null, readonly overdue: boolean, readonly overdueAt: string | null, readonly status: TaskStatus, readonly subject:
            | { readonly __typename: 'Campaign', readonly id: string }
            | { readonly __typename: 'Case', readonly id: string }
            | { readonly __typename: 'CaseObjection', readonly id: string }
            | { readonly __typename: 'CaseVisit', readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Export', readonly id: string }
            | { readonly __typename: 'Grant', readonly id: string }
            | { readonly __typename: 'GrantPayment', readonly id: string }
            | { readonly __typename: 'Household', readonly id: string }
            | { readonly __typename: 'HouseholdMember', readonly id: string }
            | { readonly __typename: 'InsuranceClaim', readonly id: string }
            | { readonly __typename: 'InsurancePolicy', readonly id: string }
            | { readonly __typename: 'LedgerEntry', readonly id: string }
            | { readonly __typename: 'Measure', readonly id: string }
            | { readonly __typename: 'Meeting', readonly id: string }
            | { readonly __typename: 'Monitor', readonly id: string }
            | { readonly __typename: 'MonitoringObject', readonly status: MonitoringStatus, readonly id: string }
            | { readonly __typename: 'OpinionReport', readonly id: string }
            | { readonly __typename: 'PaymentBatch', readonly id: string }
            | { readonly __typename: 'RuleSet', readonly id: string }
            | { readonly __typename: 'ScreeningBatch', readonly id: string }
            | { readonly __typename: 'ScreeningMatch', readonly id: string }
            | { readonly __typename: 'Task', readonly id: string }
            | { readonly __typename: 'Team', readonly id: string }
            | { readonly __typename: 'Visit', readonly id: string }
            | { readonly __typename: 'Warning', readonly id: string, readonly case: { readonly __typename: 'Case', readonly id: string } | null }
           | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null } } }> } } };

export type PublishAnnouncementMutationVariables = Exact<{
  input: PublishAnnouncementInput;
}>;


export type PublishAnnouncementMutation = { readonly __typename: 'Mutation', readonly publishAnnouncement:
    | { readonly __typename: 'AnnouncementPublished', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { readonly __typename: 'Mutation', readonly publishNotice:
    | { readonly __typename: 'NoticePublished', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RecordComparisonMutationVariables = Exact<{
  input: RecordComparisonInput;
}>;


export type RecordComparisonMutation = { readonly __typename: 'Mutation', readonly recordComparison:
    | { readonly __typename: 'ComparisonRecorded', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RecordObjectionMutationVariables = Exact<{
  input: RecordObjectionInput;
}>;


export type RecordObjectionMutation = { readonly __typename: 'Mutation', readonly recordObjection:
    | { readonly __typename: 'ObjectionRecorded', readonly objection: { readonly __typename: 'CaseObjection', readonly id: string }, readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { readonly __typename: 'Mutation', readonly recordVisit:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'VisitRecorded', readonly visit: { readonly __typename: 'CaseVisit', readonly id: string }, readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } | null }
   };

export type RecordVoteMutationVariables = Exact<{
  input: RecordVoteInput;
}>;


export type RecordVoteMutation = { readonly __typename: 'Mutation', readonly recordVote:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'VoteRecorded', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
   };

export type RefusalAnswerFragment = { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> };

export type RequestEvidenceUploadMutationVariables = Exact<{
  input: RequestEvidenceUploadInput;
}>;


export type RequestEvidenceUploadMutation = { readonly __typename: 'Mutation', readonly requestEvidenceUpload:
    | { readonly __typename: 'EvidenceUploadRequested', readonly uploadUrl: string, readonly expiresAt: string, readonly evidence: { readonly __typename: 'Evidence', readonly id: string } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RequestReviewMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type RequestReviewMutation = { readonly __typename: 'Mutation', readonly requestReview:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ReviewRequested', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
   };

export type SignFindingMutationVariables = Exact<{
  input: SignFindingInput;
}>;


export type SignFindingMutation = { readonly __typename: 'Mutation', readonly signFinding:
    | { readonly __typename: 'FindingSigned', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number, readonly step: CaseStep, readonly status: CaseStatus, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly message: string, readonly dueBy: string | null } } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type SubmitDeclarationMutationVariables = Exact<{
  input: SubmitDeclarationInput;
}>;


export type SubmitDeclarationMutation = { readonly __typename: 'Mutation', readonly submitDeclaration:
    | { readonly __typename: 'DeclarationAccepted', readonly joined: boolean, readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number, readonly missing: ReadonlyArray<string>, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null } } | null, readonly household: { readonly __typename: 'Household', readonly id: string } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type TaskChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type TaskChangedSubscription = { readonly __typename?: 'Subscription', readonly taskChanged: { readonly __typename: 'TaskChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: TaskChange, readonly task: { readonly __typename: 'Task', readonly id: string } | null } };

export type TaskRowFragment = { readonly __typename: 'Task', readonly id: string, readonly kind: string, readonly subjectType: string, readonly heldByViewer: boolean, readonly openedAt: string, readonly dueAt: string | null, readonly remainingDays: number | null, readonly overdue: boolean, readonly overdueAt: string | null, readonly status: TaskStatus, readonly subject:
    | { readonly __typename: 'Campaign', readonly id: string }
    | { readonly __typename: 'Case', readonly id: string }
    | { readonly __typename: 'CaseObjection', readonly id: string }
    | { readonly __typename: 'CaseVisit', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Export', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'GrantPayment', readonly id: string }
    | { readonly __typename: 'Household', readonly id: string }
    | { readonly __typename: 'HouseholdMember', readonly id: string }
    | { readonly __typename: 'InsuranceClaim', readonly id: string }
    | { readonly __typename: 'InsurancePolicy', readonly id: string }
    | { readonly __typename: 'LedgerEntry', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Monitor', readonly id: string }
    | { readonly __typename: 'MonitoringObject', readonly status: MonitoringStatus, readonly id: string }
    | { readonly __typename: 'OpinionReport', readonly id: string }
    | { readonly __typename: 'PaymentBatch', readonly id: string }
    | { readonly __typename: 'RuleSet', readonly id: string }
    | { readonly __typename: 'ScreeningBatch', readonly id: string }
    | { readonly __typename: 'ScreeningMatch', readonly id: string }
    | { readonly __typename: 'Task', readonly id: string }
    | { readonly __typename: 'Team', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Warning', readonly id: string, readonly case: { readonly __typename: 'Case', readonly id: string } | null }
   | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null } };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { readonly __typename: 'Mutation', readonly withdrawCase:
    | { readonly __typename: 'CaseWithdrawn', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type WorkViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkViewerQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly subject: string, readonly roles: ReadonlyArray<Role>, readonly department: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly limits: ReadonlyArray<{ readonly __typename: 'Limit', readonly name: string, readonly value: number }> } };

export type AcceptGrantMutationVariables = Exact<{
  input: AcceptGrantInput;
}>;


export type AcceptGrantMutation = { readonly __typename: 'Mutation', readonly acceptGrant:
    | { readonly __typename: 'GrantAccepted', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type AllocateGrantMutationVariables = Exact<{
  input: AllocateGrantInput;
}>;


export type AllocateGrantMutation = { readonly __typename: 'Mutation', readonly allocateGrant:
    | { readonly __typename: 'GrantAllocated', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ApproveGrantMutationVariables = Exact<{
  input: ApproveGrantInput;
}>;


export type ApproveGrantMutation = { readonly __typename: 'Mutation', readonly approveGrant:
    | { readonly __typename: 'GrantBallotCast', readonly decided: boolean, readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ConfirmPaymentsMutationVariables = Exact<{
  input: ConfirmPaymentsInput;
}>;


export type ConfirmPaymentsMutation = { readonly __typename: 'Mutation', readonly confirmPayments:
    | { readonly __typename: 'PaymentsConfirmed', readonly before: number, readonly confirmed: ReadonlyArray<{ readonly __typename: 'GrantPayment', readonly id: string, readonly status: PaymentStatus }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type DeclareGrantMutationVariables = Exact<{
  input: DeclareGrantInput;
}>;


export type DeclareGrantMutation = { readonly __typename: 'Mutation', readonly declareGrant:
    | { readonly __typename: 'GrantDeclared', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type FundNowQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type FundNowQuery = { readonly __typename: 'Query', readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly appropriated: string, readonly carried: string, readonly premium: string, readonly committed: string, readonly paid: string, readonly available: string, readonly lapsed: string, readonly claimed: string, readonly closedAt: string | null, readonly accounts: ReadonlyArray<{ readonly __typename: 'AccountBalance', readonly account: Account, readonly balance: string }>, readonly forecast: { readonly __typename: 'Forecast', readonly asOf: string, readonly days: number, readonly committed: string, readonly runsOutOn: string | null } | null } | null };

export type GrantChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type GrantChangedSubscription = { readonly __typename?: 'Subscription', readonly approvalChanged: { readonly __typename: 'ApprovalChanged', readonly cursor: string, readonly kind: ApprovalChange, readonly subject:
      | { readonly __typename: 'Case' }
      | { readonly __typename: 'Grant', readonly id: string, readonly version: number }
     | null } };

export type GrantFileFragment = { readonly __typename: 'Grant', readonly id: string, readonly step: GrantStep, readonly status: GrantStatus, readonly year: number | null, readonly need: string, readonly requested: string, readonly accepted: string | null, readonly approved: string | null, readonly released: string, readonly unpaid: string, readonly paid: string, readonly confirmed: string, readonly purpose: string | null, readonly bankAccountMasked: string | null, readonly payeeMasked: string | null, readonly declaredBy: string, readonly declaredRole: Role, readonly declaredAt: string, readonly quorum: number, readonly approvedAt: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly closedAt: string | null, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly causes: ReadonlyArray<RiskCause>, readonly includedOn: string } | null, readonly case: { readonly __typename: 'Case', readonly id: string, readonly step: CaseStep, readonly status: CaseStatus } | null, readonly otherPolicies: ReadonlyArray<{ readonly __typename: 'GrantLine', readonly policy: ReliefPolicy, readonly amount: string }>, readonly acceptance: { readonly __typename: 'GrantAcceptance', readonly decision: Decision, readonly decidedBy: string, readonly decidedRole: Role, readonly decidedAt: string, readonly opinion: string | null } | null, readonly ballots: ReadonlyArray<{ readonly __typename: 'GrantBallot', readonly subject: string, readonly head: boolean, readonly decision: Decision, readonly opinion: string | null, readonly castAt: string }>, readonly holders: ReadonlyArray<{ readonly __typename: 'Holder', readonly role: Role, readonly department: string | null, readonly vacantRole: Role | null }>, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableGrantAction', readonly action: GrantAction, readonly allowed: boolean, readonly reason: string | null }>, readonly returned: { readonly __typename: 'GrantReturn', readonly ground: ReturnGround, readonly returnedAt: string, readonly reason: string | null } | null, readonly payments: ReadonlyArray<{ readonly __typename: 'GrantPayment', readonly id: string, readonly number: number, readonly amount: string, readonly status: PaymentStatus, readonly bankAccountMasked: string | null, readonly allocatedAt: string, readonly settledAt: string | null, readonly reference: string | null, readonly failure: PaymentFailure | null }>, readonly inspections: ReadonlyArray<{ readonly __typename: 'GrantInspection', readonly conforming: boolean, readonly finding: string | null, readonly role: Role, readonly inspectedAt: string, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null }> }> };

export type GrantFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type GrantFileQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Campaign' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'CaseObjection' }
    | { readonly __typename: 'CaseVisit' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Export' }
    | { readonly __typename: 'Grant', readonly id: string, readonly step: GrantStep, readonly status: GrantStatus, readonly year: number | null, readonly need: string, readonly requested: string, readonly accepted: string | null, readonly approved: string | null, readonly released: string, readonly unpaid: string, readonly paid: string, readonly confirmed: string, readonly purpose: string | null, readonly bankAccountMasked: string | null, readonly payeeMasked: string | null, readonly declaredBy: string, readonly declaredRole: Role, readonly declaredAt: string, readonly quorum: number, readonly approvedAt: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly closedAt: string | null, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly causes: ReadonlyArray<RiskCause>, readonly includedOn: string } | null, readonly case: { readonly __typename: 'Case', readonly id: string, readonly step: CaseStep, readonly status: CaseStatus } | null, readonly otherPolicies: ReadonlyArray<{ readonly __typename: 'GrantLine', readonly policy: ReliefPolicy, readonly amount: string }>, readonly acceptance: { readonly __typename: 'GrantAcceptance', readonly decision: Decision, readonly decidedBy: string, readonly decidedRole: Role, readonly decidedAt: string, readonly opinion: string | null } | null, readonly ballots: ReadonlyArray<{ readonly __typename: 'GrantBallot', readonly subject: string, readonly head: boolean, readonly decision: Decision, readonly opinion: string | null, readonly castAt: string }>, readonly holders: ReadonlyArray<{ readonly __typename: 'Holder', readonly role: Role, readonly department: string | null, readonly vacantRole: Role | null }>, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableGrantAction', readonly action: GrantAction, readonly allowed: boolean, readonly reason: string | null }>, readonly returned: { readonly __typename: 'GrantReturn', readonly ground: ReturnGround, readonly returnedAt: string, readonly reason: string | null } | null, readonly payments: ReadonlyArray<{ readonly __typename: 'GrantPayment', readonly id: string, readonly number: number, readonly amount: string, readonly status: PaymentStatus, readonly bankAccountMasked: string | null, readonly allocatedAt: string, readonly settledAt: string | null, readonly reference: string | null, readonly failure: PaymentFailure | null }>, readonly inspections: ReadonlyArray<{ readonly __typename: 'GrantInspection', readonly conforming: boolean, readonly finding: string | null, readonly role: Role, readonly inspectedAt: string, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null }> }> }
    | { readonly __typename: 'GrantPayment' }
    | { readonly __typename: 'Household' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'InsuranceClaim' }
    | { readonly __typename: 'InsurancePolicy' }
    | { readonly __typename: 'LedgerEntry' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Monitor' }
    | { readonly __typename: 'MonitoringObject' }
    | { readonly __typename: 'OpinionReport' }
    | { readonly __typename: 'PaymentBatch' }
    | { readonly __typename: 'RuleSet' }
    | { readonly __typename: 'ScreeningBatch' }
    | { readonly __typename: 'ScreeningMatch' }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Visit' }
    | { readonly __typename: 'Warning' }
   | null };

export type GrantPaymentsFragment = { readonly __typename: 'Grant', readonly payments: ReadonlyArray<{ readonly __typename: 'GrantPayment', readonly id: string, readonly number: number, readonly amount: string, readonly status: PaymentStatus, readonly bankAccountMasked: string | null, readonly allocatedAt: string, readonly settledAt: string | null, readonly reference: string | null, readonly failure: PaymentFailure | null }>, readonly inspections: ReadonlyArray<{ readonly __typename: 'GrantInspection', readonly conforming: boolean, readonly finding: string | null, readonly role: Role, readonly inspectedAt: string, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null }> }> };

export type InspectGrantMutationVariables = Exact<{
  input: InspectGrantInput;
}>;


export type InspectGrantMutation = { readonly __typename: 'Mutation', readonly inspectGrant:
    | { readonly __typename: 'GrantInspected', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ReallocateGrantMutationVariables = Exact<{
  input: ReallocateGrantInput;
}>;


export type ReallocateGrantMutation = { readonly __typename: 'Mutation', readonly reallocateGrant:
    | { readonly __typename: 'GrantReallocated', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RecordPaymentFailureMutationVariables = Exact<{
  input: RecordPaymentFailureInput;
}>;


export type RecordPaymentFailureMutation = { readonly __typename: 'Mutation', readonly recordPaymentFailure:
    | { readonly __typename: 'PaymentFailureRecorded', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ReturnGrantMutationVariables = Exact<{
  input: ReturnGrantInput;
}>;


export type ReturnGrantMutation = { readonly __typename: 'Mutation', readonly returnGrant:
    | { readonly __typename: 'GrantReturned', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type DeclarationHouseholdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeclarationHouseholdQuery = { readonly __typename: 'Query', readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string }>, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel } | null }, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category } | null, readonly cases: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly status: CaseStatus, readonly kind: CaseKind, readonly step: CaseStep }> } | null };

export type FindPeopleQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  idDigits?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['RegionCode']['input']>;
}>;


export type FindPeopleQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchResult', readonly more: boolean, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly idNumberMasked: string | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string } | null } | null }> } };

export type VillagesOfQueryVariables = Exact<{
  within: Scalars['RegionCode']['input'];
}>;


export type VillagesOfQuery = { readonly __typename: 'Query', readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }> };

export type DashboardQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
}>;


export type DashboardQuery = { readonly __typename: 'Query', readonly dashboard: { readonly __typename: 'Dashboard', readonly position: string, readonly at: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> }, readonly cases: { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> }, readonly measures: { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number }, readonly fund: { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number }, readonly grid: { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number }, readonly children: ReadonlyArray<{ readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly undecided: number, readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } }> } };

export type MonitoringStockFragment = { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> };

export type CasePipelineFragment = { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> };

export type WarningLoadFragment = { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> };

export type HelpLackingFragment = { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number };

export type FundStateFragment = { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number };

export type GridCoverageFragment = { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number };

export type OpinionLoadFragment = { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number };

export type ListCaseVisitsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<CaseVisitFilter>;
  orderBy?: CaseVisitOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListCaseVisitsQuery = { readonly __typename: 'Query', readonly caseVisits: { readonly __typename: 'CaseVisitConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'CaseVisitEdge', readonly node: { readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } | null, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly case: { readonly __typename: 'Case', readonly id: string } | null } }> } };

export type CaseVisitsRowFragment = { readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } | null, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly case: { readonly __typename: 'Case', readonly id: string } | null };

export type ListCasesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<CaseFilter>;
  orderBy?: CaseOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListCasesQuery = { readonly __typename: 'Query', readonly cases: { readonly __typename: 'CaseConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'CaseEdge', readonly node: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly medium: Medium, readonly step: CaseStep, readonly status: CaseStatus, readonly overdue: boolean, readonly dueAt: string | null, readonly submittedAt: string, readonly closedAt: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null } }> } };

export type CasesRowFragment = { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly medium: Medium, readonly step: CaseStep, readonly status: CaseStatus, readonly overdue: boolean, readonly dueAt: string | null, readonly submittedAt: string, readonly closedAt: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null };

export type ListGrantsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<GrantFilter>;
  orderBy?: GrantOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListGrantsQuery = { readonly __typename: 'Query', readonly grants: { readonly __typename: 'GrantConnection', readonly totalCount: number, readonly committed: string, readonly paid: string, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'GrantEdge', readonly node: { readonly __typename: 'Grant', readonly id: string, readonly step: GrantStep, readonly overdue: boolean, readonly requested: string, readonly approved: string | null, readonly paid: string, readonly declaredAt: string, readonly grantStatus: GrantStatus, readonly grantDueAt: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } | null, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null } }> } };

export type GrantsRowFragment = { readonly __typename: 'Grant', readonly id: string, readonly step: GrantStep, readonly overdue: boolean, readonly requested: string, readonly approved: string | null, readonly paid: string, readonly declaredAt: string, readonly grantStatus: GrantStatus, readonly grantDueAt: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } | null, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null };

export type ListLedgerEntriesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<LedgerFilter>;
  orderBy?: LedgerOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListLedgerEntriesQuery = { readonly __typename: 'Query', readonly ledgerEntries: { readonly __typename: 'LedgerEntryConnection', readonly totalCount: number, readonly available: string, readonly premium: string, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'LedgerEntryEdge', readonly node: { readonly __typename: 'LedgerEntry', readonly id: string, readonly number: number, readonly year: number, readonly kind: EntryKind, readonly debitAccount: Account, readonly creditAccount: Account, readonly amount: string, readonly recordedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } | null, readonly grant: { readonly __typename: 'Grant', readonly id: string } | null } }> } };

export type LedgerEntriesRowFragment = { readonly __typename: 'LedgerEntry', readonly id: string, readonly number: number, readonly year: number, readonly kind: EntryKind, readonly debitAccount: Account, readonly creditAccount: Account, readonly amount: string, readonly recordedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } | null, readonly grant: { readonly __typename: 'Grant', readonly id: string } | null };

export type ListMeasuresQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<MeasureFilter>;
  orderBy?: MeasureOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListMeasuresQuery = { readonly __typename: 'Query', readonly measures: { readonly __typename: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly status: MeasureStatus, readonly plannedOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly amount: string | null, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly category: Category, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null } | null } }> } };

export type MeasuresRowFragment = { readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly status: MeasureStatus, readonly plannedOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly amount: string | null, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly category: Category, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null } | null };

export type ListMonitoringObjectsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<MonitoringFilter>;
  orderBy?: MonitoringOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListMonitoringObjectsQuery = { readonly __typename: 'Query', readonly monitoringObjects: { readonly __typename: 'MonitoringObjectConnection', readonly totalCount: number, readonly people: number, readonly peopleEliminated: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'MonitoringObjectEdge', readonly node: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly causes: ReadonlyArray<RiskCause>, readonly status: MonitoringStatus, readonly origin: MonitoringOrigin, readonly includedOn: string, readonly eliminatedOn: string | null, readonly endedOn: string | null, readonly hasHelper: boolean, readonly hasMeasure: boolean, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null } }> } };

export type MonitoringObjectsRowFragment = { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly causes: ReadonlyArray<RiskCause>, readonly status: MonitoringStatus, readonly origin: MonitoringOrigin, readonly includedOn: string, readonly eliminatedOn: string | null, readonly endedOn: string | null, readonly hasHelper: boolean, readonly hasMeasure: boolean, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null };

export type ListMonitorsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListMonitorsQuery = { readonly __typename: 'Query', readonly monitors: { readonly __typename: 'MonitorConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'MonitorEdge', readonly node: { readonly __typename: 'Monitor', readonly id: string, readonly name: string, readonly role: TeamRole, readonly since: string, readonly team: { readonly __typename: 'Team', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } } | null, readonly load: { readonly __typename: 'MonitorLoad', readonly sections: number, readonly households: number, readonly underMonitoring: number, readonly overdue: number } } }> } };

export type MonitorsRowFragment = { readonly __typename: 'Monitor', readonly id: string, readonly name: string, readonly role: TeamRole, readonly since: string, readonly team: { readonly __typename: 'Team', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } } | null, readonly load: { readonly __typename: 'MonitorLoad', readonly sections: number, readonly households: number, readonly underMonitoring: number, readonly overdue: number } };

export type ListOpinionReportsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<OpinionFilter>;
  orderBy?: OpinionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListOpinionReportsQuery = { readonly __typename: 'Query', readonly opinionReports: { readonly __typename: 'OpinionReportConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'OpinionReportEdge', readonly node: { readonly __typename: 'OpinionReport', readonly id: string, readonly kind: OpinionKind, readonly located: boolean, readonly founded: boolean | null, readonly overdue: boolean, readonly dueAt: string, readonly reportedAt: string, readonly opinionStatus: OpinionStatus, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } } }> } };

export type OpinionReportsRowFragment = { readonly __typename: 'OpinionReport', readonly id: string, readonly kind: OpinionKind, readonly located: boolean, readonly founded: boolean | null, readonly overdue: boolean, readonly dueAt: string, readonly reportedAt: string, readonly opinionStatus: OpinionStatus, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null } };

export type ListRegionQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
}>;


export type ListRegionQuery = { readonly __typename: 'Query', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null };

export type ListTeamsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListTeamsQuery = { readonly __typename: 'Query', readonly teams: { readonly __typename: 'TeamConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'TeamEdge', readonly node: { readonly __typename: 'Team', readonly id: string, readonly name: string, readonly formedOn: string, readonly householdsWithoutSection: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly monitors: ReadonlyArray<{ readonly __typename: 'Monitor', readonly id: string, readonly name: string, readonly role: TeamRole }> } }> } };

export type TeamsRowFragment = { readonly __typename: 'Team', readonly id: string, readonly name: string, readonly formedOn: string, readonly householdsWithoutSection: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly monitors: ReadonlyArray<{ readonly __typename: 'Monitor', readonly id: string, readonly name: string, readonly role: TeamRole }> };

export type ListVisitDutiesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<VisitDutyFilter>;
  orderBy?: VisitDutyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListVisitDutiesQuery = { readonly __typename: 'Query', readonly visitDuties: { readonly __typename: 'VisitDutyConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'VisitDutyEdge', readonly node: { readonly __typename: 'VisitDuty', readonly underMonitoring: boolean, readonly lastVisitedOn: string | null, readonly dueOn: string | null, readonly overdue: boolean, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly section: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly monitor: { readonly __typename: 'Monitor', readonly name: string } | null } }> } };

export type VisitDutiesRowFragment = { readonly __typename: 'VisitDuty', readonly underMonitoring: boolean, readonly lastVisitedOn: string | null, readonly dueOn: string | null, readonly overdue: boolean, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly section: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly monitor: { readonly __typename: 'Monitor', readonly name: string } | null };

export type ListVisitsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<VisitFilter>;
  orderBy?: VisitOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListVisitsQuery = { readonly __typename: 'Query', readonly visits: { readonly __typename: 'VisitConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'VisitEdge', readonly node: { readonly __typename: 'Visit', readonly id: string, readonly visitedOn: string, readonly met: boolean, readonly recorderRole: Role | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly monitor: { readonly __typename: 'Monitor', readonly name: string } | null, readonly warning: { readonly __typename: 'Warning', readonly id: string } | null } }> } };

export type VisitsRowFragment = { readonly __typename: 'Visit', readonly id: string, readonly visitedOn: string, readonly met: boolean, readonly recorderRole: Role | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly monitor: { readonly __typename: 'Monitor', readonly name: string } | null, readonly warning: { readonly __typename: 'Warning', readonly id: string } | null };

export type ListWarningsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<WarningFilter>;
  orderBy?: WarningOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListWarningsQuery = { readonly __typename: 'Query', readonly warnings: { readonly __typename: 'WarningConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'WarningEdge', readonly node: { readonly __typename: 'Warning', readonly id: string, readonly severity: Severity, readonly source: Source, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly case: { readonly __typename: 'Case', readonly id: string } | null } }> } };

export type WarningsRowFragment = { readonly __typename: 'Warning', readonly id: string, readonly severity: Severity, readonly source: Source, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly case: { readonly __typename: 'Case', readonly id: string } | null };

export type OpenWarningFragment = { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> };

export type WarningHolderFragment = { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null };

export type RowPlaceFragment = { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null };

export type RowFamilyFragment = { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null };

export type RowHolderFragment = { readonly __typename: 'Holder', readonly role: Role, readonly region: { readonly __typename: 'Region', readonly name: string } | null };

export type ScreenViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreenViewerQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly subject: string, readonly roles: ReadonlyArray<Role>, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel } | null } };

export type WallApprovalChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallApprovalChangedSubscription = { readonly __typename?: 'Subscription', readonly approvalChanged: { readonly __typename: 'ApprovalChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: ApprovalChange, readonly fromStep: ApprovalStep | null, readonly toStep: ApprovalStep | null, readonly decision: Decision | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly subject:
      | { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly status: CaseStatus }
      | { readonly __typename: 'Grant', readonly id: string, readonly grantStatus: GrantStatus }
     | null } };

export type WallFiguresFragment = { readonly __typename: 'Dashboard', readonly position: string, readonly at: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> }, readonly cases: { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> }, readonly measures: { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number }, readonly fund: { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number }, readonly grid: { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number }, readonly children: ReadonlyArray<{ readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly undecided: number, readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } }> };

export type ChildRegionFragment = { readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly undecided: number, readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } };

export type WallFiguresUpdatedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
}>;


export type WallFiguresUpdatedSubscription = { readonly __typename?: 'Subscription', readonly dashboardUpdated: { readonly __typename: 'Dashboard', readonly position: string, readonly at: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> }, readonly cases: { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> }, readonly measures: { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number }, readonly fund: { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number }, readonly grid: { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number }, readonly children: ReadonlyArray<{ readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly undecided: number, readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } }> } };

export type WallFundQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type WallFundQuery = { readonly __typename: 'Query', readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly carried: string, readonly available: string, readonly forecast: { readonly __typename: 'Forecast', readonly asOf: string, readonly days: number, readonly committed: string, readonly runsOutOn: string | null } | null } | null };

export type WallFundChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallFundChangedSubscription = { readonly __typename?: 'Subscription', readonly fundChanged: { readonly __typename: 'FundChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: FundChange, readonly entryKind: EntryKind | null, readonly amount: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } } };

export type WallGridChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallGridChangedSubscription = { readonly __typename?: 'Subscription', readonly gridChanged: { readonly __typename: 'GridChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: GridChange, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } } };

export type WallMonitoringChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallMonitoringChangedSubscription = { readonly __typename?: 'Subscription', readonly monitoringChanged: { readonly __typename: 'MonitoringChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: MonitoringChangeKind, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } } };

export type WallOpinionChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallOpinionChangedSubscription = { readonly __typename?: 'Subscription', readonly opinionChanged: { readonly __typename: 'OpinionChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: OpinionChange, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } } };

export type WallWarningChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallWarningChangedSubscription = { readonly __typename?: 'Subscription', readonly warningChanged: { readonly __typename: 'WarningChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: WarningChange, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> } | null } };

export type WallWarningRaisedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallWarningRaisedSubscription = { readonly __typename?: 'Subscription', readonly warningRaised: { readonly __typename: 'WarningAlert', readonly cursor: string, readonly occurredAt: string, readonly severity: Severity, readonly source: Source, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> } | null } };

export type WallWarningsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  first: Scalars['Int']['input'];
}>;


export type WallWarningsQuery = { readonly __typename: 'Query', readonly warnings: { readonly __typename: 'WarningConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'WarningEdge', readonly node: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> } }> } };

export const CaseRulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"substituteRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentOf"}},{"kind":"Field","name":{"kind":"Name","value":"presentIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVoters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcementDays"}}]}}]}}]} as unknown as DocumentNode<CaseRulesFragment, unknown>;
export const CaseHouseholdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}}]}}]} as unknown as DocumentNode<CaseHouseholdFragment, unknown>;
export const EvidenceFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<EvidenceFileFragment, unknown>;
export const CaseRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"visitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionsAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerHead"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"panelSize"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inFavour"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"answererRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkKey"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}}]} as unknown as DocumentNode<CaseRecordsFragment, unknown>;
export const AssessmentAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}}]} as unknown as DocumentNode<AssessmentAnswerFragment, unknown>;
export const CaseEndingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEnding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}}]} as unknown as DocumentNode<CaseEndingFragment, unknown>;
export const CaseEliminationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseElimination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"vanishedNaturally"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<CaseEliminationFragment, unknown>;
export const CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amountInNeed"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"deciderRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"sentBackTo"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRecords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEnding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseElimination"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"substituteRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentOf"}},{"kind":"Field","name":{"kind":"Name","value":"presentIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVoters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcementDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"visitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionsAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerHead"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"panelSize"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inFavour"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"answererRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkKey"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEnding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseElimination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"vanishedNaturally"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<CaseFileFragment, unknown>;
export const RefusalAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalAnswerFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldByViewer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const GrantPaymentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conforming"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<GrantPaymentsFragment, unknown>;
export const GrantFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"payeeMasked"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredRole"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantPayments"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conforming"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]}}]} as unknown as DocumentNode<GrantFileFragment, unknown>;
export const RowPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RowPlaceFragment, unknown>;
export const RowFamilyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RowFamilyFragment, unknown>;
export const CaseVisitsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseVisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseVisitsRowFragment, unknown>;
export const RowHolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RowHolderFragment, unknown>;
export const CasesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CasesRowFragment, unknown>;
export const GrantsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","alias":{"kind":"Name","value":"grantStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","alias":{"kind":"Name","value":"grantDueAt"},"name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GrantsRowFragment, unknown>;
export const LedgerEntriesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debitAccount"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LedgerEntriesRowFragment, unknown>;
export const MeasuresRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuresRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeasuresRowFragment, unknown>;
export const MonitoringObjectsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringObjectsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MonitoringObjectsRowFragment, unknown>;
export const MonitorsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitorsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MonitorsRowFragment, unknown>;
export const OpinionReportsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionReportsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","alias":{"kind":"Name","value":"opinionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpinionReportsRowFragment, unknown>;
export const TeamsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutSection"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsRowFragment, unknown>;
export const VisitDutiesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitDutiesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDutiesRowFragment, unknown>;
export const VisitsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VisitsRowFragment, unknown>;
export const WarningsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WarningsRowFragment, unknown>;
export const WarningHolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WarningHolderFragment, unknown>;
export const OpenWarningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpenWarningFragment, unknown>;
export const MonitoringStockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]} as unknown as DocumentNode<MonitoringStockFragment, unknown>;
export const CasePipelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<CasePipelineFragment, unknown>;
export const WarningLoadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<WarningLoadFragment, unknown>;
export const HelpLackingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<HelpLackingFragment, unknown>;
export const FundStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}}]} as unknown as DocumentNode<FundStateFragment, unknown>;
export const GridCoverageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}}]} as unknown as DocumentNode<GridCoverageFragment, unknown>;
export const OpinionLoadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<OpinionLoadFragment, unknown>;
export const ChildRegionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<ChildRegionFragment, unknown>;
export const WallFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringStock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePipeline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLacking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildRegion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<WallFiguresFragment, unknown>;
export const AnswerObjectionDocument = {"__meta__":{"hash":"a9b31811df0431dcec5107d15ea15ea068ee6ee46cfa10ec5ab360a8b6596727"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionAnswered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const AssessHouseholdDocument = {"__meta__":{"hash":"35359df2e2953e74c69c49b9c98af8d20016072d7d5fa75120de5ba81c3cf61b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"household"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessChanges"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"householdId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"household"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AssessHouseholdQuery, AssessHouseholdQueryVariables>;
export const CaseFileDocument = {"__meta__":{"hash":"b0995aac882d6248300554740fb14f973041e26dc8fc85ebf3d8c5f1948379f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"substituteRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentOf"}},{"kind":"Field","name":{"kind":"Name","value":"presentIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVoters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcementDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"visitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionsAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerHead"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"panelSize"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inFavour"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"answererRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkKey"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEnding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseElimination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"vanishedNaturally"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amountInNeed"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"deciderRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"sentBackTo"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRecords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEnding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseElimination"}}]}}]} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CaseFileChangedDocument = {"__meta__":{"hash":"5741a4b77829622adb08f8a48f2fa065e722cecdba52bc63cb3e389b7a74d23c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CaseFileChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]} as unknown as DocumentNode<CaseFileChangedSubscription, CaseFileChangedSubscriptionVariables>;
export const CompleteApplicationDocument = {"__meta__":{"hash":"aabfed0ba0de453b6bf114e0305ead10a3e6b451d9eef3038285e876c70ab62e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationCompleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CompleteApplicationMutation, CompleteApplicationMutationVariables>;
export const DecideCaseDocument = {"__meta__":{"hash":"481f4cbd6846c940c9d3732a367755c129093a9c64feffcb1c7d810dd035e7e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DecideCaseMutation, DecideCaseMutationVariables>;
export const DecideReviewDocument = {"__meta__":{"hash":"c83c2ba68b4cd3538ff88bcd268048641b448f93de6f17483f3930f58c46a321"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DecideReviewMutation, DecideReviewMutationVariables>;
export const MyTasksDocument = {"__meta__":{"hash":"9bb49d4bfd2d2f9755928472c45fc6e12cd788f043f288a4e74ab95e414682b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE_AT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"taskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"dueThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldByViewer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const PublishAnnouncementDocument = {"__meta__":{"hash":"73468eecbe252bfa863a024e79928bbe087a3745a83614136f4b9895d704a04e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAnnouncement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAnnouncementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishAnnouncement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnouncementPublished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PublishAnnouncementMutation, PublishAnnouncementMutationVariables>;
export const PublishNoticeDocument = {"__meta__":{"hash":"22a1d6e5ab71c2e291a863452925b167a09622f91b854d22c62d02c4c79955dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticePublished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const RecordComparisonDocument = {"__meta__":{"hash":"ccf919303070d7df2fc79be44390d8034946cee7072ec0fcd587ef997eb625ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordComparisonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordComparisonMutation, RecordComparisonMutationVariables>;
export const RecordObjectionDocument = {"__meta__":{"hash":"4c68e2a22f9bdc71dbc7c388607c3fc8a02ef38f301799955c60d584fa9ba144"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const RecordVisitDocument = {"__meta__":{"hash":"23e57cc62643183bdbcb1ba491fa3f6aeeecbc3763fad2138102532e12d20f6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const RecordVoteDocument = {"__meta__":{"hash":"3f12d9a17dafb4a3388f7c7060a96ec2568464e1aea93a39f888b57820eab742"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoteRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordVoteMutation, RecordVoteMutationVariables>;
export const RequestEvidenceUploadDocument = {"__meta__":{"hash":"212cbd870512b28500e823230c903cffbecc489fd2a658063c33f22555bc0286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEvidenceUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEvidenceUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestEvidenceUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUploadRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RequestEvidenceUploadMutation, RequestEvidenceUploadMutationVariables>;
export const RequestReviewDocument = {"__meta__":{"hash":"8ba7433008dfebf6f4929954dc3c200fbf6a50347b6f6f44cfba8c57b0da7f03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RequestReviewMutation, RequestReviewMutationVariables>;
export const SignFindingDocument = {"__meta__":{"hash":"c72427908e1302a2ef8db30520f22264d6721a08ad9ffbd93379d473bb88098d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingSigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignFindingMutation, SignFindingMutationVariables>;
export const SubmitDeclarationDocument = {"__meta__":{"hash":"8b1b9b5aa8edf0d54c018d146161057a5e91a8fb87a8907ab4a4dfc8ad631e8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitDeclarationMutation, SubmitDeclarationMutationVariables>;
export const TaskChangedDocument = {"__meta__":{"hash":"f619cc608a3863f1428de99ed805d25af9c4382326a848e248c35552817156e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TaskChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TaskChangedSubscription, TaskChangedSubscriptionVariables>;
export const WithdrawCaseDocument = {"__meta__":{"hash":"f056abffc6d7bda94aefd6d69532ff1d0855c91ce6f76fd76fa98c21ff8aad9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const WorkViewerDocument = {"__meta__":{"hash":"6475558ba9a1bd6ed81f235e6e801722f8a3b8227c49daa427243ee55c79ffa2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<WorkViewerQuery, WorkViewerQueryVariables>;
export const AcceptGrantDocument = {"__meta__":{"hash":"bc59159cc7ca01ad78d173cc803d37757f7656e33c7440d7067e02e51ba13f3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AcceptGrantMutation, AcceptGrantMutationVariables>;
export const AllocateGrantDocument = {"__meta__":{"hash":"f2f297a04cf4b957e1ccc63173eea06bd07f04d034a3f3a21d6468292cec7717"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allocateGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAllocated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AllocateGrantMutation, AllocateGrantMutationVariables>;
export const ApproveGrantDocument = {"__meta__":{"hash":"39dd2c1f0596555c6e63013ae93ad951b3f60e0def47924817a987af7292ccfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBallotCast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApproveGrantMutation, ApproveGrantMutationVariables>;
export const ConfirmPaymentsDocument = {"__meta__":{"hash":"6f8a44a3c667ef471f98bae3e4dfb8db1b708f42c80da29769f59672fa8da1f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConfirmPaymentsMutation, ConfirmPaymentsMutationVariables>;
export const DeclareGrantDocument = {"__meta__":{"hash":"1490a9a0bc5fa00d0f911889682b1a679397e58e85665a8f27285017e96a7b2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantDeclared"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeclareGrantMutation, DeclareGrantMutationVariables>;
export const FundNowDocument = {"__meta__":{"hash":"f48f99d348cdb03a7e782415757305484e6e143ce16a2c6f5616f8683447bddb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutOn"}}]}}]}}]}}]} as unknown as DocumentNode<FundNowQuery, FundNowQueryVariables>;
export const GrantChangedDocument = {"__meta__":{"hash":"b94bdc099c5f4e77ffb0fecfe5e79269db90395ef757bb0638c1047270288c74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GrantChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantChangedSubscription, GrantChangedSubscriptionVariables>;
export const GrantFileDocument = {"__meta__":{"hash":"d190528d2faf095fb1c1ac913c8ea0dd93257057af4012b42ffead11cffe8304"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conforming"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"payeeMasked"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredRole"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantPayments"}}]}}]} as unknown as DocumentNode<GrantFileQuery, GrantFileQueryVariables>;
export const InspectGrantDocument = {"__meta__":{"hash":"16ca8c9dca004ccb442763ecf876bc344ab93b3c4b8dc2b4ed4e8f0d91bc41bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InspectGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inspectGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantInspected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<InspectGrantMutation, InspectGrantMutationVariables>;
export const ReallocateGrantDocument = {"__meta__":{"hash":"74157788816d4aa12125585284b30798f4f5968b25da84ac0ca852d77f7dc29a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReallocateGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReallocateGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reallocateGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantReallocated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReallocateGrantMutation, ReallocateGrantMutationVariables>;
export const RecordPaymentFailureDocument = {"__meta__":{"hash":"8cbf9b93f834ac8bdf679a179c9056ef5a08a350689f009b76e0fde536f99455"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaymentFailure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentFailureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPaymentFailure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFailureRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordPaymentFailureMutation, RecordPaymentFailureMutationVariables>;
export const ReturnGrantDocument = {"__meta__":{"hash":"c08795a2c18a5c31dd6eb039d4dff7be47f39e5bf83594c104a551d91614770c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantReturned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReturnGrantMutation, ReturnGrantMutationVariables>;
export const DeclarationHouseholdDocument = {"__meta__":{"hash":"ebcd993df902738da6e7a1aec2dea1597e29e021c64e7d8346644800ee94d850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarationHouseholdQuery, DeclarationHouseholdQueryVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"3cfdf2d7c90475ee7a32fae10fbf9bd4075f5dfc186d7d72c680e3b8b0000f03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idDigits"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"idDigits"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idDigits"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const VillagesOfDocument = {"__meta__":{"hash":"f1b337c81b03a54d26d6320deb362f29efa64ad148e9c9909a842c6dc0d7e45c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillagesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"VILLAGE"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VillagesOfQuery, VillagesOfQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"ff435c978df4127249161149f0a3ea4a1effc48a3097abf766239dc8f7162dc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringStock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePipeline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLacking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildRegion"}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const ListCaseVisitsDocument = {"__meta__":{"hash":"7acb41ed1cf8d2af3e2b4d9069f86f262e7e9e3c10b758f4ec551243cd6fd1c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCaseVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisitOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseVisitsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseVisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListCaseVisitsQuery, ListCaseVisitsQueryVariables>;
export const ListCasesDocument = {"__meta__":{"hash":"34508b6575bec236bcc99cb9390816bd5d7e5325c9b491f70bc943a775d4e23a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}},"defaultValue":{"kind":"EnumValue","value":"SUBMITTED_NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasesRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<ListCasesQuery, ListCasesQueryVariables>;
export const ListGrantsDocument = {"__meta__":{"hash":"dd6cc77f40284d994033af7d9a8a3b46e0360a23fc84ebf11b6daebcd3411a89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","alias":{"kind":"Name","value":"grantStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","alias":{"kind":"Name","value":"grantDueAt"},"name":{"kind":"Name","value":"dueAt"}}]}}]} as unknown as DocumentNode<ListGrantsQuery, ListGrantsQueryVariables>;
export const ListLedgerEntriesDocument = {"__meta__":{"hash":"f341d2567fdd34bf677b49945f427c4ce2dd073161262d2c8de41edbc969dada"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListLedgerEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"available"},"name":{"kind":"Name","value":"balance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"EnumValue","value":"AVAILABLE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"premium"},"name":{"kind":"Name","value":"balance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"EnumValue","value":"PREMIUM"}}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerEntriesRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debitAccount"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListLedgerEntriesQuery, ListLedgerEntriesQueryVariables>;
export const ListMeasuresDocument = {"__meta__":{"hash":"5554bd1719aafda9842d6c4b760b4874adf66714f1475f59fc87abc198d8a90a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuresRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuresRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]} as unknown as DocumentNode<ListMeasuresQuery, ListMeasuresQueryVariables>;
export const ListMonitoringObjectsDocument = {"__meta__":{"hash":"82e7a8ac45ed1aabafe8320430a68346ac73dadd97041d0e1731d5551fa701b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMonitoringObjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringObjectsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringObjectsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}}]}}]} as unknown as DocumentNode<ListMonitoringObjectsQuery, ListMonitoringObjectsQueryVariables>;
export const ListMonitorsDocument = {"__meta__":{"hash":"b76b7ff95cdd1d9377d205ac9936ae14c7a9eca54beb737e371147e9efbd248d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMonitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitorsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitorsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<ListMonitorsQuery, ListMonitorsQueryVariables>;
export const ListOpinionReportsDocument = {"__meta__":{"hash":"90867a146e8aa14c3b502976b41edfd477a109bed6175ecde04c3a054c54660a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOpinionReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinionReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionReportsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionReportsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","alias":{"kind":"Name","value":"opinionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]} as unknown as DocumentNode<ListOpinionReportsQuery, ListOpinionReportsQueryVariables>;
export const ListRegionDocument = {"__meta__":{"hash":"437e7c6df004cd5900655cc4d82e6ddbcf02767f250de3fc8bb69e579d4aceff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ListRegionQuery, ListRegionQueryVariables>;
export const ListTeamsDocument = {"__meta__":{"hash":"ebea51b0d6ccadefae59fd9d23458916fd2b8af6bfa4069ff06286332ceba75c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutSection"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ListTeamsQuery, ListTeamsQueryVariables>;
export const ListVisitDutiesDocument = {"__meta__":{"hash":"01a35b398a755bf3a3d965871db9eb33173b60a01017753cf9815639db090b09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListVisitDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDutyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDutyOrder"}}},"defaultValue":{"kind":"EnumValue","value":"LONGEST_UNVISITED"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visitDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitDutiesRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitDutiesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<ListVisitDutiesQuery, ListVisitDutiesQueryVariables>;
export const ListVisitsDocument = {"__meta__":{"hash":"61613571429bdeb028b28e539e73a02dc3adc915a0dff8f0011732de055a1c49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListVisitsQuery, ListVisitsQueryVariables>;
export const ListWarningsDocument = {"__meta__":{"hash":"f99612c96521452bea0ad48ed3d6e810971bc22f5352ca870e74f69c687c781a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarningOrder"}}},"defaultValue":{"kind":"EnumValue","value":"GRAVEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListWarningsQuery, ListWarningsQueryVariables>;
export const ScreenViewerDocument = {"__meta__":{"hash":"5ce47aff2a8614ae1866b26ef51e526a324af1007963699974892129428411b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenViewerQuery, ScreenViewerQueryVariables>;
export const WallApprovalChangedDocument = {"__meta__":{"hash":"7b9ee0fe17d227c6c828b4711a563f7f02e417a3def3d0314a0b6784269676cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallApprovalChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"grantStatus"},"name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WallApprovalChangedSubscription, WallApprovalChangedSubscriptionVariables>;
export const WallFiguresUpdatedDocument = {"__meta__":{"hash":"071d8f91013da20933919c1c9c9a6177130da49a9cb5df31e3e13098bf2d059d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallFiguresUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboardUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringStock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePipeline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLacking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildRegion"}}]}}]}}]} as unknown as DocumentNode<WallFiguresUpdatedSubscription, WallFiguresUpdatedSubscriptionVariables>;
export const WallFundDocument = {"__meta__":{"hash":"02a85502e4b5afa48f778499c461d0b844809e30634e4c5db253ad226a337aa7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutOn"}}]}}]}}]}}]} as unknown as DocumentNode<WallFundQuery, WallFundQueryVariables>;
export const WallFundChangedDocument = {"__meta__":{"hash":"16ccef7d8d4ea371921443e3b5a70b66075943de257e16721a1f3ad2c3350f35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallFundChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryKind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<WallFundChangedSubscription, WallFundChangedSubscriptionVariables>;
export const WallGridChangedDocument = {"__meta__":{"hash":"7dd4a4b2085a77d24e3fc4491c6528e118176bd76b8fe9eb733e69e5a1e03970"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallGridChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<WallGridChangedSubscription, WallGridChangedSubscriptionVariables>;
export const WallMonitoringChangedDocument = {"__meta__":{"hash":"db824f92cb29a381706113dd6a4e8578eefe4e393bbdf27d1838bf3055fa3325"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallMonitoringChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<WallMonitoringChangedSubscription, WallMonitoringChangedSubscriptionVariables>;
export const WallOpinionChangedDocument = {"__meta__":{"hash":"2e481f9754328eba030d418f51308d0fcbf4c3039bbc17af0ea15874f6c52bf6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallOpinionChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinionChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<WallOpinionChangedSubscription, WallOpinionChangedSubscriptionVariables>;
export const WallWarningChangedDocument = {"__meta__":{"hash":"7dd1a91e5cf490b1f0cc2d7a2c92de3c2407ade3b537461c14d721a9d89f19fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallWarningChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warningChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWarning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}}]} as unknown as DocumentNode<WallWarningChangedSubscription, WallWarningChangedSubscriptionVariables>;
export const WallWarningRaisedDocument = {"__meta__":{"hash":"a91289f8a63117b0c9715dcac26d24dec9e3bc215a079a9d2b6bf4f4aab67468"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallWarningRaised"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warningRaised"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWarning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}}]} as unknown as DocumentNode<WallWarningRaisedSubscription, WallWarningRaisedSubscriptionVariables>;
export const WallWarningsDocument = {"__meta__":{"hash":"473baa54693767a34405e58df3aeeea13cc5da6bf17aba1235051d9f9209735e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"GRAVEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWarning"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}}]} as unknown as DocumentNode<WallWarningsQuery, WallWarningsQueryVariables>;