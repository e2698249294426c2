package org.copperwall.rules;

/// What follows the district's decision: the announcement in the village, and the review a family may ask for.
/// @param announceWithin working days from inclusion until the announcement is put up
/// @param announcementDays calendar days an announcement hangs at least
/// @param requestDays calendar days from a rejection during which a review may be asked for
/// @param reviewDays working days from the request until the review is decided
public record AfterDecisionRule(int announceWithin, int announcementDays, int requestDays, int reviewDays) {

	/// What holds where a rule set says nothing: our reading.
	public static final AfterDecisionRule USUAL = new AfterDecisionRule(3, 5, 30, 10);

	public AfterDecisionRule {
		if (announceWithin < 0 || announcementDays < 1 || requestDays < 1 || reviewDays < 1) {
			throw new IllegalArgumentException("a term has at least one day");
		}
	}

}
