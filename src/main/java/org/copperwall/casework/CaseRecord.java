package org.copperwall.casework;

/// What can be recorded in a file without moving it.
enum CaseRecord {

	NEED, SUPPLEMENT, VISIT, COMPARISON, VOTE, NOTICE, OBJECTION, OBJECTION_ANSWER, FINDING, ANNOUNCEMENT,
	REVIEW_REQUEST, REVIEW

}
