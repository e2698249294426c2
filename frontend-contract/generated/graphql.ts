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

/** How far a year of the calendar can be trusted (日历状态). */
export type CalendarStatus =
  /** Nothing is known: weekends only (缺失). */
  | 'MISSING'
  /** Only the statutory days are known; adjoining days off and make-up days are still to be announced (暂定). */
  | 'PROVISIONAL'
  /** The State Council's arrangement for the year, with its make-up days (已公布). */
  | 'PUBLISHED';

/** A batch is given up (取消批次). */
export type CancelScreeningBatchInput = {
  /** Global id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
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

/** What a case decides (审批类别). */
export type CaseKind =
  /** Whether its risk is eliminated (风险消除). */
  | 'ELIMINATION'
  /** Whether a household comes under monitoring (识别). */
  | 'IDENTIFICATION';

/** Orders a list of cases can have (排序). */
export type CaseOrder =
  /** What is due first; files without a due time last (时限优先). */
  | 'DUE_FIRST'
  /** The newest submission first (最新申报). */
  | 'SUBMITTED_NEWEST'
  /** The oldest submission first (最早申报). */
  | 'SUBMITTED_OLDEST';

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

/** Whether a cause threatens the family no longer (原风险是否消除). */
export type CauseFoundInput = {
  /** The cause (致贫返贫风险). */
  readonly cause: RiskCause;
  /** Whether it is gone. */
  readonly gone: Scalars['Boolean']['input'];
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

/** Which year is closed. */
export type CloseFundYearInput = {
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
  /** A year that is over. */
  readonly year: Scalars['Int']['input'];
};

/** All rows were sent (报送完毕). */
export type CloseScreeningBatchInput = {
  /** Global id of the batch. */
  readonly batchId: Scalars['ID']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** How many rows there should be (总行数); not checked without it. */
  readonly rows?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Something a department's records say (比对疑点). */
export type ComparisonHitInput = {
  /** Key of the department, one of `departments`. */
  readonly department: Scalars['String']['input'];
  /** Why it does not speak against the family, or what it means, 1,000 characters at most; left out while nobody knows. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** What was found, 1 to 500 characters. */
  readonly finding: Scalars['String']['input'];
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

/** What a step decides (审批意见). */
export type Decision =
  /** On to the next step (同意). */
  | 'APPROVE'
  /** Closed with a reason (不同意). */
  | 'REJECT'
  /** Back to an earlier step, with what is missing (退回). */
  | 'SEND_BACK';

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

/** Whether the family is secure in a dimension (是否有保障). */
export type DimensionFoundInput = {
  /** The dimension (风险维度). */
  readonly dimension: Dimension;
  /** Whether the family is secure in it. */
  readonly secure: Scalars['Boolean']['input'];
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

/** Whether a file is a dossier that was given out (核验结果). */
export type DossierStatus =
  /** Byte for byte what was given out of this case (真). */
  | 'GENUINE'
  /** Nothing like it was given out of this case: altered, of another case, or not from here (无此记录). */
  | 'UNKNOWN';

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

/** Kinds of change of the fund (资金动态类别). */
export type FundChange =
  /** A year was closed (结账). */
  | 'CLOSED'
  /** An entry was made (入账). */
  | 'ENTERED'
  /** An entry was taken back (冲正). */
  | 'REVERSED';

/** A payment that the family gave back. */
export type GivenBackInput = {
  /** Global id of the payment, which had arrived. */
  readonly paymentId: Scalars['ID']['input'];
  /** The bank's reference of the money that came back, 1 to 100 characters. */
  readonly reference: Scalars['String']['input'];
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

/** By what the grants of a list can be counted. */
export type GrantCountBy =
  /** By the regions one level below the list's. */
  | 'REGION'
  /** By status. */
  | 'STATUS'
  /** By step. */
  | 'STEP';

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

/** A hop (流转时限). */
export type HopRuleInput = {
  /** Which (流转环节). */
  readonly hop: Hop;
  /** Whether a warning may go past it (可否跳过). */
  readonly skippable?: Scalars['Boolean']['input'];
  /** Working days, 0 to 1000 (时限). */
  readonly workingDays: Scalars['Int']['input'];
};

/** What a list of households can be counted by. */
export type HouseholdCountBy =
  /** By class of low-income allowance today; keys are `1` to `4` and `NONE`. */
  | 'ALLOWANCE_CLASS'
  /** By the regions directly below the one asked for; keys are their codes. */
  | 'REGION';

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

/** Which households an insurance covers (参保范围). */
export type InsuredGroup =
  /** Those that were poor formerly (脱贫户). */
  | 'FORMER_POOR'
  /** Those under monitoring on the day of the incident (监测户). */
  | 'MONITORED';

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

/** Where on earth, in degrees of WGS 84 (位置). Kept sealed. */
export type LocationInput = {
  /** North of the equator, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** East of Greenwich, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** What became of a row that had to be looked at (匹配状态). */
export type MatchStatus =
  /** It is about a member of a household (已匹配). */
  | 'MATCHED'
  /** It is about none of those who could have been meant (查无此人). */
  | 'NOBODY'
  /** Waits for somebody (待匹配). */
  | 'OPEN';

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

/** What a list of meetings is narrowed by; all that is given must hold. */
export type MeetingFilter = {
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of villages, or of townships (召开层级). */
  readonly level?: InputMaybe<RegionLevel>;
  /** On this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The identity number of a member who had none (补录身份证号). */
export type MemberNumberInput = {
  /** The number. */
  readonly idNumber: Scalars['String']['input'];
  /** Global id of the member. */
  readonly memberId: Scalars['ID']['input'];
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

/** Where a spell under monitoring stands (监测状态). */
export type MonitoringStatus =
  /** The risk was eliminated (风险消除). */
  | 'ELIMINATED'
  /** Ended otherwise (其他终止). */
  | 'ENDED'
  /** Under monitoring (监测中). */
  | 'OPEN';

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

/** The orders a list of reports can have. */
export type OpinionOrder =
  /** Whose answer is due first; only those that are not answered. */
  | 'DUE'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

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

/** Where money is to be sent (收款账户); kept sealed. */
export type PayeeInput = {
  /** Number of the bank account, 8 to 30 digits; blanks and hyphens between them are left out. */
  readonly account: Scalars['String']['input'];
  /** Name it is kept under, letters only, 1 to 60. */
  readonly holder: Scalars['String']['input'];
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

/** An objection to a notice (公示异议). */
export type RecordObjectionInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** What is objected, 1 to 2,000 characters. */
  readonly objection: Scalars['String']['input'];
  /** Key of the request, made by the client: sent again with the same content it has one effect. */
  readonly requestId: Scalars['UUID']['input'];
};

/** Which payment did not arrive. */
export type RecordPaymentFailureInput = {
  /** Why. */
  readonly failure: PaymentFailure;
  /** Global id of the payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

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

/** Visits to be recorded (批量上报走访). */
export type RecordVisitsInput = {
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
  /** The visits, 1 to 100 of them unless the district set another limit (`visitsPerCall` among the viewer's limits). */
  readonly visits: ReadonlyArray<VisitInput>;
};

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

/** What somebody asks for who needs a dossier with sealed data in clear. */
export type RequestDossierInput = {
  /** Global id of the case. */
  readonly caseId: Scalars['ID']['input'];
  /** What for, 1 to 200 characters (查阅事由); kept beside the household, and printed on the dossier. */
  readonly purpose: Scalars['String']['input'];
  /** Key of the request: sent again with the same content it is one request. */
  readonly requestId: Scalars['UUID']['input'];
};

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

/** Which entry was a mistake. */
export type ReverseEntryInput = {
  /** Global id of the entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Why it is taken back (冲正原因), 1 to 500 characters; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: sent again, it has the same effect once. */
  readonly requestId: Scalars['UUID']['input'];
};

/** What came of a review (复核结果). */
export type ReviewOutcome =
  /** The case is decided anew from a step on (重新办理). */
  | 'REOPENED'
  /** The rejection stands (维持). */
  | 'UPHELD';

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

/** A limit (限值). */
export type ScreeningLimitInput = {
  /** Yuan, for rules about amounts; this or `count`. */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Records, for rules that count them; this or `amount`. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** For whom (农户类别). */
  readonly group: HouseholdGroup;
};

/** What a screening rule measures (筛查指标). */
export type ScreeningMeasure =
  /** Records in the period (记录数). */
  | 'COUNT'
  /** The amount of the newest record of the period (最近一次金额). */
  | 'LATEST'
  /** Amounts of all records of the period together (金额合计). */
  | 'SUM';

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

/** What a list of sections is narrowed by; all that is given must hold. */
export type SectionFilter = {
  /** Only those that nobody answers for, or that somebody does (是否空缺). */
  readonly withoutMonitor?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What happened to a task (待办动态). */
export type TaskChange =
  /** It is done, or no longer wanted (办结). */
  | 'CLOSED'
  /** Somebody has something to do (新增). */
  | 'OPENED'
  /** It was not done in time, and the next level was alerted (超期). */
  | 'OVERDUE';

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

/** By what visits are counted. */
export type VisitCountBy =
  /** By whether something was found: `true` and `false`. */
  | 'FOUND'
  /** By whether somebody was met: `true` and `false`. */
  | 'MET'
  /** By the regions directly below the one asked for, by code. */
  | 'REGION';

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

/** A file to be taken back (撤回材料). */
export type WithdrawEvidenceInput = {
  /** Global id of the file. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; kept sealed (撤回原因). */
  readonly reason: Scalars['String']['input'];
  /** Key of the request. */
  readonly requestId: Scalars['UUID']['input'];
};

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

export type CaseListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<CaseFilter>;
  orderBy?: CaseOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CaseListQuery = { readonly __typename: 'Query', readonly cases: { readonly __typename: 'CaseConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'CaseEdge', readonly node: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly dueAt: string | null, readonly overdue: boolean, readonly submittedAt: string, readonly missing: ReadonlyArray<string>, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role } | null } }> } };

export type CaseRecordsFragment = { readonly __typename: 'Case', readonly visits: ReadonlyArray<{ readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly visitedBy: string, readonly notes: string | null, readonly dimensionsAtRisk: ReadonlyArray<Dimension> | null, readonly incomePerHead: string | null, readonly expenses: string | null, readonly evidenceIds: ReadonlyArray<string>, readonly recordedAt: string }>, readonly comparison: { readonly __typename: 'CaseComparison', readonly departments: ReadonlyArray<string>, readonly hitCount: number, readonly unexplainedCount: number, readonly recorderRole: Role, readonly recordedAt: string, readonly hits: ReadonlyArray<{ readonly __typename: 'ComparisonHit', readonly department: string, readonly finding: string, readonly explanation: string | null }> | null } | null, readonly votes: ReadonlyArray<{ readonly __typename: 'CaseVote', readonly heldOn: string, readonly panelSize: number, readonly present: number, readonly inFavour: number, readonly against: number, readonly abstained: number, readonly recorderRole: Role, readonly recordedAt: string, readonly evidenceIds: ReadonlyArray<string> }>, readonly notice: { readonly __typename: 'CaseNotice', readonly text: string, readonly publishedAt: string, readonly endsAt: string, readonly evidenceIds: ReadonlyArray<string> } | null, readonly objections: ReadonlyArray<{ readonly __typename: 'CaseObjection', readonly id: string, readonly objection: string | null, readonly recorderRole: Role, readonly recordedAt: string, readonly answer: string | null, readonly upheld: boolean | null, readonly answererRole: Role | null, readonly answeredAt: string | null }>, readonly findings: ReadonlyArray<{ readonly __typename: 'CaseFinding', readonly checkKey: string, readonly favourable: boolean, readonly finding: string | null, readonly signerRole: Role, readonly signedBy: string, readonly signedAt: string, readonly evidenceIds: ReadonlyArray<string>, readonly check: { readonly __typename: 'Check', readonly key: string, readonly title: string } | null }> };

export type CaseRowFragment = { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly dueAt: string | null, readonly overdue: boolean, readonly submittedAt: string, readonly missing: ReadonlyArray<string>, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role } | null };

export type CaseRulesFragment = { readonly __typename: 'RuleSet', readonly id: string, readonly name: string, readonly version: number, readonly noticeDays: number, readonly steps: ReadonlyArray<{ readonly __typename: 'StepRule', readonly step: string, readonly workingDays: number, readonly requiredEvidence: ReadonlyArray<string> }>, readonly checks: ReadonlyArray<{ readonly __typename: 'Check', readonly key: string, readonly title: string, readonly signerRole: Role, readonly substituteRole: Role | null }>, readonly vote: { readonly __typename: 'VoteRule', readonly presentOf: number, readonly presentIn: number, readonly minimumVoters: number }, readonly afterDecision: { readonly __typename: 'AfterDecisionRule', readonly announcementDays: number } };

export type CaseVisitsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<CaseVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CaseVisitsQuery = { readonly __typename: 'Query', readonly caseVisits: { readonly __typename: 'CaseVisitConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'CaseVisitEdge', readonly node: { readonly __typename: 'CaseVisit', readonly id: string, readonly visitedOn: string, readonly visitorRole: Role, readonly recordedAt: string } }> } };

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

export type ForwardWarningMutationVariables = Exact<{
  input: ForwardWarningInput;
}>;


export type ForwardWarningMutation = { readonly __typename: 'Mutation', readonly forwardWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningForwarded', readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
   };

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

export type OpenApplicationMutationVariables = Exact<{
  input: OpenApplicationInput;
}>;


export type OpenApplicationMutation = { readonly __typename: 'Mutation', readonly openApplication:
    | { readonly __typename: 'ApplicationOpened', readonly missing: ReadonlyArray<string>, readonly intake: { readonly __typename: 'CaseIntake', readonly asked: number, readonly known: number, readonly askedFields: ReadonlyArray<ApplicationField> }, readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number }, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ProposeEliminationMutationVariables = Exact<{
  input: ProposeEliminationInput;
}>;


export type ProposeEliminationMutation = { readonly __typename: 'Mutation', readonly proposeElimination:
    | { readonly __typename: 'EliminationProposed', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number, readonly missing: ReadonlyArray<string> } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

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

export type RaiseWarningMutationVariables = Exact<{
  input: RaiseWarningInput;
}>;


export type RaiseWarningMutation = { readonly __typename: 'Mutation', readonly raiseWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningRaised', readonly merged: boolean, readonly settledBefore: boolean, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
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

export type RequestDossierMutationVariables = Exact<{
  input: RequestDossierInput;
}>;


export type RequestDossierMutation = { readonly __typename: 'Mutation', readonly requestDossier:
    | { readonly __typename: 'DossierRequested', readonly url: string, readonly expiresAt: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

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

export type ReturnWarningMutationVariables = Exact<{
  input: ReturnWarningInput;
}>;


export type ReturnWarningMutation = { readonly __typename: 'Mutation', readonly returnWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningReturned', readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
   };

export type SettleWarningMutationVariables = Exact<{
  input: SettleWarningInput;
}>;


export type SettleWarningMutation = { readonly __typename: 'Mutation', readonly settleWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningSettled', readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
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

export type VerifyDossierQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  sha256: Scalars['String']['input'];
}>;


export type VerifyDossierQuery = { readonly __typename: 'Query', readonly verifyDossier: { readonly __typename: 'DossierVerification', readonly status: DossierStatus, readonly form: DossierForm | null, readonly masked: boolean | null, readonly issuedAt: string | null, readonly current: boolean | null } };

export type WarningFileFragment = { readonly __typename: 'Warning', readonly id: string, readonly source: Source, readonly medium: Medium, readonly severity: Severity, readonly status: WarningStatus, readonly hop: Hop | null, readonly causes: ReadonlyArray<RiskCause>, readonly dimensions: ReadonlyArray<Dimension>, readonly dueAt: string | null, readonly overdue: boolean, readonly raisedAt: string, readonly outcome: WarningOutcome | null, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly endedRole: Role | null, readonly notes: string | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly department: string | null } }>, readonly reporters: ReadonlyArray<{ readonly __typename: 'WarningReporter', readonly source: Source, readonly medium: Medium, readonly role: Role, readonly description: string | null, readonly reportedAt: string }>, readonly case: { readonly __typename: 'Case', readonly id: string } | null, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableWarningAction', readonly action: WarningAction, readonly allowed: boolean, readonly reason: string | null }> };

export type WarningFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WarningFileQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Campaign' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'CaseObjection' }
    | { readonly __typename: 'CaseVisit' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Export' }
    | { readonly __typename: 'Grant' }
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
    | { readonly __typename: 'Warning', readonly id: string, readonly source: Source, readonly medium: Medium, readonly severity: Severity, readonly status: WarningStatus, readonly hop: Hop | null, readonly causes: ReadonlyArray<RiskCause>, readonly dimensions: ReadonlyArray<Dimension>, readonly dueAt: string | null, readonly overdue: boolean, readonly raisedAt: string, readonly outcome: WarningOutcome | null, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly endedRole: Role | null, readonly notes: string | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly department: string | null } }>, readonly reporters: ReadonlyArray<{ readonly __typename: 'WarningReporter', readonly source: Source, readonly medium: Medium, readonly role: Role, readonly description: string | null, readonly reportedAt: string }>, readonly case: { readonly __typename: 'Case', readonly id: string } | null, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableWarningAction', readonly action: WarningAction, readonly allowed: boolean, readonly reason: string | null }> }
   | null };

export type WarningFileChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WarningFileChangedSubscription = { readonly __typename?: 'Subscription', readonly warningChanged: { readonly __typename: 'WarningChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: WarningChange, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number } | null } };

export type WarningListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<WarningFilter>;
  orderBy?: WarningOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WarningListQuery = { readonly __typename: 'Query', readonly warnings: { readonly __typename: 'WarningConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'WarningEdge', readonly node: { readonly __typename: 'Warning', readonly id: string, readonly severity: Severity, readonly source: Source, readonly status: WarningStatus, readonly hop: Hop | null, readonly dueAt: string | null, readonly overdue: boolean, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } } }> } };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { readonly __typename: 'Mutation', readonly withdrawCase:
    | { readonly __typename: 'CaseWithdrawn', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type WithdrawEvidenceMutationVariables = Exact<{
  input: WithdrawEvidenceInput;
}>;


export type WithdrawEvidenceMutation = { readonly __typename: 'Mutation', readonly withdrawEvidence:
    | { readonly __typename: 'EvidenceWithdrawn', readonly evidence: { readonly __typename: 'Evidence', readonly id: string, readonly status: EvidenceStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type WorkViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkViewerQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly subject: string, readonly roles: ReadonlyArray<Role>, readonly department: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null, readonly limits: ReadonlyArray<{ readonly __typename: 'Limit', readonly name: string, readonly value: number }> } };

export type AnswerOpinionMutationVariables = Exact<{
  input: AnswerOpinionInput;
}>;


export type AnswerOpinionMutation = { readonly __typename: 'Mutation', readonly answerOpinion:
    | { readonly __typename: 'OpinionAnswered', readonly report: { readonly __typename: 'OpinionReport', readonly id: string, readonly status: OpinionStatus, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type AssessOpinionMutationVariables = Exact<{
  input: AssessOpinionInput;
}>;


export type AssessOpinionMutation = { readonly __typename: 'Mutation', readonly assessOpinion:
    | { readonly __typename: 'OpinionAssessed', readonly joined: boolean, readonly report: { readonly __typename: 'OpinionReport', readonly id: string, readonly status: OpinionStatus, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type CancelScreeningBatchMutationVariables = Exact<{
  input: CancelScreeningBatchInput;
}>;


export type CancelScreeningBatchMutation = { readonly __typename: 'Mutation', readonly cancelScreeningBatch:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ScreeningBatchCancelled', readonly batch: { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null } }
   };

export type CloseScreeningBatchMutationVariables = Exact<{
  input: CloseScreeningBatchInput;
}>;


export type CloseScreeningBatchMutation = { readonly __typename: 'Mutation', readonly closeScreeningBatch:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ScreeningBatchClosed', readonly batch: { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null } }
   };

export type DepartmentBatchFragment = { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null };

export type DepartmentBatchFaultsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DepartmentBatchFaultsQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Campaign' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'CaseObjection' }
    | { readonly __typename: 'CaseVisit' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Export' }
    | { readonly __typename: 'Grant' }
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
    | { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly faults: { readonly __typename: 'RowFaultConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'RowFaultEdge', readonly node: { readonly __typename: 'RowFault', readonly row: number, readonly column: string | null, readonly code: RowFaultCode, readonly message: string } }> }, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null }
    | { readonly __typename: 'ScreeningMatch' }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Visit' }
    | { readonly __typename: 'Warning' }
   | null };

export type DepartmentBatchesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<ScreeningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DepartmentBatchesQuery = { readonly __typename: 'Query', readonly screeningBatches: { readonly __typename: 'ScreeningBatchConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ScreeningBatchEdge', readonly node: { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null } }> } };

export type DepartmentComparisonMutationVariables = Exact<{
  input: RecordComparisonInput;
}>;


export type DepartmentComparisonMutation = { readonly __typename: 'Mutation', readonly recordComparison:
    | { readonly __typename: 'ComparisonRecorded', readonly case: { readonly __typename: 'Case', readonly id: string, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type DepartmentFindingsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<ScreeningFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DepartmentFindingsQuery = { readonly __typename: 'Query', readonly screeningFindings: { readonly __typename: 'ScreeningFindingConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ScreeningFindingEdge', readonly node: { readonly __typename: 'ScreeningFinding', readonly batchId: string, readonly rowNumber: number | null, readonly status: FindingStatus, readonly outcome: WarningOutcome | null, readonly foundAt: string, readonly settledAt: string | null, readonly amount: string | null, readonly amountLimit: string | null, readonly count: number | null, readonly countLimit: number | null, readonly rule: { readonly __typename: 'ScreeningRule', readonly key: string, readonly title: string } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } } }> } };

export type DepartmentForwardWarningMutationVariables = Exact<{
  input: ForwardWarningInput;
}>;


export type DepartmentForwardWarningMutation = { readonly __typename: 'Mutation', readonly forwardWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningForwarded', readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
   };

export type DepartmentMatchesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  batch?: InputMaybe<Scalars['ID']['input']>;
  status?: MatchStatus;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DepartmentMatchesQuery = { readonly __typename: 'Query', readonly screeningMatches: { readonly __typename: 'ScreeningMatchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ScreeningMatchEdge', readonly node: { readonly __typename: 'ScreeningMatch', readonly id: string, readonly row: number, readonly department: Department, readonly name: string, readonly birthDate: string, readonly occurredOn: string, readonly amount: string | null, readonly code: string | null, readonly status: MatchStatus, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly candidates: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly birthDate: string | null, readonly idNumberMasked: string | null }> } }> } };

export type DepartmentPrecisionQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
}>;


export type DepartmentPrecisionQuery = { readonly __typename: 'Query', readonly screeningPrecision: ReadonlyArray<{ readonly __typename: 'ScreeningPrecision', readonly department: Department, readonly ruleKey: string, readonly warnings: number, readonly precision: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null } }> };

export type DepartmentProgressSubscriptionVariables = Exact<{
  batch: Scalars['ID']['input'];
}>;


export type DepartmentProgressSubscription = { readonly __typename?: 'Subscription', readonly screeningProgress: { readonly __typename: 'ScreeningProgress', readonly status: ScreeningStatus, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number } } };

export type DepartmentRecordKindsQueryVariables = Exact<{
  department?: InputMaybe<Department>;
}>;


export type DepartmentRecordKindsQuery = { readonly __typename: 'Query', readonly recordKinds: ReadonlyArray<{ readonly __typename: 'RecordKind', readonly key: string, readonly department: Department, readonly title: string, readonly note: string, readonly sample: string, readonly columns: ReadonlyArray<{ readonly __typename: 'RecordColumn', readonly name: string, readonly type: RecordColumnType, readonly required: boolean, readonly title: string, readonly note: string, readonly longest: number, readonly least: string | null, readonly most: string | null, readonly codes: ReadonlyArray<{ readonly __typename: 'RecordCode', readonly code: string, readonly title: string }> }> }> };

export type DepartmentReturnWarningMutationVariables = Exact<{
  input: ReturnWarningInput;
}>;


export type DepartmentReturnWarningMutation = { readonly __typename: 'Mutation', readonly returnWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningReturned', readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
   };

export type DepartmentSettleWarningMutationVariables = Exact<{
  input: SettleWarningInput;
}>;


export type DepartmentSettleWarningMutation = { readonly __typename: 'Mutation', readonly settleWarning:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'WarningSettled', readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly status: WarningStatus, readonly hop: Hop | null } }
   };

export type DepartmentTasksQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DepartmentTasksQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly department: string | null, readonly taskCounts: { readonly __typename: 'TaskCounts', readonly overdue: number, readonly dueToday: number, readonly dueThisWeek: number }, readonly tasks: { readonly __typename: 'TaskConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'TaskEdge', readonly node: { readonly __typename: 'Task', readonly id: string, readonly kind: string, readonly subjectType: string, readonly heldByViewer: boolean, readonly openedAt: string, readonly dueAt: string | null, readonly remainingDays: number | null, readonly overdue: boolean, readonly overdueAt: string | null, readonly status: TaskStatus, readonly subject:
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

export type DepartmentWarningQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DepartmentWarningQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Campaign' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'CaseObjection' }
    | { readonly __typename: 'CaseVisit' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Export' }
    | { readonly __typename: 'Grant' }
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
    | { readonly __typename: 'Warning', readonly id: string, readonly source: Source, readonly medium: Medium, readonly severity: Severity, readonly status: WarningStatus, readonly hop: Hop | null, readonly causes: ReadonlyArray<RiskCause>, readonly dimensions: ReadonlyArray<Dimension>, readonly dueAt: string | null, readonly overdue: boolean, readonly raisedAt: string, readonly outcome: WarningOutcome | null, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly number: number, readonly hop: Hop, readonly startedAt: string, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly endedRole: Role | null, readonly notes: string | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly department: string | null } }>, readonly reporters: ReadonlyArray<{ readonly __typename: 'WarningReporter', readonly source: Source, readonly medium: Medium, readonly role: Role, readonly description: string | null, readonly reportedAt: string }>, readonly case: { readonly __typename: 'Case', readonly id: string } | null, readonly availableActions: ReadonlyArray<{ readonly __typename: 'AvailableWarningAction', readonly action: WarningAction, readonly allowed: boolean, readonly reason: string | null }> }
   | null };

export type DepartmentWarningChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type DepartmentWarningChangedSubscription = { readonly __typename?: 'Subscription', readonly warningChanged: { readonly __typename: 'WarningChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: WarningChange, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly status: WarningStatus, readonly hop: Hop | null, readonly version: number } | null } };

export type LocateOpinionMutationVariables = Exact<{
  input: LocateOpinionInput;
}>;


export type LocateOpinionMutation = { readonly __typename: 'Mutation', readonly locateOpinion:
    | { readonly __typename: 'OpinionLocated', readonly report: { readonly __typename: 'OpinionReport', readonly id: string, readonly status: OpinionStatus, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type OpenScreeningBatchMutationVariables = Exact<{
  input: OpenScreeningBatchInput;
}>;


export type OpenScreeningBatchMutation = { readonly __typename: 'Mutation', readonly openScreeningBatch:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ScreeningBatchOpened', readonly batch: { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null } }
   };

export type OpinionDeskChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type OpinionDeskChangedSubscription = { readonly __typename?: 'Subscription', readonly opinionChanged: { readonly __typename: 'OpinionChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: OpinionChange, readonly report: { readonly __typename: 'OpinionReport', readonly id: string, readonly status: OpinionStatus, readonly version: number } | null } };

export type OpinionDeskReportsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<OpinionFilter>;
  orderBy?: OpinionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpinionDeskReportsQuery = { readonly __typename: 'Query', readonly opinionReports: { readonly __typename: 'OpinionReportConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'OpinionReportEdge', readonly node: { readonly __typename: 'OpinionReport', readonly id: string, readonly kind: OpinionKind, readonly status: OpinionStatus, readonly located: boolean, readonly founded: boolean | null, readonly findings: string | null, readonly answer: string | null, readonly dueAt: string, readonly overdue: boolean, readonly reportedAt: string, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly mentions: ReadonlyArray<{ readonly __typename: 'OpinionMention', readonly number: number, readonly text: string | null, readonly address: string | null, readonly reference: string | null, readonly place: string | null, readonly reportedAt: string }>, readonly holder: { readonly __typename: 'Holder', readonly role: Role } | null } }> } };

export type OpinionFileFragment = { readonly __typename: 'OpinionReport', readonly id: string, readonly kind: OpinionKind, readonly status: OpinionStatus, readonly located: boolean, readonly founded: boolean | null, readonly findings: string | null, readonly assessedRole: Role | null, readonly assessedAt: string | null, readonly answer: string | null, readonly answeredRole: Role | null, readonly answeredAt: string | null, readonly dueAt: string, readonly overdue: boolean, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly warning: { readonly __typename: 'Warning', readonly id: string } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role } | null, readonly mentions: ReadonlyArray<{ readonly __typename: 'OpinionMention', readonly number: number, readonly kind: OpinionKind, readonly role: Role, readonly text: string | null, readonly address: string | null, readonly reference: string | null, readonly place: string | null, readonly reportedAt: string }> };

export type OpinionFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpinionFileQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Campaign' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'CaseObjection' }
    | { readonly __typename: 'CaseVisit' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Export' }
    | { readonly __typename: 'Grant' }
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
    | { readonly __typename: 'OpinionReport', readonly id: string, readonly kind: OpinionKind, readonly status: OpinionStatus, readonly located: boolean, readonly founded: boolean | null, readonly findings: string | null, readonly assessedRole: Role | null, readonly assessedAt: string | null, readonly answer: string | null, readonly answeredRole: Role | null, readonly answeredAt: string | null, readonly dueAt: string, readonly overdue: boolean, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly warning: { readonly __typename: 'Warning', readonly id: string } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role } | null, readonly mentions: ReadonlyArray<{ readonly __typename: 'OpinionMention', readonly number: number, readonly kind: OpinionKind, readonly role: Role, readonly text: string | null, readonly address: string | null, readonly reference: string | null, readonly place: string | null, readonly reportedAt: string }> }
    | { readonly __typename: 'PaymentBatch' }
    | { readonly __typename: 'RuleSet' }
    | { readonly __typename: 'ScreeningBatch' }
    | { readonly __typename: 'ScreeningMatch' }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Team' }
    | { readonly __typename: 'Visit' }
    | { readonly __typename: 'Warning' }
   | null };

export type ReportOpinionMutationVariables = Exact<{
  input: ReportOpinionInput;
}>;


export type ReportOpinionMutation = { readonly __typename: 'Mutation', readonly reportOpinion:
    | { readonly __typename: 'OpinionReported', readonly joined: boolean, readonly report: { readonly __typename: 'OpinionReport', readonly id: string, readonly status: OpinionStatus, readonly version: number } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ResolveMatchMutationVariables = Exact<{
  input: ResolveMatchInput;
}>;


export type ResolveMatchMutation = { readonly __typename: 'Mutation', readonly resolveMatch:
    | { readonly __typename: 'MatchResolved', readonly match: { readonly __typename: 'ScreeningMatch', readonly id: string, readonly status: MatchStatus, readonly version: number } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RetractScreeningBatchMutationVariables = Exact<{
  input: RetractScreeningBatchInput;
}>;


export type RetractScreeningBatchMutation = { readonly __typename: 'Mutation', readonly retractScreeningBatch:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ScreeningBatchRetracted', readonly batch: { readonly __typename: 'ScreeningBatch', readonly id: string, readonly department: Department, readonly dryRun: boolean, readonly status: ScreeningStatus, readonly uploadUrl: string, readonly openedAt: string, readonly closedAt: string | null, readonly version: number, readonly kind: { readonly __typename: 'RecordKind', readonly key: string, readonly title: string }, readonly tally: { readonly __typename: 'ScreeningTally', readonly rows: number, readonly accepted: number, readonly refused: number, readonly matched: number, readonly queued: number, readonly unmatched: number, readonly repeated: number, readonly faults: number }, readonly ruling: { readonly __typename: 'ScreeningRuling', readonly judged: number, readonly households: number, readonly householdsBefore: number, readonly findings: number, readonly raised: number, readonly joined: number, readonly quiet: number, readonly releasedAt: string | null, readonly retractedAt: string | null, readonly reason: string | null } | null } }
   };

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

export type AppropriateFundMutationVariables = Exact<{
  input: AppropriateFundInput;
}>;


export type AppropriateFundMutation = { readonly __typename: 'Mutation', readonly appropriateFund:
    | { readonly __typename: 'FundAppropriated', readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly available: string } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type ApproveGrantMutationVariables = Exact<{
  input: ApproveGrantInput;
}>;


export type ApproveGrantMutation = { readonly __typename: 'Mutation', readonly approveGrant:
    | { readonly __typename: 'GrantBallotCast', readonly decided: boolean, readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type BuyInsuranceMutationVariables = Exact<{
  input: BuyInsuranceInput;
}>;


export type BuyInsuranceMutation = { readonly __typename: 'Mutation', readonly buyInsurance:
    | { readonly __typename: 'InsuranceBought', readonly policy: { readonly __typename: 'InsurancePolicy', readonly id: string, readonly year: number, readonly insurer: string, readonly premium: string, readonly periodFrom: string, readonly periodUntil: string, readonly insuredGroups: ReadonlyArray<InsuredGroup>, readonly deductible: string, readonly cap: string, readonly reference: string, readonly boughtAt: string, readonly cancelled: boolean } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type CloseFundYearMutationVariables = Exact<{
  input: CloseFundYearInput;
}>;


export type CloseFundYearMutation = { readonly __typename: 'Mutation', readonly closeFundYear:
    | { readonly __typename: 'FundYearClosed', readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly closedAt: string | null } }
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

export type ExportPaymentBatchMutationVariables = Exact<{
  input: ExportPaymentBatchInput;
}>;


export type ExportPaymentBatchMutation = { readonly __typename: 'Mutation', readonly exportPaymentBatch:
    | { readonly __typename: 'PaymentBatchExported', readonly batch: { readonly __typename: 'PaymentBatch', readonly id: string, readonly url: string, readonly payments: number, readonly total: string } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type FundLedgerChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type FundLedgerChangedSubscription = { readonly __typename?: 'Subscription', readonly fundChanged: { readonly __typename: 'FundChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: FundChange, readonly year: number, readonly amount: string | null, readonly entryKind: EntryKind | null, readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly available: string, readonly committed: string, readonly paid: string } | null } };

export type FundNowQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type FundNowQuery = { readonly __typename: 'Query', readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly appropriated: string, readonly carried: string, readonly premium: string, readonly committed: string, readonly paid: string, readonly available: string, readonly lapsed: string, readonly claimed: string, readonly closedAt: string | null, readonly accounts: ReadonlyArray<{ readonly __typename: 'AccountBalance', readonly account: Account, readonly balance: string }>, readonly forecast: { readonly __typename: 'Forecast', readonly asOf: string, readonly days: number, readonly committed: string, readonly runsOutOn: string | null } | null } | null };

export type FundPoliciesQueryVariables = Exact<{
  year?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FundPoliciesQuery = { readonly __typename: 'Query', readonly insurancePolicies: ReadonlyArray<{ readonly __typename: 'InsurancePolicy', readonly id: string, readonly year: number, readonly insurer: string, readonly premium: string, readonly periodFrom: string, readonly periodUntil: string, readonly insuredGroups: ReadonlyArray<InsuredGroup>, readonly deductible: string, readonly cap: string, readonly reference: string, readonly boughtAt: string, readonly cancelled: boolean }> };

export type FundPolicyFragment = { readonly __typename: 'InsurancePolicy', readonly id: string, readonly year: number, readonly insurer: string, readonly premium: string, readonly periodFrom: string, readonly periodUntil: string, readonly insuredGroups: ReadonlyArray<InsuredGroup>, readonly deductible: string, readonly cap: string, readonly reference: string, readonly boughtAt: string, readonly cancelled: boolean };

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

export type GrantListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<GrantFilter>;
  orderBy?: GrantOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GrantListQuery = { readonly __typename: 'Query', readonly grants: { readonly __typename: 'GrantConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'GrantEdge', readonly node: { readonly __typename: 'Grant', readonly id: string, readonly step: GrantStep, readonly status: GrantStatus, readonly requested: string, readonly accepted: string | null, readonly approved: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null } }> } };

export type GrantPaymentsFragment = { readonly __typename: 'Grant', readonly payments: ReadonlyArray<{ readonly __typename: 'GrantPayment', readonly id: string, readonly number: number, readonly amount: string, readonly status: PaymentStatus, readonly bankAccountMasked: string | null, readonly allocatedAt: string, readonly settledAt: string | null, readonly reference: string | null, readonly failure: PaymentFailure | null }>, readonly inspections: ReadonlyArray<{ readonly __typename: 'GrantInspection', readonly conforming: boolean, readonly finding: string | null, readonly role: Role, readonly inspectedAt: string, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly kind: EvidenceKind, readonly status: EvidenceStatus, readonly fileName: string | null, readonly byteLength: number, readonly mediaType: string | null, readonly pages: number | null, readonly capturedAt: string | null, readonly takenAt: string | null, readonly url: string | null, readonly thumbnailUrl: string | null, readonly uploadedAt: string | null }> }> };

export type InspectGrantMutationVariables = Exact<{
  input: InspectGrantInput;
}>;


export type InspectGrantMutation = { readonly __typename: 'Mutation', readonly inspectGrant:
    | { readonly __typename: 'GrantInspected', readonly grant: { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly step: GrantStep, readonly status: GrantStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type LedgerQueryVariables = Exact<{
  year?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<LedgerFilter>;
  orderBy?: LedgerOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LedgerQuery = { readonly __typename: 'Query', readonly ledgerEntries: { readonly __typename: 'LedgerEntryConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'LedgerEntryEdge', readonly node: { readonly __typename: 'LedgerEntry', readonly id: string, readonly number: number, readonly year: number, readonly kind: EntryKind, readonly debitAccount: Account, readonly creditAccount: Account, readonly amount: string, readonly reason: string | null, readonly reference: string | null, readonly recordedAt: string, readonly grant: { readonly __typename: 'Grant', readonly id: string } | null, readonly reversedBy: { readonly __typename: 'LedgerEntry', readonly id: string } | null } }> } };

export type PaymentBatchesQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type PaymentBatchesQuery = { readonly __typename: 'Query', readonly paymentBatches: ReadonlyArray<{ readonly __typename: 'PaymentBatch', readonly id: string, readonly number: number, readonly payments: number, readonly total: string, readonly byteLength: number, readonly sha256: string, readonly url: string, readonly exportedAt: string }> };

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

export type ReverseEntryMutationVariables = Exact<{
  input: ReverseEntryInput;
}>;


export type ReverseEntryMutation = { readonly __typename: 'Mutation', readonly reverseEntry:
    | { readonly __typename: 'EntryReversed', readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string }, readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly available: string } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type VerifyBooksQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type VerifyBooksQuery = { readonly __typename: 'Query', readonly verifyBooks: { readonly __typename: 'BooksVerification', readonly year: number, readonly intact: boolean, readonly faults: ReadonlyArray<{ readonly __typename: 'BooksFault', readonly code: string, readonly subject: string, readonly recorded: string, readonly computed: string }> } | null };

export type InsurerClaimFragment = { readonly __typename: 'InsuranceClaim', readonly id: string, readonly incidentOn: string, readonly loss: string, readonly amount: string, readonly reference: string, readonly reportedAt: string, readonly reversed: boolean, readonly policy: { readonly __typename: 'InsurancePolicy', readonly id: string, readonly reference: string } | null };

export type InsurerClaimsQueryVariables = Exact<{
  year?: InputMaybe<Scalars['Int']['input']>;
  policy?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
}>;


export type InsurerClaimsQuery = { readonly __typename: 'Query', readonly insuranceClaims: ReadonlyArray<{ readonly __typename: 'InsuranceClaim', readonly id: string, readonly incidentOn: string, readonly loss: string, readonly amount: string, readonly reference: string, readonly reportedAt: string, readonly reversed: boolean, readonly policy: { readonly __typename: 'InsurancePolicy', readonly id: string, readonly reference: string } | null }> };

export type InsurerPoliciesQueryVariables = Exact<{
  year?: InputMaybe<Scalars['Int']['input']>;
}>;


export type InsurerPoliciesQuery = { readonly __typename: 'Query', readonly insurancePolicies: ReadonlyArray<{ readonly __typename: 'InsurancePolicy', readonly id: string, readonly year: number, readonly insurer: string, readonly periodFrom: string, readonly periodUntil: string, readonly insuredGroups: ReadonlyArray<InsuredGroup>, readonly deductible: string, readonly cap: string, readonly reference: string, readonly cancelled: boolean }> };

export type InsurerPolicyFragment = { readonly __typename: 'InsurancePolicy', readonly id: string, readonly year: number, readonly insurer: string, readonly periodFrom: string, readonly periodUntil: string, readonly insuredGroups: ReadonlyArray<InsuredGroup>, readonly deductible: string, readonly cap: string, readonly reference: string, readonly cancelled: boolean };

export type RecordInsuranceClaimMutationVariables = Exact<{
  input: RecordInsuranceClaimInput;
}>;


export type RecordInsuranceClaimMutation = { readonly __typename: 'Mutation', readonly recordInsuranceClaim:
    | { readonly __typename: 'InsuranceClaimRecorded', readonly claim: { readonly __typename: 'InsuranceClaim', readonly id: string, readonly incidentOn: string, readonly loss: string, readonly amount: string, readonly reference: string, readonly reportedAt: string, readonly reversed: boolean, readonly policy: { readonly __typename: 'InsurancePolicy', readonly id: string, readonly reference: string } | null } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type MiniProgramCaseFragment = { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null };

export type MiniProgramCaseChangedSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type MiniProgramCaseChangedSubscription = { readonly __typename?: 'Subscription', readonly caseChanged: { readonly __typename: 'ApprovalChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: ApprovalChange, readonly fromStep: ApprovalStep | null, readonly toStep: ApprovalStep | null, readonly decision: Decision | null } };

export type MiniProgramCaseStatusQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MiniProgramCaseStatusQuery = { readonly __typename: 'Query', readonly case: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null } | null };

export type MiniProgramCasesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MiniProgramCasesQuery = { readonly __typename: 'Query', readonly cases: { readonly __typename: 'CaseConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'CaseEdge', readonly node: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null } }> } };

export type MiniProgramCompleteMutationVariables = Exact<{
  input: CompleteApplicationInput;
}>;


export type MiniProgramCompleteMutation = { readonly __typename: 'Mutation', readonly completeApplication:
    | { readonly __typename: 'ApplicationCompleted', readonly complete: boolean, readonly case: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type MiniProgramDeclareMutationVariables = Exact<{
  input: SubmitDeclarationInput;
}>;


export type MiniProgramDeclareMutation = { readonly __typename: 'Mutation', readonly submitDeclaration:
    | { readonly __typename: 'DeclarationAccepted', readonly joined: boolean, readonly case: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null } | null, readonly household: { readonly __typename: 'Household', readonly id: string } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type MiniProgramMeQueryVariables = Exact<{ [key: string]: never; }>;


export type MiniProgramMeQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly roles: ReadonlyArray<Role>, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null, readonly limits: ReadonlyArray<{ readonly __typename: 'Limit', readonly name: string, readonly value: number, readonly unit: string }> } };

export type MiniProgramReviewMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type MiniProgramReviewMutation = { readonly __typename: 'Mutation', readonly requestReview:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ReviewRequested', readonly case: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null } }
   };

export type MiniProgramUploadMutationVariables = Exact<{
  input: RequestEvidenceUploadInput;
}>;


export type MiniProgramUploadMutation = { readonly __typename: 'Mutation', readonly requestEvidenceUpload:
    | { readonly __typename: 'EvidenceUploadRequested', readonly uploadUrl: string, readonly expiresAt: string, readonly evidence: { readonly __typename: 'Evidence', readonly id: string, readonly status: EvidenceStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type MiniProgramVillagesQueryVariables = Exact<{
  within: Scalars['RegionCode']['input'];
}>;


export type MiniProgramVillagesQuery = { readonly __typename: 'Query', readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }> };

export type MiniProgramWithdrawMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type MiniProgramWithdrawMutation = { readonly __typename: 'Mutation', readonly withdrawCase:
    | { readonly __typename: 'CaseWithdrawn', readonly case: { readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus, readonly submittedAt: string, readonly version: number, readonly publicStatus: { readonly __typename: 'PublicStatus', readonly step: CaseStep, readonly message: string, readonly dueBy: string | null }, readonly review: { readonly __typename: 'CaseReview', readonly requestedAt: string, readonly dueAt: string, readonly outcome: ReviewOutcome | null, readonly opinion: string | null } | null, readonly explanation: { readonly __typename: 'Assessment', readonly summary: string, readonly nearestPolicy: OtherPolicy, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly key: CriterionKey, readonly title: string, readonly value: string, readonly limit: string | null, readonly met: boolean | null }> } | null } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type MiniProgramWithdrawFileMutationVariables = Exact<{
  input: WithdrawEvidenceInput;
}>;


export type MiniProgramWithdrawFileMutation = { readonly __typename: 'Mutation', readonly withdrawEvidence:
    | { readonly __typename: 'EvidenceWithdrawn', readonly evidence: { readonly __typename: 'Evidence', readonly id: string, readonly status: EvidenceStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type AdjustMonitoringMutationVariables = Exact<{
  input: AdjustMonitoringInput;
}>;


export type AdjustMonitoringMutation = { readonly __typename: 'Mutation', readonly adjustMonitoring:
    | { readonly __typename: 'MonitoringAdjusted', readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly version: number, readonly status: MonitoringStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type AssignHelperMutationVariables = Exact<{
  input: AssignHelperInput;
}>;


export type AssignHelperMutation = { readonly __typename: 'Mutation', readonly assignHelper:
    | { readonly __typename: 'HelperAssigned', readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly version: number, readonly status: MonitoringStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type CompleteMeasureMutationVariables = Exact<{
  input: CompleteMeasureInput;
}>;


export type CompleteMeasureMutation = { readonly __typename: 'Mutation', readonly completeMeasure:
    | { readonly __typename: 'MeasureCompleted', readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly version: number, readonly status: MeasureStatus }, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly version: number, readonly status: MonitoringStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type DeclarationHouseholdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeclarationHouseholdQuery = { readonly __typename: 'Query', readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string }>, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel } | null }, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category } | null, readonly cases: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly status: CaseStatus, readonly kind: CaseKind, readonly step: CaseStep }> } | null };

export type EndMonitoringMutationVariables = Exact<{
  input: EndMonitoringInput;
}>;


export type EndMonitoringMutation = { readonly __typename: 'Mutation', readonly endMonitoring:
    | { readonly __typename: 'MonitoringEnded', readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly version: number, readonly status: MonitoringStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type FindPeopleQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  idDigits?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['RegionCode']['input']>;
}>;


export type FindPeopleQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchResult', readonly more: boolean, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly idNumberMasked: string | null, readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }, readonly monitoring: { readonly __typename: 'MonitoringObject', readonly id: string } | null } | null }> } };

export type HouseholdFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HouseholdFileQuery = { readonly __typename: 'Query', readonly household: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly formerPoor: boolean, readonly verifiedOn: string | null, readonly bankAccountMasked: string | null, readonly registeredAt: string, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly sex: Sex | null, readonly birthDate: string | null, readonly labour: Labour | null, readonly idNumberMasked: string | null, readonly phoneMasked: string | null, readonly healthRecorded: boolean, readonly joinedOn: string, readonly leftOn: string | null, readonly departure: Departure | null }>, readonly formerMembers: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly sex: Sex | null, readonly birthDate: string | null, readonly labour: Labour | null, readonly idNumberMasked: string | null, readonly phoneMasked: string | null, readonly healthRecorded: boolean, readonly joinedOn: string, readonly leftOn: string | null, readonly departure: Departure | null }>, readonly allowances: ReadonlyArray<{ readonly __typename: 'Allowance', readonly level: number, readonly since: string, readonly until: string | null }>, readonly incomes: ReadonlyArray<{ readonly __typename: 'Income', readonly year: number, readonly perHead: string }>, readonly monitoringObjects: ReadonlyArray<{ readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly status: MonitoringStatus, readonly includedOn: string, readonly eliminatedOn: string | null }>, readonly cases: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly kind: CaseKind, readonly step: CaseStep, readonly status: CaseStatus }>, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly id: string, readonly step: GrantStep, readonly status: GrantStatus, readonly requested: string, readonly approved: string | null }>, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly id: string, readonly severity: Severity, readonly status: WarningStatus, readonly raisedAt: string }> } | null };

export type HouseholdListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<HouseholdFilter>;
  orderBy?: HouseholdOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type HouseholdListQuery = { readonly __typename: 'Query', readonly households: { readonly __typename: 'HouseholdConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'HouseholdEdge', readonly node: { readonly __typename: 'Household', readonly id: string, readonly memberCount: number, readonly formerPoor: boolean, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } }> } };

export type HouseholdPersonFragment = { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation, readonly sex: Sex | null, readonly birthDate: string | null, readonly labour: Labour | null, readonly idNumberMasked: string | null, readonly phoneMasked: string | null, readonly healthRecorded: boolean, readonly joinedOn: string, readonly leftOn: string | null, readonly departure: Departure | null };

export type HouseholdVisitsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  household: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type HouseholdVisitsQuery = { readonly __typename: 'Query', readonly visits: { readonly __typename: 'VisitConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'VisitEdge', readonly node: { readonly __typename: 'Visit', readonly id: string, readonly visitedOn: string, readonly met: boolean, readonly recorderRole: Role | null, readonly notes: string | null, readonly recordedAt: string, readonly dimensions: ReadonlyArray<{ readonly __typename: 'DimensionSeen', readonly dimension: Dimension, readonly state: DimensionState }>, readonly warning: { readonly __typename: 'Warning', readonly id: string } | null } }> } };

export type MeasureListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MeasureListQuery = { readonly __typename: 'Query', readonly measures: { readonly __typename: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly amount: string | null, readonly plannedOn: string, readonly dueOn: string, readonly status: MeasureStatus } }> } };

export type MonitoringFileFragment = { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly causes: ReadonlyArray<RiskCause>, readonly dimensions: ReadonlyArray<Dimension>, readonly status: MonitoringStatus, readonly origin: MonitoringOrigin, readonly includedOn: string, readonly eliminatedOn: string | null, readonly endedOn: string | null, readonly endedReason: EndReason | null, readonly hasHelper: boolean, readonly hasMeasure: boolean, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation }> } | null, readonly helpers: ReadonlyArray<{ readonly __typename: 'Helper', readonly name: string, readonly employer: string, readonly phoneMasked: string | null, readonly since: string, readonly until: string | null }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly description: string | null, readonly amount: string | null, readonly plannedOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly result: string | null, readonly status: MeasureStatus, readonly version: number }>, readonly observation: { readonly __typename: 'Observation', readonly until: string, readonly visitedOn: string | null, readonly endedOn: string | null } | null, readonly eliminations: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly step: CaseStep, readonly status: CaseStatus }> };

export type MonitoringFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MonitoringFileQuery = { readonly __typename: 'Query', readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly causes: ReadonlyArray<RiskCause>, readonly dimensions: ReadonlyArray<Dimension>, readonly status: MonitoringStatus, readonly origin: MonitoringOrigin, readonly includedOn: string, readonly eliminatedOn: string | null, readonly endedOn: string | null, readonly endedReason: EndReason | null, readonly hasHelper: boolean, readonly hasMeasure: boolean, readonly version: number, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly phoneMasked: string | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string, readonly relation: Relation }> } | null, readonly helpers: ReadonlyArray<{ readonly __typename: 'Helper', readonly name: string, readonly employer: string, readonly phoneMasked: string | null, readonly since: string, readonly until: string | null }>, readonly measures: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly description: string | null, readonly amount: string | null, readonly plannedOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly result: string | null, readonly status: MeasureStatus, readonly version: number }>, readonly observation: { readonly __typename: 'Observation', readonly until: string, readonly visitedOn: string | null, readonly endedOn: string | null } | null, readonly eliminations: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly step: CaseStep, readonly status: CaseStatus }> } | null };

export type MonitoringListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<MonitoringFilter>;
  orderBy?: MonitoringOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MonitoringListQuery = { readonly __typename: 'Query', readonly monitoringObjects: { readonly __typename: 'MonitoringObjectConnection', readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly __typename: 'Count', readonly key: string, readonly count: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'MonitoringObjectEdge', readonly node: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly status: MonitoringStatus, readonly includedOn: string, readonly hasHelper: boolean, readonly hasMeasure: boolean, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string }, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null } }> } };

export type MyVisitDutiesQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<VisitDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyVisitDutiesQuery = { readonly __typename: 'Query', readonly visitDuties: { readonly __typename: 'VisitDutyConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'VisitDutyEdge', readonly node: { readonly __typename: 'VisitDuty', readonly lastVisitedOn: string | null, readonly dueOn: string | null, readonly overdue: boolean, readonly underMonitoring: boolean, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null } }> } };

export type PlanMeasureMutationVariables = Exact<{
  input: PlanMeasureInput;
}>;


export type PlanMeasureMutation = { readonly __typename: 'Mutation', readonly planMeasure:
    | { readonly __typename: 'MeasurePlanned', readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly version: number }, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly version: number, readonly status: MonitoringStatus } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RecordVisitsMutationVariables = Exact<{
  input: RecordVisitsInput;
}>;


export type RecordVisitsMutation = { readonly __typename: 'Mutation', readonly recordVisits:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'VisitsRecorded', readonly recorded: number, readonly refused: number, readonly results: ReadonlyArray<{ readonly __typename: 'VisitResult', readonly key: string, readonly repeated: boolean, readonly visit: { readonly __typename: 'Visit', readonly id: string } | null, readonly refusal: { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> } | null }> }
   };

export type RegisterChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type RegisterChangedSubscription = { readonly __typename?: 'Subscription', readonly monitoringChanged: { readonly __typename: 'MonitoringChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: MonitoringChangeKind, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly status: MonitoringStatus, readonly version: number } | null } };

export type ReturnToMonitoringMutationVariables = Exact<{
  input: ReturnToMonitoringInput;
}>;


export type ReturnToMonitoringMutation = { readonly __typename: 'Mutation', readonly returnToMonitoring:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'ReturnedToMonitoring', readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly version: number, readonly status: MonitoringStatus } }
   };

export type RevealPersonalDataMutationVariables = Exact<{
  input: RevealPersonalDataInput;
}>;


export type RevealPersonalDataMutation = { readonly __typename: 'Mutation', readonly revealPersonalData:
    | { readonly __typename: 'PersonalDataRevealed', readonly values: ReadonlyArray<{ readonly __typename: 'RevealedValue', readonly field: PersonalField, readonly value: string | null }>, readonly household: { readonly __typename: 'Household', readonly id: string } }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly violations: ReadonlyArray<{ readonly __typename: 'Violation', readonly field: string, readonly code: string, readonly message: string }> }
   };

export type RevealsOfQueryVariables = Exact<{
  household: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RevealsOfQuery = { readonly __typename: 'Query', readonly revealsOf: { readonly __typename: 'RevealConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'RevealEdge', readonly node: { readonly __typename: 'Reveal', readonly fields: ReadonlyArray<PersonalField>, readonly purpose: string, readonly subject: string, readonly revealedAt: string, readonly member: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } }> } };

export type VillagesOfQueryVariables = Exact<{
  within: Scalars['RegionCode']['input'];
}>;


export type VillagesOfQuery = { readonly __typename: 'Query', readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null }> };

export type VisitListQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type VisitListQuery = { readonly __typename: 'Query', readonly visits: { readonly __typename: 'VisitConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'VisitEdge', readonly node: { readonly __typename: 'Visit', readonly id: string, readonly visitedOn: string, readonly met: boolean, readonly notes: string | null, readonly recorderRole: Role | null, readonly recordedAt: string, readonly household: { readonly __typename: 'Household', readonly id: string, readonly head: { readonly __typename: 'HouseholdMember', readonly id: string, readonly name: string } | null } | null, readonly dimensions: ReadonlyArray<{ readonly __typename: 'DimensionSeen', readonly dimension: Dimension, readonly state: DimensionState }>, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly severity: Severity } | null } }> } };

export type DashboardQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
}>;


export type DashboardQuery = { readonly __typename: 'Query', readonly dashboard: { readonly __typename: 'Dashboard', readonly position: string, readonly at: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> }, readonly cases: { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> }, readonly measures: { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number }, readonly fund: { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number }, readonly grid: { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number }, readonly children: ReadonlyArray<{ readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } }> } };

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


export type ListMeasuresQuery = { readonly __typename: 'Query', readonly measures: { readonly __typename: 'MeasureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'MeasureEdge', readonly node: { readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly status: MeasureStatus, readonly plannedOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly amount: string | null, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null } | null } }> } };

export type MeasuresRowFragment = { readonly __typename: 'Measure', readonly id: string, readonly kind: MeasureKind, readonly status: MeasureStatus, readonly plannedOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly amount: string | null, readonly monitoringObject: { readonly __typename: 'MonitoringObject', readonly id: string, readonly category: Category, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } | null }, readonly household: { readonly __typename: 'Household', readonly memberCount: number, readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null } | null };

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

export type OpenWarningFragment = { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly hop: Hop, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> };

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


export type WallApprovalChangedSubscription = { readonly __typename?: 'Subscription', readonly approvalChanged: { readonly __typename: 'ApprovalChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: ApprovalChange, readonly toStep: ApprovalStep | null, readonly decision: Decision | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly subject:
      | { readonly __typename: 'Case', readonly kind: CaseKind }
      | { readonly __typename: 'Grant' }
     | null } };

export type WallFiguresFragment = { readonly __typename: 'Dashboard', readonly position: string, readonly at: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> }, readonly cases: { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> }, readonly measures: { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number }, readonly fund: { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number }, readonly grid: { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number }, readonly children: ReadonlyArray<{ readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } }> };

export type ChildRegionFragment = { readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } };

export type WallFiguresUpdatedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
}>;


export type WallFiguresUpdatedSubscription = { readonly __typename?: 'Subscription', readonly dashboardUpdated: { readonly __typename: 'Dashboard', readonly position: string, readonly at: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel, readonly dataNotice: string | null, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly code: string, readonly name: string } | null } | null }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleEver: number, readonly peopleUnderMonitoring: number, readonly peopleEliminated: number, readonly householdsEver: number, readonly householdsUnderMonitoring: number, readonly householdsEliminated: number, readonly endedOtherwise: number, readonly eliminationRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byCategory: ReadonlyArray<{ readonly __typename: 'CategoryFigures', readonly category: Category, readonly households: number, readonly people: number }> }, readonly cases: { readonly __typename: 'CaseFigures', readonly received: number, readonly included: number, readonly rejected: number, readonly undecided: number, readonly withdrawn: number, readonly overdue: number, readonly medianDaysToInclusion: number | null, readonly medianDaysToFirstMeasure: number | null, readonly inclusionRate: { readonly __typename: 'Ratio', readonly numerator: number, readonly denominator: number, readonly unit: string, readonly value: number | null }, readonly byStep: ReadonlyArray<{ readonly __typename: 'StepFigures', readonly step: CaseStep, readonly open: number, readonly overdue: number }> }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number, readonly bySource: ReadonlyArray<{ readonly __typename: 'SourceFigures', readonly source: Source, readonly open: number, readonly overdue: number }>, readonly bySeverity: ReadonlyArray<{ readonly __typename: 'SeverityFigures', readonly severity: Severity, readonly open: number, readonly overdue: number }> }, readonly measures: { readonly __typename: 'MeasureFigures', readonly withoutHelper: number, readonly withoutMeasure: number, readonly overdue: number }, readonly fund: { readonly __typename: 'FundFigures', readonly year: number, readonly appropriated: string | null, readonly premium: string | null, readonly committed: string, readonly paid: string, readonly available: string | null, readonly grants: number }, readonly grid: { readonly __typename: 'GridFigures', readonly teams: number, readonly monitors: number, readonly visitsFrom: string, readonly visitsUntil: string, readonly visitsLast30Days: number, readonly gridVisitsLast30Days: number, readonly caseVisitsLast30Days: number, readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly open: number, readonly overdue: number }, readonly children: ReadonlyArray<{ readonly __typename: 'RegionFigures', readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly monitoring: { readonly __typename: 'MonitoringFigures', readonly peopleUnderMonitoring: number, readonly householdsUnderMonitoring: number }, readonly cases: { readonly __typename: 'CaseFigures', readonly overdue: number }, readonly warnings: { readonly __typename: 'WarningFigures', readonly open: number, readonly overdue: number }, readonly measures: { readonly __typename: 'MeasureFigures', readonly overdue: number }, readonly grid: { readonly __typename: 'GridFigures', readonly householdsUnvisited: number }, readonly opinion: { readonly __typename: 'OpinionFigures', readonly overdue: number } }> } };

export type WallFundQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type WallFundQuery = { readonly __typename: 'Query', readonly fund: { readonly __typename: 'Fund', readonly year: number, readonly forecast: { readonly __typename: 'Forecast', readonly asOf: string, readonly days: number, readonly runsOutOn: string | null } | null } | null };

export type WallFundChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallFundChangedSubscription = { readonly __typename?: 'Subscription', readonly fundChanged: { readonly __typename: 'FundChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: FundChange, readonly entryKind: EntryKind | null, readonly amount: string | null, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } } };

export type WallGridChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallGridChangedSubscription = { readonly __typename?: 'Subscription', readonly gridChanged: { readonly __typename: 'GridChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: GridChange, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } } };

export type WallMonitoringChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallMonitoringChangedSubscription = { readonly __typename?: 'Subscription', readonly monitoringChanged: { readonly __typename: 'MonitoringChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: MonitoringChangeKind, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } } };

export type WallOpinionChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallOpinionChangedSubscription = { readonly __typename?: 'Subscription', readonly opinionChanged: { readonly __typename: 'OpinionChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: OpinionChange, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null } } };

export type WallTrendQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  figure: TrendFigure;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  grain: TrendGrain;
}>;


export type WallTrendQuery = { readonly __typename: 'Query', readonly trend: { readonly __typename: 'Trend', readonly figure: TrendFigure, readonly unit: string, readonly kind: TrendKind, readonly points: ReadonlyArray<{ readonly __typename: 'TrendPoint', readonly from: string, readonly to: string, readonly value: number | null, readonly amount: string | null }> } };

export type WallWarningChangedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallWarningChangedSubscription = { readonly __typename?: 'Subscription', readonly warningChanged: { readonly __typename: 'WarningChanged', readonly cursor: string, readonly occurredAt: string, readonly kind: WarningChange, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly hop: Hop, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> } | null } };

export type WallWarningRaisedSubscriptionVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type WallWarningRaisedSubscription = { readonly __typename?: 'Subscription', readonly warningRaised: { readonly __typename: 'WarningAlert', readonly cursor: string, readonly occurredAt: string, readonly severity: Severity, readonly source: Source, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly warning: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly hop: Hop, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> } | null } };

export type WallWarningsQueryVariables = Exact<{
  region: Scalars['RegionCode']['input'];
  first: Scalars['Int']['input'];
}>;


export type WallWarningsQuery = { readonly __typename: 'Query', readonly warnings: { readonly __typename: 'WarningConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'WarningEdge', readonly node: { readonly __typename: 'Warning', readonly id: string, readonly version: number, readonly source: Source, readonly severity: Severity, readonly causes: ReadonlyArray<RiskCause>, readonly status: WarningStatus, readonly hop: Hop | null, readonly overdue: boolean, readonly dueAt: string | null, readonly raisedAt: string, readonly region: { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'Region', readonly name: string } | null }, readonly household: { readonly __typename: 'Household', readonly head: { readonly __typename: 'HouseholdMember', readonly name: string } | null } | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } | null, readonly hops: ReadonlyArray<{ readonly __typename: 'WarningHop', readonly hop: Hop, readonly dueAt: string | null, readonly endedAt: string | null, readonly ending: HopEnding | null, readonly holder: { readonly __typename: 'Holder', readonly role: Role, readonly vacantRole: Role | null, readonly region: { readonly __typename: 'Region', readonly name: string } | null } }> } }> } };

export const CaseRulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"substituteRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentOf"}},{"kind":"Field","name":{"kind":"Name","value":"presentIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVoters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcementDays"}}]}}]}}]} as unknown as DocumentNode<CaseRulesFragment, unknown>;
export const CaseHouseholdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}}]}}]} as unknown as DocumentNode<CaseHouseholdFragment, unknown>;
export const EvidenceFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<EvidenceFileFragment, unknown>;
export const CaseRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"visitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionsAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerHead"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"panelSize"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inFavour"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"answererRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkKey"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}}]} as unknown as DocumentNode<CaseRecordsFragment, unknown>;
export const AssessmentAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}}]} as unknown as DocumentNode<AssessmentAnswerFragment, unknown>;
export const CaseEndingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEnding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}}]} as unknown as DocumentNode<CaseEndingFragment, unknown>;
export const CaseEliminationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseElimination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"vanishedNaturally"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<CaseEliminationFragment, unknown>;
export const CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amountInNeed"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"deciderRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"sentBackTo"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRecords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEnding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseElimination"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"substituteRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentOf"}},{"kind":"Field","name":{"kind":"Name","value":"presentIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVoters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcementDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"visitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionsAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerHead"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"panelSize"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inFavour"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"answererRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkKey"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEnding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseElimination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"vanishedNaturally"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<CaseFileFragment, unknown>;
export const CaseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<CaseRowFragment, unknown>;
export const RefusalAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalAnswerFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldByViewer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const WarningFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"endedRole"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WarningFileFragment, unknown>;
export const DepartmentBatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DepartmentBatchFragment, unknown>;
export const OpinionFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"assessedRole"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]} as unknown as DocumentNode<OpinionFileFragment, unknown>;
export const FundPolicyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundPolicy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"insuredGroups"}},{"kind":"Field","name":{"kind":"Name","value":"deductible"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"boughtAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]} as unknown as DocumentNode<FundPolicyFragment, unknown>;
export const GrantPaymentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conforming"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<GrantPaymentsFragment, unknown>;
export const GrantFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"payeeMasked"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredRole"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantPayments"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conforming"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]}}]} as unknown as DocumentNode<GrantFileFragment, unknown>;
export const InsurerClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InsurerClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentOn"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<InsurerClaimFragment, unknown>;
export const InsurerPolicyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InsurerPolicy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"insuredGroups"}},{"kind":"Field","name":{"kind":"Name","value":"deductible"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]} as unknown as DocumentNode<InsurerPolicyFragment, unknown>;
export const MiniProgramCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}}]} as unknown as DocumentNode<MiniProgramCaseFragment, unknown>;
export const HouseholdPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}}]}}]} as unknown as DocumentNode<HouseholdPersonFragment, unknown>;
export const MonitoringFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eliminations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<MonitoringFileFragment, unknown>;
export const RowPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RowPlaceFragment, unknown>;
export const RowFamilyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RowFamilyFragment, unknown>;
export const CaseVisitsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseVisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseVisitsRowFragment, unknown>;
export const RowHolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RowHolderFragment, unknown>;
export const CasesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CasesRowFragment, unknown>;
export const GrantsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","alias":{"kind":"Name","value":"grantStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","alias":{"kind":"Name","value":"grantDueAt"},"name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GrantsRowFragment, unknown>;
export const LedgerEntriesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debitAccount"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LedgerEntriesRowFragment, unknown>;
export const MeasuresRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuresRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeasuresRowFragment, unknown>;
export const MonitoringObjectsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringObjectsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MonitoringObjectsRowFragment, unknown>;
export const MonitorsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitorsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MonitorsRowFragment, unknown>;
export const OpinionReportsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionReportsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","alias":{"kind":"Name","value":"opinionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpinionReportsRowFragment, unknown>;
export const TeamsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutSection"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsRowFragment, unknown>;
export const VisitDutiesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitDutiesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDutiesRowFragment, unknown>;
export const VisitsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VisitsRowFragment, unknown>;
export const WarningsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WarningsRowFragment, unknown>;
export const WarningHolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WarningHolderFragment, unknown>;
export const OpenWarningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpenWarningFragment, unknown>;
export const MonitoringStockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]} as unknown as DocumentNode<MonitoringStockFragment, unknown>;
export const CasePipelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<CasePipelineFragment, unknown>;
export const WarningLoadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<WarningLoadFragment, unknown>;
export const HelpLackingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<HelpLackingFragment, unknown>;
export const FundStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}}]} as unknown as DocumentNode<FundStateFragment, unknown>;
export const GridCoverageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}}]} as unknown as DocumentNode<GridCoverageFragment, unknown>;
export const OpinionLoadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<OpinionLoadFragment, unknown>;
export const ChildRegionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<ChildRegionFragment, unknown>;
export const WallFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringStock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePipeline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLacking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildRegion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<WallFiguresFragment, unknown>;
export const AnswerObjectionDocument = {"__meta__":{"hash":"a9b31811df0431dcec5107d15ea15ea068ee6ee46cfa10ec5ab360a8b6596727"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionAnswered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const AssessHouseholdDocument = {"__meta__":{"hash":"35359df2e2953e74c69c49b9c98af8d20016072d7d5fa75120de5ba81c3cf61b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"household"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessChanges"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"householdId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"household"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AssessHouseholdQuery, AssessHouseholdQueryVariables>;
export const CaseFileDocument = {"__meta__":{"hash":"b0995aac882d6248300554740fb14f973041e26dc8fc85ebf3d8c5f1948379f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"substituteRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentOf"}},{"kind":"Field","name":{"kind":"Name","value":"presentIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVoters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcementDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"visitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionsAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerHead"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unexplainedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"panelSize"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"inFavour"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"upheld"}},{"kind":"Field","name":{"kind":"Name","value":"answererRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkKey"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEnding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseElimination"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"vanishedNaturally"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amountInNeed"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"deciderRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"sentBackTo"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRecords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEnding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseElimination"}}]}}]} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CaseFileChangedDocument = {"__meta__":{"hash":"5741a4b77829622adb08f8a48f2fa065e722cecdba52bc63cb3e389b7a74d23c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CaseFileChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]} as unknown as DocumentNode<CaseFileChangedSubscription, CaseFileChangedSubscriptionVariables>;
export const CaseListDocument = {"__meta__":{"hash":"8b38299dd3f4dfe4fb3be37320717231a67d9d2307bd3dc73237b404e3aec688"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE_FIRST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
export const CaseVisitsDocument = {"__meta__":{"hash":"bd8794dea46d38244f6a22ab2cc50c63f8527edda911dbc6f5c1ced487e924d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseVisitsQuery, CaseVisitsQueryVariables>;
export const CompleteApplicationDocument = {"__meta__":{"hash":"aabfed0ba0de453b6bf114e0305ead10a3e6b451d9eef3038285e876c70ab62e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationCompleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CompleteApplicationMutation, CompleteApplicationMutationVariables>;
export const DecideCaseDocument = {"__meta__":{"hash":"481f4cbd6846c940c9d3732a367755c129093a9c64feffcb1c7d810dd035e7e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DecideCaseMutation, DecideCaseMutationVariables>;
export const DecideReviewDocument = {"__meta__":{"hash":"c83c2ba68b4cd3538ff88bcd268048641b448f93de6f17483f3930f58c46a321"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DecideReviewMutation, DecideReviewMutationVariables>;
export const ForwardWarningDocument = {"__meta__":{"hash":"c88f0ec3c356eb9d1fbb9686377b6cbf15c0785274954b1ba0ca9144294af54e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForwardWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForwardWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forwardWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningForwarded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ForwardWarningMutation, ForwardWarningMutationVariables>;
export const MyTasksDocument = {"__meta__":{"hash":"9bb49d4bfd2d2f9755928472c45fc6e12cd788f043f288a4e74ab95e414682b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE_AT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"taskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"dueThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldByViewer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const OpenApplicationDocument = {"__meta__":{"hash":"2a90842220255e3ca714f5db33b5aac341e708e5a424244ca871b3af994598de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"intake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"askedFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenApplicationMutation, OpenApplicationMutationVariables>;
export const ProposeEliminationDocument = {"__meta__":{"hash":"56a85916c8204fc950f06cba37306b18030133c31e57a7b5cbbb899aa7a18d46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeElimination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeEliminationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeElimination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EliminationProposed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProposeEliminationMutation, ProposeEliminationMutationVariables>;
export const PublishAnnouncementDocument = {"__meta__":{"hash":"73468eecbe252bfa863a024e79928bbe087a3745a83614136f4b9895d704a04e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAnnouncement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAnnouncementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishAnnouncement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnouncementPublished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PublishAnnouncementMutation, PublishAnnouncementMutationVariables>;
export const PublishNoticeDocument = {"__meta__":{"hash":"22a1d6e5ab71c2e291a863452925b167a09622f91b854d22c62d02c4c79955dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticePublished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const RaiseWarningDocument = {"__meta__":{"hash":"1a3459f86e92c31402787d818ab83656175d42e4fa69c3bea0efd213d8dd0066"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningRaised"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}},{"kind":"Field","name":{"kind":"Name","value":"settledBefore"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RaiseWarningMutation, RaiseWarningMutationVariables>;
export const RecordComparisonDocument = {"__meta__":{"hash":"ccf919303070d7df2fc79be44390d8034946cee7072ec0fcd587ef997eb625ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordComparisonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordComparisonMutation, RecordComparisonMutationVariables>;
export const RecordObjectionDocument = {"__meta__":{"hash":"4c68e2a22f9bdc71dbc7c388607c3fc8a02ef38f301799955c60d584fa9ba144"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectionRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const RecordVisitDocument = {"__meta__":{"hash":"23e57cc62643183bdbcb1ba491fa3f6aeeecbc3763fad2138102532e12d20f6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const RecordVoteDocument = {"__meta__":{"hash":"3f12d9a17dafb4a3388f7c7060a96ec2568464e1aea93a39f888b57820eab742"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoteRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordVoteMutation, RecordVoteMutationVariables>;
export const RequestDossierDocument = {"__meta__":{"hash":"42a41ead2c3b781afc411895e9e3b9926e4d0d7c3e78d2708d042dfbcc386c29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RequestDossierMutation, RequestDossierMutationVariables>;
export const RequestEvidenceUploadDocument = {"__meta__":{"hash":"212cbd870512b28500e823230c903cffbecc489fd2a658063c33f22555bc0286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEvidenceUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEvidenceUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestEvidenceUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUploadRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RequestEvidenceUploadMutation, RequestEvidenceUploadMutationVariables>;
export const RequestReviewDocument = {"__meta__":{"hash":"8ba7433008dfebf6f4929954dc3c200fbf6a50347b6f6f44cfba8c57b0da7f03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RequestReviewMutation, RequestReviewMutationVariables>;
export const ReturnWarningDocument = {"__meta__":{"hash":"19fecc2a72221ed738ede97117e71cde4c04bba46f717a4f0de8e036ebefa996"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningReturned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReturnWarningMutation, ReturnWarningMutationVariables>;
export const SettleWarningDocument = {"__meta__":{"hash":"e6b0fdbb72d307d49d32d34f36a2ccfcdbe6daa9d2f5823ce0b9f0c05d1ad692"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningSettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SettleWarningMutation, SettleWarningMutationVariables>;
export const SignFindingDocument = {"__meta__":{"hash":"c72427908e1302a2ef8db30520f22264d6721a08ad9ffbd93379d473bb88098d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingSigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignFindingMutation, SignFindingMutationVariables>;
export const SubmitDeclarationDocument = {"__meta__":{"hash":"8b1b9b5aa8edf0d54c018d146161057a5e91a8fb87a8907ab4a4dfc8ad631e8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitDeclarationMutation, SubmitDeclarationMutationVariables>;
export const TaskChangedDocument = {"__meta__":{"hash":"f619cc608a3863f1428de99ed805d25af9c4382326a848e248c35552817156e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TaskChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TaskChangedSubscription, TaskChangedSubscriptionVariables>;
export const VerifyDossierDocument = {"__meta__":{"hash":"f9b52dad875b30a0c93e21325eece0dabd43f471fb0535ff66df1a261c9653c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"sha256"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<VerifyDossierQuery, VerifyDossierQueryVariables>;
export const WarningFileDocument = {"__meta__":{"hash":"dba929ac7ebdc0542f1ad86d779ddeddeb9b13ba2b41c1c45cdbe169dd83cce9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WarningFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"endedRole"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WarningFileQuery, WarningFileQueryVariables>;
export const WarningFileChangedDocument = {"__meta__":{"hash":"8538c21785a1e8a0abb80d456134b3f7a14c3a004d9a3c99374b29309122a8c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WarningFileChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warningChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<WarningFileChangedSubscription, WarningFileChangedSubscriptionVariables>;
export const WarningListDocument = {"__meta__":{"hash":"257fac196bf476ddcd5e2106a51529b7c9b1d56f40fa801f8615e666ffdeb062"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WarningList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarningOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"HOP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WarningListQuery, WarningListQueryVariables>;
export const WithdrawCaseDocument = {"__meta__":{"hash":"f056abffc6d7bda94aefd6d69532ff1d0855c91ce6f76fd76fa98c21ff8aad9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const WithdrawEvidenceDocument = {"__meta__":{"hash":"c9296cfc316edb741313b5b90d19acad095c501c4bd7b2107650b2b9bba82781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawEvidenceMutation, WithdrawEvidenceMutationVariables>;
export const WorkViewerDocument = {"__meta__":{"hash":"6475558ba9a1bd6ed81f235e6e801722f8a3b8227c49daa427243ee55c79ffa2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<WorkViewerQuery, WorkViewerQueryVariables>;
export const AnswerOpinionDocument = {"__meta__":{"hash":"71330e83055ca5150ab0e5a14bbe9b4779dfcbbe8903637adf9101b777597154"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionAnswered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AnswerOpinionMutation, AnswerOpinionMutationVariables>;
export const AssessOpinionDocument = {"__meta__":{"hash":"bf98aca55d7419523add89051d45d0945bc16ba6be9d06a5e32f94de3c6aadaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assessOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionAssessed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AssessOpinionMutation, AssessOpinionMutationVariables>;
export const CancelScreeningBatchDocument = {"__meta__":{"hash":"67ac810cc43f4868728a7ede377242be26341a227cc25dc765ba04f636d95f8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelScreeningBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelScreeningBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelScreeningBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatchCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentBatch"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CancelScreeningBatchMutation, CancelScreeningBatchMutationVariables>;
export const CloseScreeningBatchDocument = {"__meta__":{"hash":"b690c29b608eaafcd2c96a916e88d24d425395f824ef5bd56ec279ad649285a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseScreeningBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseScreeningBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeScreeningBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatchClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentBatch"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseScreeningBatchMutation, CloseScreeningBatchMutationVariables>;
export const DepartmentBatchFaultsDocument = {"__meta__":{"hash":"3b3876fc51bb1e2721eda4662d4c628a39363fef48f2203fc225292990a8a173"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentBatchFaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentBatch"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DepartmentBatchFaultsQuery, DepartmentBatchFaultsQueryVariables>;
export const DepartmentBatchesDocument = {"__meta__":{"hash":"117f99b168d11da614b1b417876ee42bef6c857c810ed9e0b9d06131b635e970"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screeningBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STATUS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentBatch"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DepartmentBatchesQuery, DepartmentBatchesQueryVariables>;
export const DepartmentComparisonDocument = {"__meta__":{"hash":"a52f64b273945945205e0704db2094e7404dd9ff7e5681ac47972e16a7eb253b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartmentComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordComparisonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DepartmentComparisonMutation, DepartmentComparisonMutationVariables>;
export const DepartmentFindingsDocument = {"__meta__":{"hash":"d32e7e24e063e944b81fc56cdd36482402474052077e859ed38851fdea73ed19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningFindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screeningFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"amountLimit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"countLimit"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentFindingsQuery, DepartmentFindingsQueryVariables>;
export const DepartmentForwardWarningDocument = {"__meta__":{"hash":"5a451f7bb89c4842ed3b86b1c3ae1d8906ff1e600db33ecb60f5f21155ac04e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartmentForwardWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForwardWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forwardWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningForwarded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DepartmentForwardWarningMutation, DepartmentForwardWarningMutationVariables>;
export const DepartmentMatchesDocument = {"__meta__":{"hash":"201455c5d67f20f11ec56a50d142a2d0982fb0f8e46a54740202fdc70af763cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"batch"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchStatus"}}},"defaultValue":{"kind":"EnumValue","value":"OPEN"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screeningMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"batchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"batch"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentMatchesQuery, DepartmentMatchesQueryVariables>;
export const DepartmentPrecisionDocument = {"__meta__":{"hash":"89726750cec64e50155e8a13332f3bb2382d5bb732d24442c23c74542735736c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentPrecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screeningPrecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"precision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentPrecisionQuery, DepartmentPrecisionQueryVariables>;
export const DepartmentProgressDocument = {"__meta__":{"hash":"8a69c42ee55be6a4dae8e5ed34921f5dd8ba64dd6d701f7d400dff60d7488fac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DepartmentProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"batch"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screeningProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"batchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"batch"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentProgressSubscription, DepartmentProgressSubscriptionVariables>;
export const DepartmentRecordKindsDocument = {"__meta__":{"hash":"1da8b4068abd2b7e6637eea7d233e9accc20dad023db260a2bd8913f21225f90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentRecordKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentRecordKindsQuery, DepartmentRecordKindsQueryVariables>;
export const DepartmentReturnWarningDocument = {"__meta__":{"hash":"5395cc32b0e6b40479e91710f1e9e2f18d63ea773cd99f1e3ff575da6791daf1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartmentReturnWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningReturned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DepartmentReturnWarningMutation, DepartmentReturnWarningMutationVariables>;
export const DepartmentSettleWarningDocument = {"__meta__":{"hash":"0b3b3fcb4deca8511b9ecc81bb7c871bbcc7ba050ffa14ecfd6cf1d364bdf5e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartmentSettleWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningSettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DepartmentSettleWarningMutation, DepartmentSettleWarningMutationVariables>;
export const DepartmentTasksDocument = {"__meta__":{"hash":"ffdb1b61c30dc2ab59bd8a85bbd3e784882cbce1a40fe1a59758fd9b1d691c8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"taskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"dueThisWeek"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldByViewer"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<DepartmentTasksQuery, DepartmentTasksQueryVariables>;
export const DepartmentWarningDocument = {"__meta__":{"hash":"b88ee18317119c592cac04d34171531308b623f045ad7bde3e9eb41cddad84bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"endedRole"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DepartmentWarningQuery, DepartmentWarningQueryVariables>;
export const DepartmentWarningChangedDocument = {"__meta__":{"hash":"61cdfb6d5a01f239a58669da88e14459b5399c0a32b48f4c5264f5f99c00817f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DepartmentWarningChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warningChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentWarningChangedSubscription, DepartmentWarningChangedSubscriptionVariables>;
export const LocateOpinionDocument = {"__meta__":{"hash":"569e4b0a39fbd4b938e3e2e39d86e36fc2535258bab30ec40126c29c2c14e6cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LocateOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocateOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"locateOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionLocated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<LocateOpinionMutation, LocateOpinionMutationVariables>;
export const OpenScreeningBatchDocument = {"__meta__":{"hash":"4f506258402c3fb4f3c4ccdbee74efb2632831f3ac6eaedd912da87a15f0b5c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenScreeningBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenScreeningBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openScreeningBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatchOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentBatch"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenScreeningBatchMutation, OpenScreeningBatchMutationVariables>;
export const OpinionDeskChangedDocument = {"__meta__":{"hash":"fad94c361981c579015d5e20a7be2378fbee2eae7430292a3d30ca6ed3be3e1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OpinionDeskChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinionChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<OpinionDeskChangedSubscription, OpinionDeskChangedSubscriptionVariables>;
export const OpinionDeskReportsDocument = {"__meta__":{"hash":"3faae1fb42a90004d322521104845788d4c713dd37c9ded99194764f64b77472"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpinionDeskReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinionReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STATUS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpinionDeskReportsQuery, OpinionDeskReportsQueryVariables>;
export const OpinionFileDocument = {"__meta__":{"hash":"bec244b9707fcad66926270cee4ac4f17a7bf0708e6cb9c1844c0e101df9d3f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpinionFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"assessedRole"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredRole"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]} as unknown as DocumentNode<OpinionFileQuery, OpinionFileQueryVariables>;
export const ReportOpinionDocument = {"__meta__":{"hash":"d990683c16a1c08a1ca08f577513c5cbd04701488aa2669ab24c68a917460449"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReportOpinionMutation, ReportOpinionMutationVariables>;
export const ResolveMatchDocument = {"__meta__":{"hash":"fca065b4d03e47396dea43cda2a9ecb5f9c5f7a830b8ed6f3c874026fac188ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resolveMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ResolveMatchMutation, ResolveMatchMutationVariables>;
export const RetractScreeningBatchDocument = {"__meta__":{"hash":"f659f4f9fcaca5ca09c64bbd452039b3a10735bae204550d68abb9a828040f46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractScreeningBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractScreeningBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retractScreeningBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatchRetracted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentBatch"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentBatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"householdsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RetractScreeningBatchMutation, RetractScreeningBatchMutationVariables>;
export const AcceptGrantDocument = {"__meta__":{"hash":"bc59159cc7ca01ad78d173cc803d37757f7656e33c7440d7067e02e51ba13f3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AcceptGrantMutation, AcceptGrantMutationVariables>;
export const AllocateGrantDocument = {"__meta__":{"hash":"f2f297a04cf4b957e1ccc63173eea06bd07f04d034a3f3a21d6468292cec7717"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allocateGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAllocated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AllocateGrantMutation, AllocateGrantMutationVariables>;
export const AppropriateFundDocument = {"__meta__":{"hash":"7721513794ce1ff30b20e4ccce943144394690f62e387b09dbca61ccbe7680e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppropriateFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppropriateFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appropriateFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundAppropriated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AppropriateFundMutation, AppropriateFundMutationVariables>;
export const ApproveGrantDocument = {"__meta__":{"hash":"39dd2c1f0596555c6e63013ae93ad951b3f60e0def47924817a987af7292ccfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBallotCast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApproveGrantMutation, ApproveGrantMutationVariables>;
export const BuyInsuranceDocument = {"__meta__":{"hash":"4213a39196f1b5db176accbf29b0e2d1761e030b6e7c632c3792e749e7b27cc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BuyInsurance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BuyInsuranceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"buyInsurance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceBought"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundPolicy"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundPolicy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"insuredGroups"}},{"kind":"Field","name":{"kind":"Name","value":"deductible"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"boughtAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BuyInsuranceMutation, BuyInsuranceMutationVariables>;
export const CloseFundYearDocument = {"__meta__":{"hash":"b0cb875e1ad05436743d5c55b9ea56cd046f046a5c3090a8522642ccc0716ed2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseFundYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseFundYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeFundYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundYearClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseFundYearMutation, CloseFundYearMutationVariables>;
export const ConfirmPaymentsDocument = {"__meta__":{"hash":"6f8a44a3c667ef471f98bae3e4dfb8db1b708f42c80da29769f59672fa8da1f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConfirmPaymentsMutation, ConfirmPaymentsMutationVariables>;
export const DeclareGrantDocument = {"__meta__":{"hash":"1490a9a0bc5fa00d0f911889682b1a679397e58e85665a8f27285017e96a7b2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantDeclared"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeclareGrantMutation, DeclareGrantMutationVariables>;
export const ExportPaymentBatchDocument = {"__meta__":{"hash":"65f3d43d222d6224fddc347db4942e41ff03d5143177a476946f0eeb7b702a3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportPaymentBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportPaymentBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportPaymentBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ExportPaymentBatchMutation, ExportPaymentBatchMutationVariables>;
export const FundLedgerChangedDocument = {"__meta__":{"hash":"9695bf58555beecfe3ec75303958f2c7267ede8dfb3b88e7d48aeb0a669b24f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FundLedgerChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"entryKind"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}}]}}]}}]}}]} as unknown as DocumentNode<FundLedgerChangedSubscription, FundLedgerChangedSubscriptionVariables>;
export const FundNowDocument = {"__meta__":{"hash":"f48f99d348cdb03a7e782415757305484e6e143ce16a2c6f5616f8683447bddb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutOn"}}]}}]}}]}}]} as unknown as DocumentNode<FundNowQuery, FundNowQueryVariables>;
export const FundPoliciesDocument = {"__meta__":{"hash":"aa1edcb64cdb2c3d8781f6a70d328027cf65f90cbccc7c9114b4aa893af809fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundPolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundPolicy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundPolicy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"insuredGroups"}},{"kind":"Field","name":{"kind":"Name","value":"deductible"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"boughtAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]} as unknown as DocumentNode<FundPoliciesQuery, FundPoliciesQueryVariables>;
export const GrantChangedDocument = {"__meta__":{"hash":"b94bdc099c5f4e77ffb0fecfe5e79269db90395ef757bb0638c1047270288c74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GrantChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantChangedSubscription, GrantChangedSubscriptionVariables>;
export const GrantFileDocument = {"__meta__":{"hash":"d190528d2faf095fb1c1ac913c8ea0dd93257057af4012b42ffead11cffe8304"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conforming"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"payeeMasked"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredRole"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantPayments"}}]}}]} as unknown as DocumentNode<GrantFileQuery, GrantFileQueryVariables>;
export const GrantListDocument = {"__meta__":{"hash":"235d3a97c888721fd5f24f9c82c5f434d9224c71fa1d6d0590495bab080bdc24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantListQuery, GrantListQueryVariables>;
export const InspectGrantDocument = {"__meta__":{"hash":"16ca8c9dca004ccb442763ecf876bc344ab93b3c4b8dc2b4ed4e8f0d91bc41bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InspectGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inspectGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantInspected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<InspectGrantMutation, InspectGrantMutationVariables>;
export const LedgerDocument = {"__meta__":{"hash":"9a2548e65ebbc0e485901c1679f68a9d8f5906103681c9866a4f1fc68c68397b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ledger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"debitAccount"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LedgerQuery, LedgerQueryVariables>;
export const PaymentBatchesDocument = {"__meta__":{"hash":"2f4383ee110deda03b859820042f87304d2c9bad0f26c85f6b4e0038193de296"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"paymentBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"exportedAt"}}]}}]}}]} as unknown as DocumentNode<PaymentBatchesQuery, PaymentBatchesQueryVariables>;
export const ReallocateGrantDocument = {"__meta__":{"hash":"74157788816d4aa12125585284b30798f4f5968b25da84ac0ca852d77f7dc29a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReallocateGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReallocateGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reallocateGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantReallocated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReallocateGrantMutation, ReallocateGrantMutationVariables>;
export const RecordPaymentFailureDocument = {"__meta__":{"hash":"8cbf9b93f834ac8bdf679a179c9056ef5a08a350689f009b76e0fde536f99455"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaymentFailure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentFailureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPaymentFailure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFailureRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordPaymentFailureMutation, RecordPaymentFailureMutationVariables>;
export const ReturnGrantDocument = {"__meta__":{"hash":"c08795a2c18a5c31dd6eb039d4dff7be47f39e5bf83594c104a551d91614770c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantReturned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReturnGrantMutation, ReturnGrantMutationVariables>;
export const ReverseEntryDocument = {"__meta__":{"hash":"bf0b514c04a9af467fe8be88f5c44372b7079a642229d74059c3921a6acf9aeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverseEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverseEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reverseEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryReversed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReverseEntryMutation, ReverseEntryMutationVariables>;
export const VerifyBooksDocument = {"__meta__":{"hash":"ce3049f1969b82b5d6ca82a2dfb858fc584b43c44d2693afe133ebecbc332684"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyBooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyBooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyBooksQuery, VerifyBooksQueryVariables>;
export const InsurerClaimsDocument = {"__meta__":{"hash":"d036707716fc8b58f1935727a18a12921e6131c649d44c330770ba1542ab6e61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsurerClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"policyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InsurerClaim"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InsurerClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentOn"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<InsurerClaimsQuery, InsurerClaimsQueryVariables>;
export const InsurerPoliciesDocument = {"__meta__":{"hash":"da84e3febacb12381f6fd0912c02e693c89c7e913fedac99d1794fb71e48f7bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsurerPolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InsurerPolicy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InsurerPolicy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"insuredGroups"}},{"kind":"Field","name":{"kind":"Name","value":"deductible"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]} as unknown as DocumentNode<InsurerPoliciesQuery, InsurerPoliciesQueryVariables>;
export const RecordInsuranceClaimDocument = {"__meta__":{"hash":"fe4ee38ac6d2a54d7802f5403cbdd1624cdfd03bc953cd6de2a65fb7afec13b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInsuranceClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInsuranceClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordInsuranceClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceClaimRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InsurerClaim"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InsurerClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incidentOn"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordInsuranceClaimMutation, RecordInsuranceClaimMutationVariables>;
export const MiniProgramCaseChangedDocument = {"__meta__":{"hash":"a143c78fa5b54c14752ffff1ade41552cb27adeb14029d78533bc171bd552f53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MiniProgramCaseChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromStep"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]} as unknown as DocumentNode<MiniProgramCaseChangedSubscription, MiniProgramCaseChangedSubscriptionVariables>;
export const MiniProgramCaseStatusDocument = {"__meta__":{"hash":"5892c00aa9b216d29f6050050e4a84daf8b0569f6a36d1c73e0f05f8bc2afb7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MiniProgramCaseStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MiniProgramCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}}]} as unknown as DocumentNode<MiniProgramCaseStatusQuery, MiniProgramCaseStatusQueryVariables>;
export const MiniProgramCasesDocument = {"__meta__":{"hash":"ea9f72e8581314ffb59aaae4b61654a91459a341b226f155edf9bc52cd4bfeaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MiniProgramCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MiniProgramCase"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}}]} as unknown as DocumentNode<MiniProgramCasesQuery, MiniProgramCasesQueryVariables>;
export const MiniProgramCompleteDocument = {"__meta__":{"hash":"ad0f6ed4e3215a9a969fd8ec5bd7ee94086624eaf94d58d62128c9a1ccdff09b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MiniProgramComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationCompleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MiniProgramCase"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MiniProgramCompleteMutation, MiniProgramCompleteMutationVariables>;
export const MiniProgramDeclareDocument = {"__meta__":{"hash":"396e6f6287c7765324d44ede9d5d4bcfe4eb8971f61cfbb266d589273a23e89f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MiniProgramDeclare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MiniProgramCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MiniProgramDeclareMutation, MiniProgramDeclareMutationVariables>;
export const MiniProgramMeDocument = {"__meta__":{"hash":"ade397ac941eaa77b5b7e7b88229c3d856e4b6b96602d7d22dccda5022b7dcc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MiniProgramMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<MiniProgramMeQuery, MiniProgramMeQueryVariables>;
export const MiniProgramReviewDocument = {"__meta__":{"hash":"885f35ab4485b1f8384ad927da9e797255dd8d0ab9e66952e6fb12fa5f86710c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MiniProgramReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MiniProgramCase"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MiniProgramReviewMutation, MiniProgramReviewMutationVariables>;
export const MiniProgramUploadDocument = {"__meta__":{"hash":"3476cd849680135242b5be15bf99a69a01a825064c0e56a9404a7a5987c4aed1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MiniProgramUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEvidenceUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestEvidenceUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUploadRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MiniProgramUploadMutation, MiniProgramUploadMutationVariables>;
export const MiniProgramVillagesDocument = {"__meta__":{"hash":"a4c66d139cc02f110c2a943fecdac53a7285e39c322ec294be8ba3386e1fe659"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MiniProgramVillages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"VILLAGE"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MiniProgramVillagesQuery, MiniProgramVillagesQueryVariables>;
export const MiniProgramWithdrawDocument = {"__meta__":{"hash":"808631f3cd93af4eaf419aeca328c7ee2dcc0dedd258b023bb6e677e98fec48e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MiniProgramWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MiniProgramCase"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MiniProgramCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nearestPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MiniProgramWithdrawMutation, MiniProgramWithdrawMutationVariables>;
export const MiniProgramWithdrawFileDocument = {"__meta__":{"hash":"63a1d271f9c9a400ae8e64c61f670d5344e65128cf7cb3ad7ad50976e0a6db4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MiniProgramWithdrawFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MiniProgramWithdrawFileMutation, MiniProgramWithdrawFileMutationVariables>;
export const AdjustMonitoringDocument = {"__meta__":{"hash":"5c58984d44884882957ec23dea627d8913490a10cc1d5e6e6c86425b10e8047a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adjustMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringAdjusted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdjustMonitoringMutation, AdjustMonitoringMutationVariables>;
export const AssignHelperDocument = {"__meta__":{"hash":"1f757662d73fb8b670adfb4e800f28b87be97cdc100ce2d5ebb9a829e918a27c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignHelper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignHelperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignHelper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelperAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AssignHelperMutation, AssignHelperMutationVariables>;
export const CompleteMeasureDocument = {"__meta__":{"hash":"9cd136aa4d23ea4036f4c158eed2dc3f0a3082395b681a4f1cabeb12b5993ab3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureCompleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CompleteMeasureMutation, CompleteMeasureMutationVariables>;
export const DeclarationHouseholdDocument = {"__meta__":{"hash":"ebcd993df902738da6e7a1aec2dea1597e29e021c64e7d8346644800ee94d850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarationHouseholdQuery, DeclarationHouseholdQueryVariables>;
export const EndMonitoringDocument = {"__meta__":{"hash":"a9f7269e6648b1e4ef97d4c6de681d115cec4dbeab180688af4653b598b32f88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndMonitoringMutation, EndMonitoringMutationVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"3cfdf2d7c90475ee7a32fae10fbf9bd4075f5dfc186d7d72c680e3b8b0000f03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idDigits"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"idDigits"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idDigits"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const HouseholdFileDocument = {"__meta__":{"hash":"c5973979b6da15ea67b9b7686aa915a04bb51f3f5a9a993d637a00a0a637ead4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountMasked"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"perHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"healthRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}}]}}]} as unknown as DocumentNode<HouseholdFileQuery, HouseholdFileQueryVariables>;
export const HouseholdListDocument = {"__meta__":{"hash":"33fabaedaa4bb4d6d578892e32e4b1fd312d542a0cf340e88648aff403897e9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdOrder"}}},"defaultValue":{"kind":"EnumValue","value":"REGION"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ALLOWANCE_CLASS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"formerPoor"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdVisitsDocument = {"__meta__":{"hash":"2a1fe2a905698705b255bb935f810860ca80b260ff75f94f4fd1c919dc00f82a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"household"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"householdId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"household"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdVisitsQuery, HouseholdVisitsQueryVariables>;
export const MeasureListDocument = {"__meta__":{"hash":"4350d298ce6d631dfea1314b15f6a4a0a1e0ea404515e7bd07541909bc7edf2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeasureListQuery, MeasureListQueryVariables>;
export const MonitoringFileDocument = {"__meta__":{"hash":"89270ff8827ea16707b0f8ad83bc3e531ab36f77a2da9aad86acec45b65d3800"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eliminations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<MonitoringFileQuery, MonitoringFileQueryVariables>;
export const MonitoringListDocument = {"__meta__":{"hash":"4c862fd382f2a6fd00bd9d8855ea9b0faa49e2b1439058d6371dfeb925e9e51e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"CATEGORY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MonitoringListQuery, MonitoringListQueryVariables>;
export const MyVisitDutiesDocument = {"__meta__":{"hash":"109b24e02cc11094b4ad08e6116cbe85cdb2a847c005035a8337ab2c04d519aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyVisitDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDutyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visitDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyVisitDutiesQuery, MyVisitDutiesQueryVariables>;
export const PlanMeasureDocument = {"__meta__":{"hash":"b0aeba64d3d3d323f0084040c06acc1dbac052a6b36b2128167d186c7569baa3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasurePlanned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanMeasureMutation, PlanMeasureMutationVariables>;
export const RecordVisitsDocument = {"__meta__":{"hash":"6661db9e64bb422e2ba1055add5094aadd81f578dfd729e7fa6681ae3b002144"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitsRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordVisitsMutation, RecordVisitsMutationVariables>;
export const RegisterChangedDocument = {"__meta__":{"hash":"087397ae0eec7e3671eb30578f5124e50f793372f1b2072923391a8f4ccd19a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RegisterChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterChangedSubscription, RegisterChangedSubscriptionVariables>;
export const ReturnToMonitoringDocument = {"__meta__":{"hash":"8f95a6173cd6f21ce793c34e55b1e04e000bb54562d63b54ad74e661927a9d8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnToMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnToMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnToMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnedToMonitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReturnToMonitoringMutation, ReturnToMonitoringMutationVariables>;
export const RevealPersonalDataDocument = {"__meta__":{"hash":"8d0713e25555837c4dfb1ee5a03b0d4efbff41cdc9ff90ccc130acba02d053c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealPersonalData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealPersonalDataInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealPersonalData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDataRevealed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RevealPersonalDataMutation, RevealPersonalDataMutationVariables>;
export const RevealsOfDocument = {"__meta__":{"hash":"c765be6e734774209f80f2b3a6d2193a32ab729ea1b007f43d1d5aeccab0242a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevealsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"household"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"householdId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"household"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"revealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevealsOfQuery, RevealsOfQueryVariables>;
export const VillagesOfDocument = {"__meta__":{"hash":"f1b337c81b03a54d26d6320deb362f29efa64ad148e9c9909a842c6dc0d7e45c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillagesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"VILLAGE"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VillagesOfQuery, VillagesOfQueryVariables>;
export const VisitListDocument = {"__meta__":{"hash":"4bdfedbb7e107cf4874eb7f246a75eea5599adc35b170301fb8cc57a04ec3cbd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitListQuery, VisitListQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"39a66e714e990f7e13791cf9a7b3fb5b587f12707cfaea927a6f63f79bae6fa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringStock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePipeline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLacking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildRegion"}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const ListCaseVisitsDocument = {"__meta__":{"hash":"7acb41ed1cf8d2af3e2b4d9069f86f262e7e9e3c10b758f4ec551243cd6fd1c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCaseVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisitOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseVisitsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseVisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListCaseVisitsQuery, ListCaseVisitsQueryVariables>;
export const ListCasesDocument = {"__meta__":{"hash":"34508b6575bec236bcc99cb9390816bd5d7e5325c9b491f70bc943a775d4e23a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}},"defaultValue":{"kind":"EnumValue","value":"SUBMITTED_NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasesRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<ListCasesQuery, ListCasesQueryVariables>;
export const ListGrantsDocument = {"__meta__":{"hash":"dd6cc77f40284d994033af7d9a8a3b46e0360a23fc84ebf11b6daebcd3411a89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","alias":{"kind":"Name","value":"grantStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","alias":{"kind":"Name","value":"grantDueAt"},"name":{"kind":"Name","value":"dueAt"}}]}}]} as unknown as DocumentNode<ListGrantsQuery, ListGrantsQueryVariables>;
export const ListLedgerEntriesDocument = {"__meta__":{"hash":"f341d2567fdd34bf677b49945f427c4ce2dd073161262d2c8de41edbc969dada"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListLedgerEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"available"},"name":{"kind":"Name","value":"balance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"EnumValue","value":"AVAILABLE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"premium"},"name":{"kind":"Name","value":"balance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"EnumValue","value":"PREMIUM"}}]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerEntriesRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debitAccount"}},{"kind":"Field","name":{"kind":"Name","value":"creditAccount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListLedgerEntriesQuery, ListLedgerEntriesQueryVariables>;
export const ListMeasuresDocument = {"__meta__":{"hash":"715bf0b5aacfbfa9b963a745229553e644719005a8bec41ddea59f2441c3d681"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuresRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuresRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]} as unknown as DocumentNode<ListMeasuresQuery, ListMeasuresQueryVariables>;
export const ListMonitoringObjectsDocument = {"__meta__":{"hash":"82e7a8ac45ed1aabafe8320430a68346ac73dadd97041d0e1731d5551fa701b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMonitoringObjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringObjectsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringObjectsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"includedOn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasHelper"}},{"kind":"Field","name":{"kind":"Name","value":"hasMeasure"}}]}}]} as unknown as DocumentNode<ListMonitoringObjectsQuery, ListMonitoringObjectsQueryVariables>;
export const ListMonitorsDocument = {"__meta__":{"hash":"b76b7ff95cdd1d9377d205ac9936ae14c7a9eca54beb737e371147e9efbd248d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMonitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitorsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitorsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<ListMonitorsQuery, ListMonitorsQueryVariables>;
export const ListOpinionReportsDocument = {"__meta__":{"hash":"90867a146e8aa14c3b502976b41edfd477a109bed6175ecde04c3a054c54660a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOpinionReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionOrder"}}},"defaultValue":{"kind":"EnumValue","value":"DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinionReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionReportsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionReportsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"located"}},{"kind":"Field","alias":{"kind":"Name","value":"opinionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]} as unknown as DocumentNode<ListOpinionReportsQuery, ListOpinionReportsQueryVariables>;
export const ListRegionDocument = {"__meta__":{"hash":"437e7c6df004cd5900655cc4d82e6ddbcf02767f250de3fc8bb69e579d4aceff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ListRegionQuery, ListRegionQueryVariables>;
export const ListTeamsDocument = {"__meta__":{"hash":"ebea51b0d6ccadefae59fd9d23458916fd2b8af6bfa4069ff06286332ceba75c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutSection"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ListTeamsQuery, ListTeamsQueryVariables>;
export const ListVisitDutiesDocument = {"__meta__":{"hash":"01a35b398a755bf3a3d965871db9eb33173b60a01017753cf9815639db090b09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListVisitDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDutyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDutyOrder"}}},"defaultValue":{"kind":"EnumValue","value":"LONGEST_UNVISITED"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visitDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitDutiesRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitDutiesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<ListVisitDutiesQuery, ListVisitDutiesQueryVariables>;
export const ListVisitsDocument = {"__meta__":{"hash":"61613571429bdeb028b28e539e73a02dc3adc915a0dff8f0011732de055a1c49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorderRole"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListVisitsQuery, ListVisitsQueryVariables>;
export const ListWarningsDocument = {"__meta__":{"hash":"f99612c96521452bea0ad48ed3d6e810971bc22f5352ca870e74f69c687c781a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarningOrder"}}},"defaultValue":{"kind":"EnumValue","value":"GRAVEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowFamily"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowFamily"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ListWarningsQuery, ListWarningsQueryVariables>;
export const ScreenViewerDocument = {"__meta__":{"hash":"5ce47aff2a8614ae1866b26ef51e526a324af1007963699974892129428411b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreenViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenViewerQuery, ScreenViewerQueryVariables>;
export const WallApprovalChangedDocument = {"__meta__":{"hash":"fb601456e820ef432eabeb6d2b4addc46f6243bd628f40ef25c4721590226351"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallApprovalChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toStep"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WallApprovalChangedSubscription, WallApprovalChangedSubscriptionVariables>;
export const WallFiguresUpdatedDocument = {"__meta__":{"hash":"8ee99150243a08520b31154e68e6d43b29a56fde5fa6841e387262cd41bc811a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallFiguresUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboardUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonitoringStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEver"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"peopleEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEver"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsEliminated"}},{"kind":"Field","name":{"kind":"Name","value":"endedOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"eliminationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"inclusionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToInclusion"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"byStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLacking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHelper"}},{"kind":"Field","name":{"kind":"Name","value":"withoutMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"monitors"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"visitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"visitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"caseVisitsLast30Days"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionLoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleUnderMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnderMonitoring"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdsUnvisited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonitoringStock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePipeline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLacking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildRegion"}}]}}]}}]} as unknown as DocumentNode<WallFiguresUpdatedSubscription, WallFiguresUpdatedSubscriptionVariables>;
export const WallFundDocument = {"__meta__":{"hash":"a0ccc411b4d697b93717c6457f19161bf646c754e9d38a7cf33cd07886315850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutOn"}}]}}]}}]}}]} as unknown as DocumentNode<WallFundQuery, WallFundQueryVariables>;
export const WallFundChangedDocument = {"__meta__":{"hash":"bdcc76879f5bef6beed03ec70ca0aca70eed48c995e1993fc3e937e368061bcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallFundChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryKind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<WallFundChangedSubscription, WallFundChangedSubscriptionVariables>;
export const WallGridChangedDocument = {"__meta__":{"hash":"86860d35087e590425a1ffd8d29cd86298a1453fbf9c76aa9f5a94a49e0147a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallGridChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<WallGridChangedSubscription, WallGridChangedSubscriptionVariables>;
export const WallMonitoringChangedDocument = {"__meta__":{"hash":"bf3887b982ee0652f484b27857e9fc4b9f71a6a43095fbf468fe15c7683cea74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallMonitoringChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<WallMonitoringChangedSubscription, WallMonitoringChangedSubscriptionVariables>;
export const WallOpinionChangedDocument = {"__meta__":{"hash":"5d67a0cb565229257b05a5c56eeed1dac1aac1283df2fd5f79239f5f7172f8d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallOpinionChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinionChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<WallOpinionChangedSubscription, WallOpinionChangedSubscriptionVariables>;
export const WallTrendDocument = {"__meta__":{"hash":"3abfe839521adb406c01355fa070fac2e746a5ca85200805006de649751d6e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrendFigure"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrendGrain"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"figure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figure"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"grain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grain"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<WallTrendQuery, WallTrendQueryVariables>;
export const WallWarningChangedDocument = {"__meta__":{"hash":"727bbba0f2e7c07a5378abffd5922e927f6d36415934abc32cf0da179099a17c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallWarningChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warningChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWarning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}}]} as unknown as DocumentNode<WallWarningChangedSubscription, WallWarningChangedSubscriptionVariables>;
export const WallWarningRaisedDocument = {"__meta__":{"hash":"6775bd566daa8cc1730013d41f539cb9449207bd14d553ba15daa65b1b8f84b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallWarningRaised"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warningRaised"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWarning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}}]} as unknown as DocumentNode<WallWarningRaisedSubscription, WallWarningRaisedSubscriptionVariables>;
export const WallWarningsDocument = {"__meta__":{"hash":"2af1dc21ea4d2e0717f605a0b8852f27d6c561cf3a989b8ecfd8b492203c3408"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"GRAVEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenWarning"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"vacantRole"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hop"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningHolder"}}]}}]}}]}}]} as unknown as DocumentNode<WallWarningsQuery, WallWarningsQueryVariables>;