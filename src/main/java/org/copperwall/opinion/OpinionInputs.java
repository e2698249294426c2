package org.copperwall.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What the mutations of this room take. Free text in them is about people: they never print themselves.
final class OpinionInputs {

	static final int LONGEST_TEXT = 2000;

	private static final int LONGEST_REFERENCE = 60;

	private static final int LONGEST_PLACE = 100;

	private OpinionInputs() {
	}

	/// Somebody told of something.
	/// @param reportedAt when it was said; now without it
	/// @param place as it was named; or regionCode, by hand; or householdId
	record ReportOpinion(UUID requestId, OpinionKind kind, String text, @Nullable String address,
			@Nullable String reference, @Nullable Instant reportedAt, @Nullable String place,
			@Nullable RegionCode regionCode, @Nullable String householdId) {

		Faults faults(Instant now) {
			Faults faults = new Faults();
			written(faults, "text", this.text, LONGEST_TEXT);
			optional(faults, "reference", this.reference, LONGEST_REFERENCE);
			optional(faults, "place", this.place, LONGEST_PLACE);
			optional(faults, "address", this.address, SourceAddress.LONGEST);
			if (this.address != null && SourceAddress.of(this.address).isEmpty()) {
				faults.add("address", "opinion.address");
			}
			if (this.reportedAt != null && this.reportedAt.isAfter(now)) {
				faults.add("reportedAt", "inFuture");
			}
			return faults;
		}

		@Override
		public String toString() {
			return "ReportOpinion[" + this.requestId + "]";
		}

	}

	/// Found out where it is: one of the two.
	record LocateOpinion(UUID requestId, String reportId, int version, @Nullable RegionCode regionCode,
			@Nullable String householdId) {

		Faults faults() {
			Faults faults = new Faults();
			if ((this.householdId == null) == (this.regionCode == null)) {
				faults.add("regionCode", "opinion.where");
			}
			return faults;
		}

	}

	/// Somebody looked.
	/// @param causes and dimensions: what a founded report says of the risk; OTHER
	/// without causes
	record AssessOpinion(UUID requestId, String reportId, int version, boolean founded, String findings,
			@Nullable RegionCode regionCode, @Nullable String householdId, @Nullable List<RiskCause> causes,
			@Nullable List<Dimension> dimensions) {

		Faults faults() {
			Faults faults = new Faults();
			written(faults, "findings", this.findings, LONGEST_TEXT);
			if (this.householdId != null && this.regionCode != null) {
				faults.add("regionCode", "opinion.where");
			}
			return faults;
		}

		List<RiskCause> risks() {
			return this.causes == null || this.causes.isEmpty() ? List.of(RiskCause.OTHER) : this.causes;
		}

		List<Dimension> atRisk() {
			return this.dimensions == null ? List.of() : this.dimensions;
		}

		@Override
		public String toString() {
			return "AssessOpinion[" + this.requestId + "]";
		}

	}

	/// The desk answers.
	record AnswerOpinion(UUID requestId, String reportId, int version, String answer) {

		Faults faults() {
			Faults faults = new Faults();
			written(faults, "answer", this.answer, LONGEST_TEXT);
			return faults;
		}

		@Override
		public String toString() {
			return "AnswerOpinion[" + this.requestId + "]";
		}

	}

	/// @return null for what is no household's id
	static @Nullable UUID household(String id) {
		return GlobalId.parse(id).filter(parsed -> parsed.type().equals("Household")).map(GlobalId::id).orElse(null);
	}

	private static void written(Faults faults, String field, String value, int longest) {
		if (PlainText.of(value).length() == 0) {
			faults.add(field, "required");
		}
		optional(faults, field, value, longest);
	}

	private static void optional(Faults faults, String field, @Nullable String value, int longest) {
		if (value != null && value.length() > longest) {
			faults.add(field, "tooLong", longest);
		}
	}

}
