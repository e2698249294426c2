package org.copperwall.casework;

/// What can be done with a case; each has gates, and the same gates say beforehand whether it is open to a person.
public enum CaseAction {

	COMPLETE_APPLICATION, RECORD_VISIT, RECORD_COMPARISON, RECORD_VOTE, PUBLISH_NOTICE, RECORD_OBJECTION,
	ANSWER_OBJECTION, SIGN_FINDING, APPROVE, REJECT, SEND_BACK, WITHDRAW, PUBLISH_ANNOUNCEMENT, REQUEST_REVIEW,
	DECIDE_REVIEW

}
