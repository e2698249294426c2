package org.copperwall.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A row whose person somebody has to name (待匹配记录).
/// @param region the village that the department named
/// @param candidates members of that name, born that day, who lived there when the row came
/// @param key tells the record from every other one
@SuppressWarnings("ArrayRecordComponent")
public record ScreeningMatch(UUID id, UUID batchId, int row, Department department, String kind, RegionCode region,
		SealedText name, LocalDate birthDate, List<UUID> candidates, byte[] key, LocalDate occurredOn,
		@Nullable Long amountFen, @Nullable String code, MatchStatus status, @Nullable UUID memberId,
		@Nullable String resolvedBy, @Nullable Instant resolvedAt, int version) {

	static final String TYPE = "ScreeningMatch";

	public ScreeningMatch {
		candidates = List.copyOf(candidates);
	}

	static ScreeningMatch queued(UUID id, ScreeningBatch batch, CheckedRow row, RegionCode village, LocalDate birthDate,
			SealedText name, List<UUID> candidates) {
		return new ScreeningMatch(id, batch.id(), row.row(), batch.department(), batch.kind(), village, name, birthDate,
				candidates, row.key(), row.occurredOn(), row.amountFen(), row.code(), MatchStatus.OPEN, null, null,
				null, 1);
	}

	/// Somebody says who it is about.
	/// @param seen version that he looked at
	/// @param member null for none of the candidates
	Outcome<ScreeningMatch> resolved(int seen, @Nullable UUID member, String by, Instant at) {
		if (this.status != MatchStatus.OPEN) {
			return refused(RefusalCode.INVALID_STEP, "matchId", "screening.match.resolved");
		}
		if (seen != this.version) {
			return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION, "version", "version.stale", this.version));
		}
		if (member != null && !this.candidates.contains(member)) {
			return refused(RefusalCode.INVALID_INPUT, "memberId", "screening.match.candidate");
		}
		return Outcome
			.accepted(new ScreeningMatch(this.id, this.batchId, this.row, this.department, this.kind, this.region,
					this.name, this.birthDate, this.candidates, this.key, this.occurredOn, this.amountFen, this.code,
					member == null ? MatchStatus.NOBODY : MatchStatus.MATCHED, member, by, at, this.version + 1));
	}

	private static Outcome<ScreeningMatch> refused(RefusalCode code, String field, String violation) {
		return Outcome.refused(Refusal.of(code, field, violation));
	}

	@Override
	public String toString() {
		return "ScreeningMatch[" + this.id + "]";
	}

}
